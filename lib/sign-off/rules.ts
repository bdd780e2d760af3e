import { type Actor, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import type { SubmissionFacts } from "@/lib/submissions/rules";

/** What a rule needs to know of a sign-off. */
export type SignOffFacts = {
  state: "open" | "complete" | "incomplete" | "withdrawn";
  closesAt: Date;
  /** Entity id → what it answered; the keys are the snapshot of those asked at opening (domain 3.2.14 by analogy). */
  positions: Record<string, "awaited" | "signedOff" | "declined">;
};

/** Co-chairs open sign-off on an issued text whose comments are all answered and whose draft has not moved on (domain 4.2, 5.2.8). */
export function mayOpenSignOff(
  actor: Actor,
  s: SubmissionFacts & { issued: boolean; changed: boolean; unanswered: number; closesAt: Date },
  now: Date,
): Verdict {
  if (actor.seat.role !== "coChair") return no("notCoChair");
  if (s.state === "comment") return no("roundOpen");
  if (s.state === "signOff") return no("signOffOpen");
  if (s.state !== "drafting" && s.state !== "resolution") return no("wrongState");
  if (!s.issued) return no("noIssuedVersion");
  if (s.changed) return no("draftMovedOn");
  if (s.unanswered > 0) return no("unanswered");
  if (s.closesAt <= now) return no("deadlineInThePast");
  return yes;
}

/** Signing off for the entity, once, strictly before the deadline (domain 2.2, 3.2.5 by analogy). */
export function maySignOff(actor: Actor, s: SignOffFacts, now: Date): Verdict {
  const answer = mayAnswer(actor, s, now);
  if (!answer.ok) return answer;
  return s.positions[actor.seat.entityId] === "signedOff" ? no("alreadySignedOff") : yes;
}

/** Declining, with a reason; an entity that signed off may still change its mind until the end (domain section 2, alternates). */
export function mayDecline(actor: Actor, s: SignOffFacts, now: Date): Verdict {
  const answer = mayAnswer(actor, s, now);
  if (!answer.ok) return answer;
  return s.positions[actor.seat.entityId] === "declined" ? no("alreadyDeclined") : yes;
}

/** Ending sign-off without adoption, to go back to the text: a co-chair. */
export function mayWithdrawSignOff(actor: Actor, s: SignOffFacts): Verdict {
  if (actor.seat.role !== "coChair") return no("notCoChair");
  return s.state === "open" ? yes : no("signOffClosed");
}

/** Ending at the deadline is time's act alone. */
export function mayLapse(actor: Actor, s: SignOffFacts, now: Date): Verdict {
  if (s.state !== "open") return no("signOffClosed");
  if (actor.seat.role !== "system" || now < s.closesAt) return no("signOffNotDue");
  return yes;
}

function mayAnswer(actor: Actor, s: SignOffFacts, now: Date): Verdict {
  if (!speaksForEntity(actor)) return no("notFocalPoint");
  if (!(actor.seat.entityId in s.positions)) return no("notAsked");
  if (s.state !== "open" || now >= s.closesAt) return no("signOffClosed");
  return yes;
}
