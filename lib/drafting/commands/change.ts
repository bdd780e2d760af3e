import { Transform } from "prosemirror-transform";
import type { Actor } from "@/lib/core/actor";
import { Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import type { Batch } from "@/lib/drafting/protocol";
import { keepDraft } from "@/lib/submissions/commands/snapshot";
import { settle } from "@/lib/texts/document-settle";
import type { Known, LockedDraft } from "./lock";
import { rowChanges } from "./rows";
import { type Fate, keepSuggestions } from "./suggested";

/** Who changes a draft and when; `client` and `seq` name the message of a page, and are absent for the server's own changes. */
export type Hand = {
  actor: Actor;
  now: Date;
  kind: "write" | "suggest" | "command";
  client?: { id: string; seq: number };
  /** What becomes of suggestions that the change takes out of the text. */
  fate?: Fate;
};

/** The draft after a change, and the batches that led there since it was known. `again`: this message had been written before. */
export type Changed = Known & { batches: Batch[]; again: boolean };

/** What the server does itself goes under this name. */
const SERVER = "server";

/** Every so many steps the whole draft is kept, so that its history opens without being read from the beginning. */
export const KEEP_EVERY = 1_000;

/**
 * Changes a draft inside a command: the change becomes steps, rows and suggestions in the transaction, and every open page
 * hears of it (issue: one text, many hands).
 * @param tx the transaction of the command
 * @param draft the locked draft
 * @param hand who, when, how
 * @param change writes into the transform
 * @returns the draft after it; unchanged when the change did nothing
 * @throws Refused when the text would be longer than allowed
 */
export async function changeDraft(
  tx: Transaction,
  draft: LockedDraft,
  hand: Hand,
  change: (tr: Transform) => void,
): Promise<Changed> {
  const tr = new Transform(draft.doc);
  change(tr);
  const own = tr.steps.length;
  settle(tr, draft.doc, draft.numbered);
  return writeSteps(tx, draft, hand, tr, own);
}

/**
 * Writes the steps of a transform: the first `own` in the name of the hand, what settling added in the server's.
 * @param tx the transaction
 * @param draft the locked draft, on which the transform stands
 * @param hand who, when, how
 * @param tr the steps, settled
 * @param own how many of them are the hand's
 */
export async function writeSteps(
  tx: Transaction,
  draft: LockedDraft,
  hand: Hand,
  tr: Transform,
  own: number,
): Promise<Changed> {
  if (tr.steps.length === 0) return unchanged(draft, false);
  const json = tr.steps.map((step) => step.toJSON() as object);
  const parts = [
    { clientId: hand.client?.id ?? SERVER, steps: json.slice(0, own), seq: hand.client?.seq ?? null },
    { clientId: SERVER, steps: json.slice(own), seq: null },
  ].filter((part) => part.steps.length > 0);
  let version = draft.version;
  const batches = parts.map(({ clientId, steps }) => {
    version += steps.length;
    return { clientId, version, steps };
  });
  const rows = rowChanges(draft.doc, tr.doc, draft.places);
  const entries = batches.map((batch, at) => ({
    ...{ version: batch.version, count: batch.steps.length, steps: batch.steps },
    ...{ client_id: batch.clientId, seq: parts[at]?.seq ?? null },
  }));
  const { actor, now, kind } = hand;
  const [done] = await tx.$queryRaw<{ written: number; put: number; taken: boolean }[]>`
    WITH o AS (
      SELECT EXISTS (SELECT FROM (SELECT person_id FROM draft_step WHERE submission_id = ${draft.id}::uuid AND client_id = ${hand.client?.id ?? null} ORDER BY seq LIMIT 1) k
        WHERE k.person_id IS DISTINCT FROM ${actor.personId}::uuid) AS taken),
    s AS (
      INSERT INTO draft_step (submission_id, version, count, client_id, seq, person_id, entity_id, role, kind, at, steps)
      SELECT ${draft.id}::uuid, e.version, e.count, e.client_id, e.seq, ${actor.personId}::uuid, ${actor.seat.entityId}::uuid, ${actor.seat.role}, ${kind}, ${now}, e.steps
      FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(version int, count int, client_id text, seq int, steps jsonb)
      WHERE NOT EXISTS (SELECT FROM draft_step k WHERE k.submission_id = ${draft.id}::uuid AND k.client_id = ${hand.client?.id ?? SERVER} AND k.seq = ${hand.client?.seq ?? null}::int) AND NOT (SELECT taken FROM o) RETURNING 1),
    d AS (UPDATE draft SET version = ${version} WHERE submission_id = ${draft.id}::uuid AND EXISTS (SELECT FROM s) RETURNING 1),
    x AS (DELETE FROM draft_block WHERE submission_id = ${draft.id}::uuid AND id = ANY(${rows.gone}::uuid[]) AND EXISTS (SELECT FROM s) RETURNING 1),
    p AS (
      INSERT INTO draft_block (id, submission_id, ord, content, marked, proposed)
      SELECT b.id, ${draft.id}::uuid, b.ord, b.content, nullif(b.marked, 'null'::jsonb), b.proposed
      FROM jsonb_to_recordset(${JSON.stringify(rows.put)}::jsonb) AS b(id uuid, ord float8, content jsonb, marked jsonb, proposed boolean)
      WHERE EXISTS (SELECT FROM s)
      ON CONFLICT (id) DO UPDATE SET ord = excluded.ord, content = excluded.content, marked = excluded.marked, proposed = excluded.proposed,
        version = draft_block.version + 1 WHERE draft_block.submission_id = excluded.submission_id RETURNING 1),
    n AS (SELECT pg_notify('chapeau_draft', ${JSON.stringify({ submission: draft.id, version })}) FROM d)
    SELECT (SELECT count(*)::int FROM s) AS written, (SELECT count(*)::int FROM p) AS put, (SELECT taken FROM o), (SELECT count(*)::int FROM x), (SELECT count(*)::int FROM n)`;
  // Each page marks what it writes: under the mark of somebody else's it would pass for theirs.
  if (done?.taken) throw new Refused("draftUnreadable");
  if (done?.written !== entries.length) return unchanged(draft, true);
  // A block of another text bears that id: it was copied with it, and keeps it there.
  if (done.put !== rows.put.length) throw new Refused("draftUnreadable");
  await keepSuggestions(tx, draft, tr.doc, hand);
  if (Math.floor(version / KEEP_EVERY) > Math.floor(draft.version / KEEP_EVERY))
    await keepDraft(tx, draft.id, hand, "kept");
  return { version, doc: tr.doc, places: rows.places, batches: [...draft.missed, ...batches], again: false };
}

/**
 * The draft when nothing was written on it.
 * @param again whether the message had been written before
 */
export function unchanged({ version, doc, places, missed }: LockedDraft, again: boolean): Changed {
  return { version, doc, places, batches: missed, again };
}
