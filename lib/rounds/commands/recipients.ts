import { isLanguage, type Language } from "@/lib/core/i18n/languages";
import type { Transaction } from "@/lib/core/transaction";

/** Somebody a letter goes to, in their language and zone. */
export type Recipient = { to: { personId: string; email: string; locale: Language }; readerZone: string };

/**
 * Focal points and alternates of some entities, as they stand at an instant.
 * @param tx the transaction of the change
 * @param bodyId the body in which they hold their seats
 * @param entityIds the entities asked
 * @param at the group's clock
 */
export async function recipientsOf(
  tx: Transaction,
  bodyId: string,
  entityIds: string[],
  at: Date,
): Promise<Recipient[]> {
  const seats = await tx.seat.findMany({
    where: {
      bodyId,
      entityId: { in: entityIds },
      role: { in: ["focalPoint", "alternate"] },
      from: { lte: at },
      OR: [{ until: null }, { until: { gt: at } }],
      person: { deactivatedAt: null },
    },
    select: { person: { select: { id: true, email: true, locale: true, zone: true } } },
    distinct: ["personId"],
  });
  return seats.map(({ person }) => ({
    to: {
      personId: person.id,
      email: person.email,
      locale: isLanguage(person.locale) ? person.locale : "en",
    },
    readerZone: person.zone,
  }));
}
