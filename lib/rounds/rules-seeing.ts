import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { holdsPen } from "@/lib/submissions/rules";
import { type RoundFacts, speaksInRound } from "./rules";
import { isRevealed, type RoundState } from "./states";

/**
 * Whether a viewer may see the comments of an entity: its own always; others' only when they were submitted and the round has
 * closed, or is not sealed (domain 5.2.2, 5.2.3; reliability R19).
 */
export function maySeeComments(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "sealed" | "guests"> & { entityId: string; submitted: boolean },
): Verdict {
  if (actor.seat.entityId === r.entityId && worksInRound(actor, r)) return yes;
  if (!r.submitted) return no("notThere");
  return isRevealed(r) ? yes : no("notThere");
}

/** Whether a viewer may see, while a sealed round is open, which entities have answered: those who remind them. */
export function maySeeWhoAnswered(actor: Actor, r: { state: RoundState; sealed: boolean }): Verdict {
  if (isRevealed(r) || servesTheBody(actor)) return yes;
  return no("notThere");
}

/** Reading how one entity took part in the rounds: those who remind, and the entity itself (domain 5.2.2; reliability R19). */
export function maySeeParticipation(actor: Actor, entityId: string): Verdict {
  if (servesTheBody(actor) || (actor.seat.entityId === entityId && isOwnVoice(actor))) return yes;
  return no("notThere");
}

/**
 * Seats in which a person works inside an entity's own response; a co-chair or the Secretariat sits for the body.
 * @param actor who looks
 */
export function isOwnVoice(actor: Actor): boolean {
  return speaksForEntity(actor) || actor.seat.role === "reviewer" || actor.seat.role === "approver";
}

/**
 * Whether a person works inside their entity's own response in one round: an own voice, or the guest of an entity that is
 * invited to this round.
 * @param actor who looks
 * @param r the round
 */
export function worksInRound(actor: Actor, r: Pick<RoundFacts, "guests">): boolean {
  return isOwnVoice(actor) || speaksInRound(actor, r);
}

/**
 * Whether a viewer may see what becomes of a comment: it is a proposal of those who hold the pen until it is published, seen by
 * them, by those who serve the body, and by the comment's own entity (domain 5.2.9).
 * @param actor who looks, at a comment that they may see
 * @param r the round, and whose comment it is
 */
export function maySeeDisposition(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "penholderId" | "guests"> & { entityId: string },
): Verdict {
  if (r.state === "published" || servesTheBody(actor) || holdsPen(actor, r)) return yes;
  return worksInRound(actor, r) && actor.seat.entityId === r.entityId ? yes : no("notThere");
}
