import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { isHeldByAnother, type Lease } from "@/lib/dispositions/rules";
import { holdsPen, type SubmissionFacts } from "@/lib/submissions/rules";

/** Working through the comments of a round is the penholder's and the Secretariat's, after the close (domain 5.2.8). */
export function mayWorkOn(actor: Actor, s: SubmissionFacts): Verdict {
  if (!holdsPen(actor, s)) return no("notPenholder");
  if (s.state !== "resolution") return no(s.state === "comment" ? "roundNotClosed" : "wrongState");
  return yes;
}

/** What the rule of an answer's lease needs to know: who holds it, and until when by the database's clock. */
export type LeaseFacts = SubmissionFacts & Lease;

/** Taking or prolonging the lease of an answer: one's own at any time, somebody else's when it has run out. */
export function mayTakeLease(actor: Actor, s: LeaseFacts, now: Date): Verdict {
  const may = mayWorkOn(actor, s);
  if (!may.ok) return may;
  return isHeldByAnother(actor, s, now) ? no("beingAnswered") : yes;
}

/**
 * Hearing, as it happens, that somebody answers a comment or has stopped: whoever may read the queue in which it stands, which is
 * every seat of the body once the round is revealed (domain 5.2.3; reliability R19). The page then asks who, with its own rights.
 */
export function mayHearLease(actor: Actor, l: { bodyId: string; revealed: boolean }): Verdict {
  return actor.seat.bodyId === l.bodyId && l.revealed ? yes : no("notThere");
}

/** Splitting a comment: one that is whole, has no answer yet, and is not being answered by somebody else (domain 5.2.9). */
export function maySplit(
  actor: Actor,
  s: LeaseFacts & { part: number; split: boolean; answered: boolean },
  now: Date,
): Verdict {
  const may = mayWorkOn(actor, s);
  if (!may.ok) return may;
  if (s.part > 0) return no("isPart");
  if (s.split) return no("alreadySplit");
  if (s.answered) return no("answeredAlready");
  return isHeldByAnother(actor, s, now) ? no("beingAnswered") : yes;
}

/** Giving comments to somebody: only to one who could answer them (domain 4.2). */
export function mayAssign(actor: Actor, s: SubmissionFacts & { assigneeHoldsPen: boolean }): Verdict {
  const may = mayWorkOn(actor, s);
  if (!may.ok) return may;
  return s.assigneeHoldsPen ? yes : no("assigneeNotPenholder");
}

/** A reusable reply is the body's: whoever may hold a pen in it keeps it, so the Secretariat, or who speaks for an entity. */
export function mayKeepReplies(actor: Actor, s: { penholders: string[] }): Verdict {
  return s.penholders.some((penholderId) => holdsPen(actor, { penholderId })) ||
    actor.seat.role === "secretariat"
    ? yes
    : no("notPenholder");
}
