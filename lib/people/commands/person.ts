import { IANAZone } from "luxon";
import type { Actor } from "@/lib/core/actor";
import type { Language } from "@/lib/core/i18n/languages";
import { isLanguage } from "@/lib/core/i18n/languages";
import { post } from "@/lib/core/letters";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { invited } from "@/lib/people/emails";
import type { SeatRole } from "@/lib/people/schema";

/** Somebody who is to hold a seat, as the one who invites them describes them. */
export type Invitee = { name: string; email: string; locale: Language; zone: string; demoSeat?: string };

/** The person of an address, wherever in this installation they sit: one address is one person. */
export async function findPerson(tx: Transaction, email: string) {
  return tx.person.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, locale: true, zone: true, deactivatedAt: true },
  });
}

/**
 * The person of an address, new to this installation or known to it. Who is known keeps their own name, language and
 * zone, and nothing tells the one who invites whether they were known: groups do not leak into each other.
 * @param tx the transaction
 * @param actor who invites
 * @param invitee as described
 * @throws Invalid when the zone does not exist, or the account of the address was closed
 */
export async function personFor(tx: Transaction, actor: Actor, invitee: Invitee) {
  if (!IANAZone.isValidZone(invitee.zone)) throw new Invalid({ zone: "noSuchZone" });
  const known = await findPerson(tx, invitee.email);
  if (known?.deactivatedAt) throw new Invalid({ email: "closedAccount" });
  if (known) return known;
  const { name, email, locale, zone, demoSeat } = invitee;
  // Two entities may invite the same address at the same moment: the second finds the person whom the first has made.
  await tx.person.createMany({
    data: [{ groupId: actor.seat.groupId, name, email, locale, zone, demoSeat: demoSeat ?? null }],
    skipDuplicates: true,
  });
  return tx.person.findUniqueOrThrow({
    where: { email },
    select: { id: true, name: true, email: true, locale: true, zone: true },
  });
}

/** Tells the new holder of a seat, in their language, from when and how to come in. */
export async function postInvitation(
  tx: Transaction,
  actor: Actor,
  seat: {
    person: { id: string; email: string; locale: string; zone: string; name: string };
    role: SeatRole;
    entity: string;
    from: Date;
    now: Date;
  },
): Promise<void> {
  const { person } = seat;
  const body = await tx.body.findUniqueOrThrow({
    where: { id: actor.seat.bodyId },
    select: { names: true, group: { select: { names: true } } },
  });
  const facts = {
    to: {
      personId: person.id,
      email: person.email,
      locale: isLanguage(person.locale) ? person.locale : ("en" as const),
    },
    bodyId: actor.seat.bodyId,
    name: person.name,
    zone: person.zone,
    role: seat.role,
    entity: seat.entity,
    body: body.names as Record<string, string>,
    group: body.group.names as Record<string, string>,
    from: seat.from,
  };
  await post(tx, [invited(facts)], seat.now);
}
