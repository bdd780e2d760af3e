/** The roles a seat can carry (domain section 2); `system` is the clock acting on a deadline. */
export type Role =
  | "focalPoint"
  | "alternate"
  | "reviewer"
  | "approver"
  | "coChair"
  | "secretariat"
  | "guest"
  | "system";

/** Who acts, from which dated seat. Nobody acts "as an administrator": only from a seat, for an entity. */
export type Actor = {
  personId: string | null;
  name: string;
  locale: string;
  zone: string;
  seat: Seat;
};

/** One term of one person in one body, for one entity. */
export type Seat = {
  id: string | null;
  bodyId: string;
  groupId: string;
  entityId: string;
  role: Role;
};

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * The seat from which a deadline acts. It asks the same rules as everybody; a rule names `system` where time may act.
 * @param bodyId the body whose deadline came
 * @param groupId the group of that body
 */
export function systemActor(bodyId: string, groupId: string): Actor {
  return {
    personId: null,
    name: "system",
    locale: "en",
    zone: "UTC",
    seat: { id: null, bodyId, groupId, entityId: NOBODY, role: "system" },
  };
}

/**
 * Whether the seat speaks for its entity: focal point or alternate (domain section 2).
 * @param actor who acts
 */
export function speaksForEntity(actor: Actor): boolean {
  return actor.seat.role === "focalPoint" || actor.seat.role === "alternate";
}

/**
 * Whether the seat serves the whole body: co-chair or secretariat.
 * @param actor who acts
 */
export function servesTheBody(actor: Actor): boolean {
  return actor.seat.role === "coChair" || actor.seat.role === "secretariat";
}
