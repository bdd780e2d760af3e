import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isOwnVoice } from "@/lib/rounds/rules-seeing";
import { Prisma } from "@/prisma/client/client";

/**
 * Rows of the viewer's own entity, where they work inside its response: in SQL the twin of `worksInRound`, of a guest only in
 * the rounds to which their entity is invited. A test proves that they agree.
 * @param actor who looks
 * @param of what `response` (p) or `matrix_import` (m) is called in the statement; both name a round and an entity
 */
export function ownIn(actor: Actor, of: "p" | "m"): Prisma.Sql {
  const row = Prisma.raw(of);
  const own = Prisma.sql`${row}.entity_id = ${actor.seat.entityId}::uuid`;
  if (isOwnVoice(actor)) return own;
  if (actor.seat.role !== "guest") return Prisma.sql`false`;
  return Prisma.sql`(${own} AND EXISTS (SELECT FROM round_entity g WHERE g.round_id = ${row}.round_id AND g.entity_id = ${row}.entity_id AND g.standing = 'guest'))`;
}
