import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import type { SubmissionState } from "./states";

/**
 * What the rules of a text need to know of it. `drafter` is what the actor's entity may do as one of the drafting group:
 * write, suggest, or nothing.
 */
export type SubmissionFacts = {
  bodyId: string;
  penholderId: string;
  state: SubmissionState;
  drafter?: "write" | "suggest" | null;
};

/** Opening a text is clerical: the Secretariat, or a co-chair (domain section 2). */
export function mayOpenSubmission(actor: Actor): Verdict {
  return servesTheBody(actor) ? yes : no("notChairOrSecretariat");
}

/**
 * Whether the actor holds the pen: whoever speaks for the penholder entity, its co-chair seat, or the Secretariat (domain 4.2).
 * @param actor who acts
 * @param s the text
 */
export function holdsPen(actor: Actor, s: { penholderId: string }): boolean {
  if (actor.seat.role === "secretariat") return true;
  return actor.seat.entityId === s.penholderId && (speaksForEntity(actor) || actor.seat.role === "coChair");
}

/** Giving a text its words: before anything has been issued. */
export function mayGiveText(actor: Actor, s: SubmissionFacts): Verdict {
  if (!holdsPen(actor, s)) return no("notPenholder");
  if (s.state !== "mandated") return no("wrongState");
  return yes;
}

/** Deciding a doubt of the reading, or accepting it. */
export function mayAcceptText(actor: Actor, s: SubmissionFacts & { accepted: boolean }): Verdict {
  if (!holdsPen(actor, s)) return no("notPenholder");
  if (s.accepted) return no("alreadyAccepted");
  if (s.state !== "mandated") return no("wrongState");
  return yes;
}

/** The working draft rests while a round or sign-off looks at an issued text (domain 3.2.3, 6.2). */
export function draftIsOpen(s: SubmissionFacts): Verdict {
  if (s.state === "comment") return no("roundOpen");
  if (s.state === "signOff") return no("signOffOpen");
  if (s.state !== "drafting" && s.state !== "resolution") return no("wrongState");
  return yes;
}

/** What is the penholder's own in the working draft: deciding suggestions, issuing (domain 4.2). */
export function mayEditDraft(actor: Actor, s: SubmissionFacts): Verdict {
  return holdsPen(actor, s) ? draftIsOpen(s) : no("notPenholder");
}

/** Issuing a version: something must have changed, and every comment of the last round must be answered (domain 5.2.8). */
export function mayIssueVersion(
  actor: Actor,
  s: SubmissionFacts & { changed: boolean; blocks: number; unanswered: number },
): Verdict {
  const edit = mayEditDraft(actor, s);
  if (!edit.ok) return edit;
  if (s.blocks === 0) return no("noText");
  if (!s.changed) return no("nothingChanged");
  if (s.unanswered > 0) return no("unanswered");
  return yes;
}

/** Withdrawing a text from the group: co-chair or Secretariat, as long as it is not adopted. */
export function mayWithdraw(actor: Actor, s: SubmissionFacts): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  if (s.state === "adopted" || s.state === "withdrawn") return no("wrongState");
  if (s.state === "comment") return no("roundOpen");
  if (s.state === "signOff") return no("signOffOpen");
  return yes;
}

/** Whoever drafts for an entity that was invited to the drafting group: its voices and the colleagues they named. */
export function isDrafter(actor: Actor, s: SubmissionFacts): boolean {
  return Boolean(s.drafter) && (speaksForEntity(actor) || actor.seat.role === "reviewer");
}

/**
 * Reading the working draft, which is not the group's yet: whoever holds the pen, the co-chairs, the Secretariat, and the
 * drafting group.
 */
export function mayReadDraft(actor: Actor, s: SubmissionFacts): Verdict {
  if (actor.seat.bodyId !== s.bodyId) return no("notThere");
  return holdsPen(actor, s) || servesTheBody(actor) || isDrafter(actor, s) ? yes : no("notPenholder");
}
