import { isLanguage, type Language } from "@/lib/core/i18n/languages";
import type { Transaction } from "@/lib/core/transaction";
import type { Prisma } from "@/prisma/client/client";

/** Somebody a letter goes to, in their language and zone. */
export type Recipient = { to: { personId: string; email: string; locale: Language }; readerZone: string };

/**
 * Focal points and alternates of some entities, as they stand at an instant.
 * @param tx the transaction of the change
 * @param bodyId the body in which they hold their seats
 * @param entityIds the entities asked
 * @param at the group's clock
 * @param guestIds entities whose guests are written to
 */
export function recipientsOf(
  tx: Transaction,
  bodyId: string,
  entityIds: string[],
  at: Date,
  guestIds: string[] = [],
): Promise<Recipient[]> {
  return seated(tx, { bodyId, AND: voices(entityIds, guestIds) }, at);
}

/**
 * Everybody who has to hear what became of a sign-off or an answer: those asked, the co-chairs and the Secretariat (domain 3.2.8).
 * @param tx the transaction of the change
 * @param bodyId the body
 * @param entityIds the entities asked
 * @param at the group's clock
 * @param guestIds entities whose guests are written to
 */
export function everybodyConcerned(
  tx: Transaction,
  bodyId: string,
  entityIds: string[],
  at: Date,
  guestIds: string[] = [],
): Promise<Recipient[]> {
  const serving = { role: { in: ["coChair" as const, "secretariat" as const] } };
  return seated(tx, { bodyId, AND: { OR: [voices(entityIds, guestIds), serving] } }, at);
}

/**
 * Focal points and alternates of some entities, each with the entity that they are written to for.
 * @param tx the transaction of the change
 * @param bodyId the body
 * @param entityIds the entities
 * @param at the group's clock
 * @param guestIds entities whose guests are written to
 */
export async function recipientsByEntity(
  tx: Transaction,
  bodyId: string,
  entityIds: string[],
  at: Date,
  guestIds: string[] = [],
): Promise<(Recipient & { entityId: string })[]> {
  const seats = await tx.seat.findMany({
    where: { bodyId, AND: voices(entityIds, guestIds), ...inOffice(at) },
    select: { entityId: true, person: PERSON },
    distinct: ["personId", "entityId"],
  });
  return seats.map(({ entityId, person }) => ({ entityId, ...asRecipient(person) }));
}

function voices(entityIds: string[], guestIds: string[]): Prisma.SeatWhereInput {
  const own = { entityId: { in: entityIds }, role: { in: ["focalPoint" as const, "alternate" as const] } };
  return { OR: [own, { entityId: { in: guestIds }, role: "guest" as const }] };
}

async function seated(tx: Transaction, where: Prisma.SeatWhereInput, at: Date): Promise<Recipient[]> {
  const seats = await tx.seat.findMany({
    where: { ...where, ...inOffice(at) },
    select: { person: PERSON },
    distinct: ["personId"],
  });
  return seats.map(({ person }) => asRecipient(person));
}

const PERSON = { select: { id: true, email: true, locale: true, zone: true } } as const;

function inOffice(at: Date) {
  return {
    from: { lte: at },
    OR: [{ until: null }, { until: { gt: at } }],
    person: { deactivatedAt: null },
  };
}

function asRecipient(person: { id: string; email: string; locale: string; zone: string }): Recipient {
  const locale = isLanguage(person.locale) ? person.locale : "en";
  return { to: { personId: person.id, email: person.email, locale }, readerZone: person.zone };
}
