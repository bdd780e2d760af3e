import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** Entering an activity: a co-chair or the Secretariat (domain 1.6). */
export function mayPlanActivity(actor: Actor): Verdict {
  return servesTheBody(actor) ? yes : no("notChairOrSecretariat");
}

/** Reporting on an activity: a co-chair, the Secretariat, or whoever speaks for an entity that leads it (domain 1.6.2). */
export function mayReportActivity(actor: Actor, a: { leadIds: readonly string[] }): Verdict {
  if (servesTheBody(actor)) return yes;
  return speaksForEntity(actor) && a.leadIds.includes(actor.seat.entityId) ? yes : no("notLead");
}
