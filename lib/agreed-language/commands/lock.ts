import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";

/** A passage, its row locked until the transaction ends. */
export type LockedPassage = {
  id: string;
  groupId: string;
  bodyId: string | null;
  symbol: string;
  title: string;
  paragraph: string;
  adoptedOn: Date;
  lang: string;
  text: string;
  link: string;
  retiredAt: Date | null;
  version: number;
};

/**
 * Locks a passage that the actor may see: the twin of `maySeePassage`.
 * @param tx the transaction
 * @param actor who asks; group and body are part of the question
 * @param id the passage
 * @returns null when there is none for the actor
 */
export async function lockPassage(tx: Transaction, actor: Actor, id: string): Promise<LockedPassage | null> {
  const { groupId, bodyId } = actor.seat;
  const [row] = await tx.$queryRaw<LockedPassage[]>`
    SELECT id, group_id AS "groupId", body_id AS "bodyId", symbol, title, paragraph, adopted_on AS "adoptedOn", lang, text, link,
      retired_at AS "retiredAt", version
    FROM agreed_passage WHERE id = ${id}::uuid AND group_id = ${groupId}::uuid AND (body_id IS NULL OR body_id = ${bodyId}::uuid) FOR UPDATE`;
  return row ?? null;
}

/**
 * Locks the actor's group against another hand that enters a passage at the same moment.
 * @param tx the transaction
 * @param actor who acts
 */
export async function lockLibrary(tx: Transaction, actor: Actor): Promise<{ groupId: string } | null> {
  const [row] = await tx.$queryRaw<{ groupId: string }[]>`
    SELECT id AS "groupId" FROM "group" WHERE id = ${actor.seat.groupId}::uuid FOR NO KEY UPDATE`;
  return row ?? null;
}

/** How the record names a passage: "A/RES/64/293, 4". */
export function sourceOf({ symbol, paragraph }: { symbol: string; paragraph: string }): string {
  return [symbol, paragraph].filter(Boolean).join(", ");
}
