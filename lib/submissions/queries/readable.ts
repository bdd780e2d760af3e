import "server-only";
import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { Prisma } from "@/prisma/client/client";

/**
 * Whose working drafts a viewer may read, in SQL over `submission s`: the twin of `mayReadDraft`, and a test proves for
 * every seat of the world that they agree.
 * @param actor who looks
 */
export function readableDrafts(actor: Actor): Prisma.Sql {
  const { bodyId, entityId, role } = actor.seat;
  const body = Prisma.sql`s.body_id = ${bodyId}::uuid`;
  if (servesTheBody(actor)) return body;
  const drafting = Prisma.sql`EXISTS (SELECT FROM drafter m WHERE m.submission_id = s.id AND m.entity_id = ${entityId}::uuid)`;
  if (speaksForEntity(actor))
    return Prisma.sql`(${body} AND (s.penholder_id = ${entityId}::uuid OR ${drafting}))`;
  return role === "reviewer" ? Prisma.sql`(${body} AND ${drafting})` : Prisma.sql`false`;
}
