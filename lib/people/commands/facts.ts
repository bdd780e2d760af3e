import type { Actor } from "@/lib/core/actor";
import { readNow } from "@/lib/core/clock";
import { instantOf } from "@/lib/core/dates";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import type { SeatRole } from "@/lib/people/schema";

/** An entity of the actor's group as the acts on its seats see it; its row is locked, so two acts on one entity queue. */
export type LockedEntity = { id: string; acronym: string; zone: string };

/**
 * Locks an entity of the actor's group.
 * @param tx the transaction
 * @param actor who asks
 * @param entityId the entity
 * @returns null when the group has none such
 */
export async function lockEntity(
  tx: Transaction,
  actor: Actor,
  entityId: string,
): Promise<LockedEntity | null> {
  const [row] = await tx.$queryRaw<LockedEntity[]>`
    SELECT e.id, e.zone, coalesce((SELECT n.acronym FROM entity_name n WHERE n.entity_id = e.id AND n.lang = 'en' AND n.valid_from <= chapeau_now()
      ORDER BY n.valid_from DESC LIMIT 1), e.slug) AS acronym
    FROM entity e WHERE e.id = ${entityId}::uuid AND e.group_id = ${actor.seat.groupId}::uuid FOR UPDATE`;
  return row ?? null;
}

/**
 * The moment a form means: a local time of the actor's zone, or null, at once, when it is left empty.
 * @param actor whose zone counts
 * @param field the field's name, for the answer
 * @param local what was typed
 * @throws Invalid when there is no such time
 */
export function momentOf(actor: Actor, field: string, local: string): Date | null {
  if (!local) return null;
  const moment = instantOf(local, actor.zone);
  if ("problem" in moment) throw new Invalid({ [field]: moment.problem });
  return moment.at;
}

/**
 * When a seat begins and ends, as a form says it. Both may be empty: from now on, and open.
 * @throws Invalid when a time does not exist or the end does not come after the beginning
 */
export async function termOf(
  tx: Transaction,
  actor: Actor,
  input: { fromLocal: string; untilLocal: string },
) {
  const from = momentOf(actor, "fromLocal", input.fromLocal);
  const until = momentOf(actor, "untilLocal", input.untilLocal);
  const begins = from ?? (await readNow(tx));
  if (until && until <= begins) throw new Invalid({ untilLocal: "endsBeforeStart" });
  return { from, until, begins };
}

/**
 * What the giving of a seat depends on, after the entity's row is locked.
 * @param tx the transaction
 * @param actor who gives it, in whose body
 * @param seat which seat, from when, until when; `personId` null for somebody new
 */
export async function seatFacts(
  tx: Transaction,
  actor: Actor,
  seat: { entityId: string; role: SeatRole; begins: Date; until: Date | null; personId: string | null },
) {
  const { bodyId } = actor.seat;
  const { entityId, begins } = seat;
  const during = {
    ...(seat.until ? { from: { lt: seat.until } } : {}),
    OR: [{ until: null }, { until: { gt: begins } }],
  };
  const belongs = await tx.membership.count({
    where: { bodyId, entityId, from: { lte: begins }, OR: [{ until: null }, { until: { gt: begins } }] },
  });
  const standing = await tx.seat.findMany({
    where: { bodyId, entityId, role: seat.role, ...during },
    select: { personId: true },
  });
  return {
    belongs: belongs > 0,
    held: standing.some((one) => one.personId === seat.personId),
    focalPointInOffice: seat.role === "focalPoint" && standing.length > 0,
  };
}
