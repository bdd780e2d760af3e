import { type Actor, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** Founding a group is the operator's, from the command line: no seat of any group can do it. */
export function mayFoundGroup(actor: Actor): Verdict {
  return actor.seat.role === "system" ? yes : no("notOperator");
}

/** Keeping the list of entities and their names is clerical: the Secretariat (domain 2). */
export function mayKeepEntities(actor: Actor): Verdict {
  return actor.seat.role === "secretariat" ? yes : no("notSecretariat");
}

/** Taking an entity into the body, or changing its status there (domain 3.5). */
export function mayEnrolEntity(actor: Actor, e: { sameStatus: boolean; laterMembership: boolean }): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (e.sameStatus) return no("statusHeld");
  if (e.laterMembership) return no("laterMembership");
  return yes;
}

/** Ending a membership, on a day after it began. The Secretariat's own entity serves the body and stays. */
export function mayEndMembership(actor: Actor, e: { entityId: string; belongs: boolean }): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (!e.belongs) return no("entityNotMember");
  if (e.entityId === actor.seat.entityId) return no("secretariatStays");
  return yes;
}

/** Correcting what an entity is: the Secretariat, or the entity's own focal point. */
export function mayEditEntity(actor: Actor, e: { id: string }): Verdict {
  if (actor.seat.role === "secretariat") return yes;
  if (actor.seat.role !== "focalPoint") return no("notFocalPointNorSecretariat");
  return e.id === actor.seat.entityId ? yes : no("notOwnEntity");
}

/** Giving an entity a new name from a day on; a name that stands later would be cut short (domain 1.5.1). */
export function mayNameEntity(actor: Actor, e: { laterName: boolean }): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  return e.laterName ? no("laterName") : yes;
}

/** Setting a rule of the group, with the decision that says so (domain 14). What began to hold earlier stays as it was. */
export function maySetRule(actor: Actor, r: { laterValue: boolean; sameValue: boolean }): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (r.laterValue) return no("laterRule");
  if (r.sameValue) return no("sameRule");
  return yes;
}

/**
 * Seeing whom an entity has invited to write in a round: its own people alone. A name and its days would tell the others who
 * prepares what, and when, while the round is sealed (domain 2.1, 5.2.2; reliability R19).
 */
export function maySeeInvited(actor: Actor, e: { entityId: string }): Verdict {
  const inside = speaksForEntity(actor) || ["reviewer", "approver"].includes(actor.seat.role);
  return inside && actor.seat.entityId === e.entityId ? yes : no("notThere");
}
