import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { OWN_ROLES, type SeatRole } from "./schema";

/** What the rules of giving a seat need to know. `from` null: at once. `belongs`: the entity belongs to the body then. */
export type NewSeatFacts = {
  entityId: string;
  role: SeatRole;
  from: Date | null;
  belongs: boolean;
  held: boolean;
  focalPointInOffice: boolean;
};

/** What the rules of a seat that stands need to know. `handedOver`: a successor follows at its end already. */
export type SeatFacts = {
  entityId: string;
  personId: string;
  role: SeatRole;
  until: Date | null;
  handedOver: boolean;
};

/**
 * Who may name people for an entity at all: the Secretariat every seat, a focal point its own alternate and reviewers
 * (domain 2, 2.1).
 */
export function mayNameSeat(actor: Actor, seat: { entityId: string; role: SeatRole }): Verdict {
  if (actor.seat.role === "secretariat") return yes;
  if (actor.seat.role !== "focalPoint") return no("notFocalPointNorSecretariat");
  if (seat.entityId !== actor.seat.entityId) return no("notOwnEntity");
  if (!(OWN_ROLES as readonly string[]).includes(seat.role)) return no("seatGivenBySecretariat");
  return yes;
}

/** Giving a seat: never backwards in time, only to an entity that belongs, one focal point at a time (domain 2, 2.2). */
export function mayGiveSeat(actor: Actor, s: NewSeatFacts, now: Date): Verdict {
  const named = mayNameSeat(actor, s);
  if (!named.ok) return named;
  if (s.from !== null && s.from < now) return no("momentPast");
  if (!s.belongs && s.role !== "guest") return no("entityNotMember");
  if (s.held) return no("seatHeld");
  if (s.focalPointInOffice) return no("focalPointInOffice");
  return yes;
}

/** Ending a seat, from a moment on (null: at once): whoever may give it, but nobody their own; an end never moves later. */
export function mayEndSeat(actor: Actor, s: SeatFacts & { at: Date | null }, now: Date): Verdict {
  if (s.personId === actor.personId) return no("seatOfAnother");
  const named = mayNameSeat(actor, s);
  if (!named.ok) return named;
  if (s.until !== null && s.until <= (s.at ?? now)) return no("seatEnded");
  if (s.at !== null && s.at < now) return no("momentPast");
  return yes;
}

/** Naming a successor: the holder of the seat, or the Secretariat; once (domain 2.4, 2.5). */
export function mayHandOver(
  actor: Actor,
  s: SeatFacts & { at: Date | null; toSelf: boolean },
  now: Date,
): Verdict {
  if (s.personId !== actor.personId && actor.seat.role !== "secretariat")
    return no("notHolderNorSecretariat");
  if (s.handedOver) return no("seatHandedOver");
  if (s.until !== null && s.until <= (s.at ?? now)) return no("seatEnded");
  if (s.at !== null && s.at < now) return no("momentPast");
  if (s.toSelf) return no("seatHeld");
  return yes;
}

/** Closing an account: the Secretariat, for people of its own group, and nobody their own (domain 2.5: acts stay). */
export function mayDeactivate(
  actor: Actor,
  p: { personId: string; ownGroup: boolean; closed: boolean },
): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (!p.ownGroup) return no("personOfAnotherGroup");
  if (p.personId === actor.personId) return no("accountOfAnother");
  if (p.closed) return no("accountClosed");
  return yes;
}

/** What concerns only the person is the person's own: preferences, the seat to act from, their browsers. */
export function mayForSelf(actor: Actor, p: { personId: string }): Verdict {
  return p.personId === actor.personId ? yes : no("accountOfAnother");
}
