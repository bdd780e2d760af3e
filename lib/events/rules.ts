import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** Recording an event: a co-chair or the Secretariat (domain section 2). */
export function mayRecordEvent(actor: Actor): Verdict {
  return servesTheBody(actor) ? yes : no("notChairOrSecretariat");
}
