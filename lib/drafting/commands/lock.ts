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
export type LockedDraft = LockedSubmission & Known & { drafter: "write" | "suggest" | null; missed: Batch[] };

type Head = LockedSubmission & { version: number | null; drafter: LockedDraft["drafter"] };
type Row = { id: string; ord: number; block: Block };

/**
 * Locks a text of the actor's body and its draft, and reads the draft as it stands.
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
  const [found] = await tx.$queryRaw<Head[]>`
    SELECT s.id, s.body_id AS "bodyId", s.penholder_id AS "penholderId", s.state, s.title, s.lang, s.numbered, s.number, s.year, d.version,
      (SELECT m.may FROM drafter m WHERE m.submission_id = s.id AND m.entity_id = ${actor.seat.entityId}::uuid) AS drafter
    FROM submission s JOIN draft d ON d.submission_id = s.id
    WHERE s.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
  if (!found) return null;
  const head = { ...found, drafter: found.drafter && (await drafterNow(tx, actor, id)) };
  const version = head.version ?? 0;
  if (known && known.version === version) return { ...head, ...known, missed: [] };
  const missed = known && known.version < version ? await stepsSince(tx, id, known.version) : null;
  if (known && missed?.at(-1)?.version === version) {
    const doc = applied(known.doc, missed);
    return { ...head, version, doc, places: await placesOf(tx, id), missed };
  }
  return { ...head, version, ...(await readDraftRows(tx, id)), missed: missed ?? [] };
}

/** The statement that waited for the lock saw the drafting group as it was before: somebody may have left it meanwhile. */
async function drafterNow(tx: Transaction, actor: Actor, submissionId: string): Promise<Head["drafter"]> {
  const [row] = await tx.$queryRaw<{ may: Head["drafter"] }[]>`
    SELECT may FROM drafter WHERE submission_id = ${submissionId}::uuid AND entity_id = ${actor.seat.entityId}::uuid`;
  return row?.may ?? null;
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
