import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { mayAnswerLate, type ResponseFacts, speaksInRound } from "@/lib/rounds/rules";
import { worksInRound } from "@/lib/rounds/rules-seeing";
import { isLate } from "@/lib/rounds/states";
import type { Clearance } from "./chain";

/**
 * What the rules inside an entity may need to know besides: whether it is paused, until when the actor was invited to write
 * (null: not by a term of one's own), whether the actor sits by an invitation to other rounds, how many comments are verified, and where the entity's own clearance stands. Who asks
 * for an entity in which none of this has begun leaves it out: then all its comments count as verified.
 */
export type InsideFacts = ResponseFacts & {
  paused?: boolean;
  internalClosesAt?: Date | null;
  uninvited?: boolean;
  verified?: number;
  /** Comments that were taken back and stay only because others have said something of them. */
  kept?: number;
  clearance?: Clearance;
  /** Answers to the questions of the penholder. */
  replies?: number;
};

/** One comment, as the rules see it. */
export type CommentFacts = InsideFacts & {
  /** `split`: its parts are answered in its place. */
  comment: { authorId: string; verified: boolean; submitted: boolean; split?: boolean };
};

/**
 * Writing comments inside the entity: focal point, alternate or reviewer, before the deadline; a reviewer until the earlier
 * one of their own, not while the focal point consolidates, and where their seat came with an invitation, in the rounds they were
 * invited to alone (domain 2.1, 5.2.1, 5.2.2).
 */
export function mayComment(actor: Actor, r: InsideFacts, now: Date): Verdict {
  if (!speaksInRound(actor, r) && actor.seat.role !== "reviewer") return no("notFocalPoint");
  const open = isOpenFor(actor, r, now);
  if (!open.ok) return open;
  if (r.entityId !== actor.seat.entityId) return no("notOwnEntity");
  if (isAnswered(r)) return no("alreadySubmitted");
  if (speaksInRound(actor, r)) return yes;
  if (r.uninvited) return no("notInvited");
  if (r.paused) return no("responsePaused");
  if (r.response === "verified") return no("responseVerified");
  if (r.internalClosesAt && now >= r.internalClosesAt) return no("internalClosed");
  return yes;
}

/**
 * Adding a comment: as above, and the entity's voices may prepare a replacement of what they have submitted (domain 2, 12.8).
 * On agreed text a comment needs a reason (domain 5.2.10).
 */
export function mayAddComment(
  actor: Actor,
  r: InsideFacts & { agreed: boolean },
  now: Date,
  input?: { rationale: string },
): Verdict {
  const facts =
    speaksInRound(actor, r) && isAnswered(r) && r.state === "open"
      ? { ...r, response: "preparing" as const }
      : r;
  const may = mayComment(actor, facts, now);
  if (!may.ok) return may;
  return r.agreed && input && !input.rationale ? no("agreedNeedsReason") : yes;
}

/** Changing or removing a comment: its author until it is verified, and the voices of the entity, who consolidate (domain 5.1). */
export function mayEditComment(
  actor: Actor,
  c: CommentFacts & { agreed?: boolean },
  now: Date,
  input?: object,
): Verdict {
  const anew = speaksInRound(actor, c) && isAnswered(c) && c.state === "open" && !c.comment.submitted;
  const may = mayComment(actor, anew ? { ...c, response: "preparing" } : c, now);
  if (!may.ok) return may;
  if (c.comment.split) return no("splitStays");
  if (!speaksInRound(actor, c)) {
    if (c.comment.authorId !== actor.personId) return no("notAuthor");
    if (c.comment.verified) return no("commentVerified");
  }
  const rationale = input && "rationale" in input ? input.rationale : undefined;
  return c.agreed && rationale === "" ? no("agreedNeedsReason") : yes;
}

/** Verifying, un-verifying and consolidating: the voices of the entity, while the round is open (domain 2.1, 5.1). */
export function mayVerify(actor: Actor, r: InsideFacts, now: Date): Verdict {
  if (!speaksInRound(actor, r)) return no("notFocalPoint");
  return isOpenFor(actor, r, now);
}

