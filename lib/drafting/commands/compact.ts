import { Step } from "prosemirror-transform";
import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { enqueue } from "@/lib/core/jobs";
import type { Transaction } from "@/lib/core/transaction";
import { type MergeRow, mergeRows } from "@/lib/drafting/history-merge";
import { mayCompact } from "@/lib/drafting/rules";
import { compactInput } from "@/lib/drafting/schema";
import { schema } from "@/lib/texts/document";

/** So long, by true time, a page that was away may ask for every single step. */
const WAIT_HOURS = 24;

/** Rows put together at once: typing waits for the lock that long. */
const AT_ONCE = 2_000;

type Compacting = { id: string; bodyId: string; from: number; old: number; version: number };
type Row = Omit<MergeRow, "steps"> & { steps: object[] };

/**
 * Puts old rows of the log together, a piece at a time. The text, its authors and its sittings stay as they are
 * (`mergeRows`), so nothing is recorded.
 */
export const compactLog = command("draft.compact", "the log says the same in fewer rows")
  .input(compactInput)
  .load((tx, { input }) => lockLog(tx, input.submissionId, input.from))
  .rule(mayCompact)
  .run(async (tx, { subject, now }) => {
    const { id, from, old, version } = subject;
    const rows = await tx.$queryRaw<Row[]>`
      SELECT version, count, client_id AS "clientId", person_id AS "personId", entity_id AS "entityId", role, kind, at, steps FROM draft_step
      WHERE submission_id = ${id}::uuid AND version > ${from} AND version <= ${old} ORDER BY version LIMIT ${AT_ONCE}`;
    const kept = await tx.draftSnapshot.findMany({ where: { submissionId: id }, select: { version: true } });
    const read = rows.map((row) => ({ ...row, steps: row.steps.map((json) => Step.fromJSON(schema, json)) }));
    const merged = mergeRows(read, new Set(kept.map((one) => one.version)));
    await writeMerged(tx, id, read, merged);
    if (rows.length === AT_ONCE) return { next: rows.at(-1)?.version ?? old };
    // What is too young now is put together in its turn, also when nobody writes on.
    if (old < version) {
      const dueAt = new Date(now.getTime() + (WAIT_HOURS + 1) * 3_600_000);
      const key = `draft.compact:${id}:${version}:${dueAt.toISOString().slice(0, 13)}`;
      await enqueue(tx, { kind: "draft.compact", key, payload: { submissionId: id }, dueAt });
    }
    return { next: null };
  });

async function writeMerged(
  tx: Transaction,
  id: string,
  read: readonly MergeRow[],
  merged: readonly MergeRow[],
) {
  const [same, ends] = [new Set(read), new Set(merged.map((row) => row.version))];
  const gone = read.filter((row) => !ends.has(row.version)).map((row) => row.version);
  if (gone.length === 0) return;
  const put = merged
    .filter((row) => !same.has(row))
    .map(({ version, count, steps }) => ({ version, count, steps: steps.map((step) => step.toJSON()) }));
  await tx.$executeRaw`DELETE FROM draft_step WHERE submission_id = ${id}::uuid AND version = ANY(${gone}::int[])`;
  await tx.$executeRaw`
    UPDATE draft_step s SET count = e.count, steps = e.steps FROM jsonb_to_recordset(${JSON.stringify(put)}::jsonb) AS e(version int, count int, steps jsonb)
    WHERE s.submission_id = ${id}::uuid AND s.version = e.version`;
}

/**
 * Locks a draft and says up to which version its log is old. Entries bear the group's time; what a demo's clock has leapt
 * since is taken off, so that a leap makes nothing old.
 */
async function lockLog(tx: Transaction, id: string, from: number): Promise<Compacting | null> {
  const [draft] = await tx.$queryRaw<Omit<Compacting, "old" | "from">[]>`
    SELECT s.id, s.body_id AS "bodyId", d.version FROM draft d JOIN submission s ON s.id = d.submission_id WHERE s.id = ${id}::uuid FOR UPDATE OF d`;
  if (!draft) return null;
  const [row] = await tx.$queryRaw<{ old: number | null }[]>`
    WITH leap AS MATERIALIZED (SELECT (data->>'from')::timestamptz AS before, (data->>'to')::timestamptz AS after FROM record_entry WHERE type = 'clock.moved')
    SELECT max(version) AS old FROM draft_step e WHERE submission_id = ${id}::uuid
      AND chapeau_now() - e.at - coalesce((SELECT sum(l.after - l.before) FROM leap l WHERE l.after > e.at), interval '0') > make_interval(hours => ${WAIT_HOURS})`;
  return { ...draft, from, old: row?.old ?? 0 };
}

const payloadShape = z.strictObject({ submissionId: z.uuid() });

/**
 * The job after an issue and every thousand steps.
 * @param payload `{ submissionId }`
 */
export async function compactJob(payload: unknown): Promise<void> {
  const { submissionId } = payloadShape.parse(payload);
  const { body } = await db().submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { body: { select: { id: true, groupId: true } } },
  });
  let from: number | null = 0;
  while (from !== null) {
    const outcome: Awaited<ReturnType<typeof perform<unknown, unknown, unknown, { next: number | null }>>> =
      await perform(compactLog, systemActor(body.id, body.groupId), { submissionId, from });
    if (outcome.kind !== "done")
      throw new Error(`the log of ${submissionId} was not compacted: ${outcome.kind}`);
    from = outcome.value.next;
  }
}
