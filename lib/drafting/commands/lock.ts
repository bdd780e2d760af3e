import type { Node } from "prosemirror-model";
import { Step, Transform } from "prosemirror-transform";
import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { Batch } from "@/lib/drafting/protocol";
import type { LockedSubmission } from "@/lib/submissions/commands/lock";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { documentOf, schema } from "@/lib/texts/document";

/** The draft as a process knows it: the text at a version, and where each block stands among the rows. */
export type Known = { version: number; doc: Node; places: ReadonlyMap<string, number> };

/** A text and its draft, both rows locked until the transaction ends. `missed` is what this process had not known. */
export type LockedDraft = LockedSubmission &
  Known & { drafter: "write" | "suggest" | null; missed: Batch[]; lockedAt: Date };

type Head = LockedSubmission & Pick<LockedDraft, "drafter" | "lockedAt"> & { version: number | null };
type Row = { id: string; ord: number; block: Block };

/**
 * Locks a text of the actor's body and its draft, and reads the draft as it stands. The statement that waits for the lock also
 * tells what is true once it has it: the time, and what the entity may do, which may have ended meanwhile.
 * @param tx the transaction
 * @param actor who asks; the body is part of the question, and the entity's place in the drafting group is answered
 * @param id the text
 * @param known what this process knows of it; then only what has come since is read
 * @returns null when there is none in that body
 */
export async function lockDraft(
  tx: Transaction,
  actor: Actor,
  id: string,
  known?: Known,
): Promise<LockedDraft | null> {
  const [head] = await tx.$queryRaw<Head[]>`
    WITH locked AS MATERIALIZED (
      SELECT s.id, s.body_id AS "bodyId", s.penholder_id AS "penholderId", s.state, s.title, s.lang, s.numbered, s.number, s.year, d.version
      FROM submission s JOIN draft d ON d.submission_id = s.id
      WHERE s.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid FOR UPDATE)
    SELECT locked.*, drafter_now(locked.id, ${actor.seat.entityId}::uuid) AS drafter, chapeau_now() AS "lockedAt" FROM locked`;
  if (!head) return null;
  const version = head.version ?? 0;
  if (known && known.version === version) return { ...head, ...known, missed: [] };
  const missed = known && known.version < version ? await stepsSince(tx, id, known.version) : null;
  if (known && missed?.at(-1)?.version === version) {
    const doc = applied(known.doc, missed);
    return { ...head, version, doc, places: await placesOf(tx, id), missed };
  }
  return { ...head, version, ...(await readDraftRows(tx, id)), missed: missed ?? [] };
}

/**
 * What was written on a draft after a version.
 * @param tx a transaction or the client
 * @param id the text
 * @param version the version already known
 * @returns in order; the first reaches further back when rows have been put together meanwhile, and then counts for nothing
 */
export async function stepsSince(
  tx: Pick<Transaction, "$queryRaw">,
  id: string,
  version: number,
): Promise<Batch[] | null> {
  const rows = await tx.$queryRaw<(Batch & { count: number })[]>`
    SELECT client_id AS "clientId", version, count, steps FROM draft_step
    WHERE submission_id = ${id}::uuid AND version > ${version} ORDER BY version`;
  const [first] = rows;
  const whole = rows.every((row) => row.steps.length === row.count);
  if ((first && first.version - first.count !== version) || !whole) return null;
  return rows.map(({ clientId, version, steps }) => ({ clientId, version, steps }));
}

/**
 * The draft as its rows have it.
 * @param tx a transaction or the client
 * @param id the text
 */
export async function readDraftRows(
  tx: Pick<Transaction, "$queryRaw">,
  id: string,
): Promise<{ doc: Node; places: Map<string, number> }> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, ord, coalesce(marked, content) AS block FROM draft_block WHERE submission_id = ${id}::uuid ORDER BY ord`;
  const blocks = rows.map((row) => row.block);
  const doc = documentOf(blocks.length > 0 ? blocks : [{ id: newBlockId(), kind: "paragraph", text: "" }]);
  return { doc, places: new Map(rows.map((row) => [row.id, row.ord])) };
}

async function placesOf(tx: Transaction, id: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; ord: number }[]>`
    SELECT id, ord FROM draft_block WHERE submission_id = ${id}::uuid`;
  return new Map(rows.map((row) => [row.id, row.ord]));
}

/** A text with steps of others applied, as they were written. */
export function applied(doc: Node, batches: readonly Batch[]): Node {
  const tr = new Transform(doc);
  for (const { steps } of batches) for (const json of steps) tr.step(Step.fromJSON(schema, json));
  return tr.doc;
}
