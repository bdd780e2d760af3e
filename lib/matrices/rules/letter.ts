import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import type { RoundFacts } from "@/lib/rounds/rules";
import { worksInRound } from "@/lib/rounds/rules-seeing";
import { isRevealed } from "@/lib/rounds/states";
import { holdsPen } from "@/lib/submissions/rules";

/**
 * Reading the response to an entity: whoever prepares it, as soon as the comments may be read; the entity itself once the round
 * has been published; nobody else, since a matrix is for all and a letter is to one (domain 5.4, 5.2.15).
 */
export function mayReadLetter(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "sealed" | "penholderId" | "guests"> & { entityId: string },
): Verdict {
  if (holdsPen(actor, r) || servesTheBody(actor)) return isRevealed(r) ? yes : no("roundNotClosed");
  if (actor.seat.entityId !== r.entityId || !worksInRound(actor, r)) return no("notThere");
  return r.state === "published" ? yes : no("letterNotYet");
}
