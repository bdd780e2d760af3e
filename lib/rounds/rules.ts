import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { holdsPen, type SubmissionFacts } from "@/lib/submissions/rules";

/** What a rule needs to know of a round. */
export type RoundFacts = {
  state: "open" | "closed";
  closesAt: Date;
  sealed: boolean;
  penholderId: string;
  asked: string[];
};

/** What a rule needs to know of one entity's response in it. */
export type ResponseFacts = RoundFacts & {
  entityId: string;
  response: "none" | "preparing" | "submitted" | "noComments";
  comments: number;
};

/** Opening a round on the last issued version: penholder, co-chair or Secretariat (domain 5.1). */
export function mayOpenRound(
  actor: Actor,
  s: SubmissionFacts & { issued: boolean; changed: boolean; closesAt: Date },
  now: Date,
): Verdict {
  if (!holdsPen(actor, s) && !servesTheBody(actor)) return no("notPenholderNorChair");
  if (s.state === "comment") return no("roundOpen");
  if (s.state === "signOff") return no("signOffOpen");
  if (s.state !== "drafting" && s.state !== "resolution") return no("wrongState");
  if (!s.issued) return no("noIssuedVersion");
  if (s.changed) return no("draftMovedOn");
  if (s.closesAt <= now) return no("deadlineInThePast");
  return yes;
}

/** Moving the deadline later, before it has come, for all (domain 5.2.17). */
export function mayExtendRound(actor: Actor, r: RoundFacts & { newClosesAt: Date }, now: Date): Verdict {
  if (!holdsPen(actor, r) && !servesTheBody(actor)) return no("notPenholderNorChair");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.newClosesAt <= r.closesAt) return no("deadlineEarlier");
  return yes;
}

/** Closing is time's act alone, at the deadline and not before (domain 5.1). */
export function mayCloseRound(actor: Actor, r: RoundFacts, now: Date): Verdict {
  if (r.state !== "open") return no("roundClosed");
  if (actor.seat.role !== "system" || now < r.closesAt) return no("roundNotDue");
  return yes;
}

/** Writing comments inside the entity: focal point, alternate or reviewer, before the deadline (domain 5.2.1, 5.2.2). */
export function mayComment(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  if (!speaksForEntity(actor) && actor.seat.role !== "reviewer") return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.entityId !== actor.seat.entityId) return no("notOwnEntity");
  if (r.response === "submitted" || r.response === "noComments") return no("alreadySubmitted");
  return yes;
}

/** Submitting the entity's one response, strictly before the deadline (domain 2.2, 3.2.5 by analogy, 5.2.13). */
export function maySubmitResponse(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  const speak = maySpeak(actor, r, now);
  if (!speak.ok) return speak;
  return r.comments === 0 ? no("nothingToSubmit") : yes;
}

/** Answering "we have no comments", which is an answer (domain 5.1). */
export function mayAnswerNoComments(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  const speak = maySpeak(actor, r, now);
  if (!speak.ok) return speak;
  return r.comments > 0 ? no("commentsInTheWay") : yes;
}

/** Taking a submitted response back until the close (domain 5.2.13). */
export function mayWithdrawResponse(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  if (!speaksForEntity(actor)) return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.response !== "submitted" && r.response !== "noComments") return no("notSubmitted");
  return yes;
}

/** Giving a comment its disposition, after the close (domain 5.2.8, 5.2.9). */
export function mayDispose(actor: Actor, r: SubmissionFacts): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.state !== "resolution") return no(r.state === "comment" ? "roundNotClosed" : "wrongState");
  return yes;
}

/**
 * Whether a viewer may see the comments of an entity: its own always; others' only when they were submitted and the round has
 * closed, or is not sealed (domain 5.2.2, 5.2.3; reliability R19).
 */
export function maySeeComments(
  actor: Actor,
  r: { state: string; sealed: boolean; entityId: string; response: string },
): Verdict {
  if (actor.seat.entityId === r.entityId && isOwnVoice(actor)) return yes;
  if (r.response !== "submitted") return no("notThere");
  return r.state === "closed" || !r.sealed ? yes : no("notThere");
}

/** Whether a viewer may see, while a sealed round is open, which entities have answered: those who remind them. */
export function maySeeWhoAnswered(actor: Actor, r: { state: string; sealed: boolean }): Verdict {
  if (r.state === "closed" || !r.sealed || servesTheBody(actor)) return yes;
  return no("notThere");
}

/**
 * Seats in which a person works inside an entity's own response; a co-chair or the Secretariat sits for the body.
 * @param actor who looks
 */
export function isOwnVoice(actor: Actor): boolean {
  return speaksForEntity(actor) || actor.seat.role === "reviewer" || actor.seat.role === "approver";
}

function maySpeak(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  if (!speaksForEntity(actor)) return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.response === "submitted" || r.response === "noComments") return no("alreadySubmitted");
  return yes;
}
