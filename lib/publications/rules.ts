import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { NEXT, type PublicationState } from "./states";

/** Announcing a work, or entering an earlier one: a co-chair or the Secretariat (domain section 2). */
export function mayAnnouncePublication(actor: Actor): Verdict {
  return servesTheBody(actor) ? yes : no("notChairOrSecretariat");
}

/** Reporting that preparation has begun: once, before it is out. */
export function mayBeginPublication(actor: Actor, p: { state: PublicationState }): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  return NEXT[p.state].includes("inPreparation") ? yes : no("notOnTheWay");
}

/** Putting a work out: once. */
export function mayPublish(actor: Actor, p: { state: PublicationState }): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  return NEXT[p.state].includes("published") ? yes : no("alreadyPublished");
}
