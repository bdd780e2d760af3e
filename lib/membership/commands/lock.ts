import type { Actor } from "@/lib/core/actor";
import { instantOf } from "@/lib/core/dates";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";

/** The actor's body, its row locked, with the zone in which the group's days begin. */
export type LockedBody = { id: string; zone: string };

/**
 * Locks the actor's body: what changes the list of its entities or its rules queues up here.
 * @param tx the transaction
 * @param actor who asks
 */
export async function lockBody(tx: Transaction, actor: Actor): Promise<LockedBody | null> {
  const [row] = await tx.$queryRaw<LockedBody[]>`
    SELECT b.id, g.zone FROM body b JOIN "group" g ON g.id = b.group_id WHERE b.id = ${actor.seat.bodyId}::uuid FOR UPDATE OF b`;
  return row ?? null;
}

/** An entity of the actor's group, its row locked, with its English name of today. */
export type LockedEntity = { id: string; version: number; name: string; acronym: string; zone: string };

/**
 * Locks an entity of the actor's group.
 * @param tx the transaction
 * @param actor who asks; the group is part of the question
 * @param entityId the entity
 * @returns null when the group has none such; `zone` is the group's, in which its days begin
 */
export async function lockEntity(
  tx: Transaction,
  actor: Actor,
  entityId: string,
): Promise<LockedEntity | null> {
  const [row] = await tx.$queryRaw<LockedEntity[]>`
    SELECT e.id, e.version, g.zone, coalesce(n.name, e.slug) AS name, coalesce(n.acronym, e.slug) AS acronym
    FROM entity e JOIN "group" g ON g.id = e.group_id LEFT JOIN LATERAL (
      SELECT name, acronym FROM entity_name n WHERE n.entity_id = e.id AND n.lang = 'en' AND n.valid_from <= chapeau_now() ORDER BY n.valid_from DESC LIMIT 1) n ON true
    WHERE e.id = ${entityId}::uuid AND e.group_id = ${actor.seat.groupId}::uuid FOR UPDATE OF e`;
  return row ?? null;
}

/**
 * The instant at which a calendar date of the group begins.
 * @param field the field's name, for the answer
 * @param day YYYY-MM-DD
 * @param zone the group's zone
 * @throws Invalid when there is no such day
 */
export function dayStart(field: string, day: string, zone: string): Date {
  const start = instantOf(`${day}T00:00`, zone);
  if ("problem" in start) throw new Invalid({ [field]: start.problem });
  return start.at;
}