/** Declaring the whole response verified, which starts the entity's own clearance (domain 4.3, 5.1). */
export function mayVerifyResponse(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  if (isAnswered(r)) return no("alreadySubmitted");
  if (r.response === "verified") return no("responseVerified");
  return (r.verified ?? r.comments) + (r.replies ?? 0) === 0 ? no("nothingVerified") : yes;
}

/** Taking that back, to write on. */
export function mayUnverifyResponse(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  return r.response === "verified" ? yes : no("notVerified");
}

/** Telling the reviewers which comments were verified (domain 5.1). */
export function mayShareVerified(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  return (r.verified ?? r.comments) === 0 ? no("nothingVerified") : yes;
}

/** Pausing what reviewers write while the focal point consolidates, and going on. */
export function mayPause(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  return isAnswered(r) ? no("alreadySubmitted") : yes;
}

/** Supporting a colleague's comment, or not: everybody inside the entity while it is prepared (domain 5.2.4). */
export function maySupport(actor: Actor, c: CommentFacts, now: Date): Verdict {
  if (!worksInRound(actor, c)) return no("notFocalPoint");
  if (c.uninvited) return no("notInvited");
  const open = isOpenFor(actor, c, now);
  if (!open.ok) return open;
  if (isAnswered(c)) return no("alreadySubmitted");
  return c.comment.authorId === actor.personId ? no("ownComment") : yes;
}

/** Submitting the entity's one response, strictly before the deadline (domain 2.2, 3.2.5 by analogy, 5.2.13). */
export function maySubmitResponse(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const speak = maySpeak(actor, r, now);
  if (!speak.ok) return speak;
  return isReady(r);
}

/** Replacing what was submitted: the later valid act of the same entity counts, until the close (domain 2, 12.8). */
export function mayResubmit(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  if (!isAnswered(r)) return no("notSubmitted");
  return isReady(r);
}

/**
 * Answering "we have no comments", which is an answer (domain 5.1). What was taken back and cannot be removed, since others have
 * answered it or stand behind it, is not in the way: it does not leave again (domain 5.2.4, 5.2.8).
 */
export function mayAnswerNoComments(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const speak = maySpeak(actor, r, now);
  if (!speak.ok) return speak;
  return r.comments - (r.kept ?? 0) + (r.replies ?? 0) > 0 ? no("commentsInTheWay") : yes;
}

/** Taking a submitted response back until the close (domain 5.2.13). */
export function mayWithdrawResponse(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  return isAnswered(r) ? yes : no("notSubmitted");
}

function maySpeak(actor: Actor, r: InsideFacts, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  return isAnswered(r) ? no("alreadySubmitted") : yes;
}

function isReady(r: InsideFacts): Verdict {
  const replies = r.replies ?? 0;
  if (r.comments + replies === 0) return no("nothingToSubmit");
  if ((r.verified ?? r.comments) + replies === 0) return no("nothingVerified");
  return [undefined, "none", "cleared"].includes(r.clearance) ? yes : no("notCleared");
}

/** Whether the entity has answered. */
export function isAnswered(r: InsideFacts): boolean {
  return r.response === "submitted" || r.response === "noComments";
}

function isOpenFor(actor: Actor, r: InsideFacts, now: Date): Verdict {
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state === "open") return now >= r.closesAt ? no("roundClosed") : yes;
  return mayAnswerLate(actor, r).ok ? yes : no("roundClosed");
}

/** Inviting a colleague for this round, until a deadline of their own before the official one, or as long as it (domain 2.1, 5.2.1). */
export function mayInviteReviewer(
  actor: Actor,
  r: InsideFacts & { reviewerClosesAt: Date | null },
  now: Date,
): Verdict {
  if (!speaksInRound(actor, r) || actor.seat.role === "guest") return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (isLate(r, now)) return no("roundClosed");
  if (!r.reviewerClosesAt) return yes;
  if (r.reviewerClosesAt <= now) return no("deadlineInThePast");
  return r.reviewerClosesAt < r.closesAt ? yes : no("internalNotEarlier");
}

/** Saying "I am done": whoever was invited to this round, for themselves. */
export function mayBeDone(actor: Actor, r: InsideFacts & { invited: boolean; done: boolean }): Verdict {
  if (!r.invited || actor.seat.role !== "reviewer") return no("notInvited");
  if (r.state !== "open") return no("roundClosed");
  return r.done ? no("alreadyDone") : yes;
}
