import type { Node } from "prosemirror-model";
import { Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { isMarked, type Suggestion, suggestionsOf } from "@/lib/texts/suggest";
import type { Hand } from "./change";
import type { LockedDraft } from "./lock";

/** What became of a suggestion that is no longer in the text. */
export type Fate = "accepted" | "rejected";

/**
 * Keeps the list of suggestions true to the text: new ones begin, changed ones say what they say now, and those that are
 * gone were decided, taken back by their own entity, or overtaken by what somebody else wrote.
 * @param tx the transaction of the change
 * @param draft the draft before it
 * @param after the text after it
 * @param hand who changed it
 * @throws Refused when a suggestion is made in the name of another entity
 */
export async function keepSuggestions(
  tx: Transaction,
  draft: LockedDraft,
  after: Node,
  hand: Hand,
): Promise<void> {
  const touched = (doc: Node, other: Node) => {
    const same = new Set(other.children);
    return doc.children.some((block) => !same.has(block) && isMarked(block));
  };
  if (!touched(draft.doc, after) && !touched(after, draft.doc)) return;
  const [old, young] = [byId(draft.doc), byId(after)];
  const { actor, now } = hand;
  const kept = [...young.values()].filter(
    (one) => JSON.stringify(one.parts) !== JSON.stringify(old.get(one.id)?.parts),
  );
  const gone = [...old.values()].filter((one) => !young.has(one.id));
  const claim = ({ id, by }: Suggestion) => `${id} ${by}`;
  const claims = new Set(suggestionsOf(draft.doc).map(claim));
  await refuseForged(
    tx,
    draft.id,
    hand,
    suggestionsOf(after).filter((one) => !claims.has(claim(one))),
  );
  if (kept.length > 0) {
    const put = await tx.$executeRaw`
      INSERT INTO suggestion (id, submission_id, entity_id, person_id, at, parts)
      SELECT e.id, ${draft.id}::uuid, e.by, ${actor.personId}::uuid, ${now}, e.parts FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS e(id uuid, by uuid, parts jsonb)
      ON CONFLICT (id) DO UPDATE SET parts = excluded.parts, state = 'pending', decided_by = NULL, decided_at = NULL WHERE suggestion.submission_id = excluded.submission_id`;
    // A suggestion on another text bears that id: it was copied with it, and keeps it there.
    if (put !== kept.length) throw new Refused("draftUnreadable");
  }
  if (gone.length === 0) return;
  const fates = gone.map(({ id, by }) => ({
    id,
    state: hand.fate ?? (by === actor.seat.entityId ? "withdrawn" : "overtaken"),
  }));
  await tx.$executeRaw`
    UPDATE suggestion g SET state = e.state, decided_by = ${actor.personId}::uuid, decided_at = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(fates)}::jsonb) AS e(id uuid, state text) WHERE g.id = e.id AND g.submission_id = ${draft.id}::uuid`;
}

/** Nobody suggests in another entity's name, nor under the id of its suggestion; what comes back by undoing is known already. */
async function refuseForged(
  tx: Transaction,
  submissionId: string,
  { actor, kind }: Hand,
  fresh: readonly Suggestion[],
): Promise<void> {
  if (kind === "command" || fresh.length === 0) return;
  const ids = fresh.map((one) => one.id);
  const known = await tx.suggestion.findMany({
    where: { submissionId, id: { in: ids } },
    select: { id: true, entityId: true },
  });
  const whose = new Map(known.map((one) => [one.id, one.entityId]));
  if (fresh.some((one) => (whose.get(one.id) ?? actor.seat.entityId) !== one.by))
    throw new Refused("notOwnEntity");
}

function byId(doc: Node): Map<string, Suggestion> {
  return new Map(suggestionsOf(doc).map((one) => [one.id, one]));
}
