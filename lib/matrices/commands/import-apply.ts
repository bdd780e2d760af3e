import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { newId } from "@/lib/core/ids";
import { Conflict } from "@/lib/core/outcome";
import { writeRecord } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { type Planned, planRows } from "@/lib/matrices/import-plan";
import { standingComments } from "@/lib/matrices/queries/import-standing";
import { mayApplyImport } from "@/lib/matrices/rules/import";
import { applyImportInput } from "@/lib/matrices/schema";
import { speaksInRound } from "@/lib/rounds/rules";
import { type LockedImport, lockImport } from "./import-lock";

/**
 * Takes over what was read and decided, in one transaction under the response's lock: new comments, changed ones, nothing
 * else. What was changed in Chapeau meanwhile is not written over. Comments count as verified only when the focal point or
 * the alternate does it (domain 5.2.2).
 */
export const applyImport = command(
  "matrix.applyImport",
  "recorded under the entity whose response it is, which need not be that of whoever acts",
)
  .input(applyImportInput)
  .load((tx, { actor, input }) => lockImport(tx, actor, input.importId))
  .rule(mayApplyImport)
  .run(async (tx, { actor, input, subject, now }) => {
    if (subject.importVersion !== input.version) throw new Conflict("", subject.importVersion);
    const { roundId, entityId, behalf } = { ...subject, roundId: subject.id };
    const standing = await standingComments(tx, { roundId, entityId, behalf });
    const plan = planRows(subject.rows, standing, subject);
    const fresh = plan.filter(({ is }) => is === "new").map((row) => ({ ...row, id: newId() }));
    const changed = plan.filter(({ is }) => is === "changed");
    const verifiedAt = speaksInRound(actor, subject) ? now : null;
    if (fresh.length > 0) await addComments(tx, actor, subject, fresh, { now, verifiedAt });
    if (changed.length > 0) await changeComments(tx, changed, verifiedAt);
    if (behalf)
      await tx.response.update({
        where: { roundId_entityId: { roundId, entityId } },
        data: { behalfById: actor.personId, evidenceId: subject.fileId, version: { increment: 1 } },
      });
    await finish(tx, subject, { plan, fresh, changed: changed.length }, now);
    await writeRecord(
      tx,
      { ...actor, seat: { ...actor.seat, entityId } },
      {
        type: behalf ? "matrix.importAppliedFor" : "matrix.importApplied",
        subjectId: subject.submissionId,
        data: { title: subject.title, added: fresh.length, changed: changed.length },
        sealedByRound: roundId,
      },
      now,
    );
    return subject.submissionId;
  });

type Fresh = Planned & { id: string };

async function addComments(
  tx: Transaction,
  actor: Actor,
  subject: LockedImport,
  fresh: readonly Fresh[],
  { now, verifiedAt }: { now: Date; verifiedAt: Date | null },
): Promise<void> {
  const rows = fresh.map(({ id, blockId, would, row }) => ({
    id,
    block: blockId,
    // Words that are about a part of a paragraph are found in it again by the screen.
    quote: blockId ? row.quote.slice(0, 2_000) : "",
    ...would,
  }));
  await tx.$executeRaw`
    INSERT INTO comment (id, response_id, author_id, block_id, quote, kind, strength, text, proposed_text, rationale, source, at, verified_at, origin)
    SELECT x.id, ${subject.responseId}::uuid, ${actor.personId}::uuid, x.block, x.quote, x.kind, x.strength, x.text, x."proposedText", x.rationale, x.source,
      ${now}, ${verifiedAt}::timestamptz, ${subject.behalf ? "behalf" : "matrix"}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, block uuid, quote text, kind text, strength text, text text, "proposedText" text, rationale text, source text)`;
}

async function changeComments(
  tx: Transaction,
  changed: readonly Planned[],
  verifiedAt: Date | null,
): Promise<void> {
  const rows = changed.map(({ stands, blockId, would }) => ({
    id: stands?.id,
    version: stands?.version,
    block: blockId,
    ...would,
  }));
  const count = await tx.$executeRaw`
    UPDATE comment c SET block_id = x.block, kind = x.kind, strength = x.strength, text = x.text, proposed_text = x."proposedText",
      rationale = x.rationale, source = x.source, version = c.version + 1, verified_at = ${verifiedAt}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, version int, block uuid, kind text, strength text, text text, "proposedText" text, rationale text, source text)
    WHERE c.id = x.id AND c.version = x.version`;
  if (count !== changed.length) throw new Conflict("", 0);
}

/** The rows are not kept twice; which comments they are now is. */
async function finish(
  tx: Transaction,
  subject: LockedImport,
  { plan, fresh, changed }: { plan: readonly Planned[]; fresh: readonly Fresh[]; changed: number },
  now: Date,
): Promise<void> {
  const made = Object.fromEntries([
    ...plan.flatMap(({ index, stands }) => (stands ? [[index, stands.id] as const] : [])),
    ...fresh.map(({ index, id }) => [index, id] as const),
  ]);
  const notes = { ...subject.notes, added: fresh.length, changed };
  await tx.matrixImport.update({
    where: { id: subject.importId },
    data: { state: "applied", appliedAt: now, rows: [], choices: {}, made, notes, version: { increment: 1 } },
  });
}
