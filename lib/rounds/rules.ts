import { type Actor, servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { holdsPen, type SubmissionFacts } from "@/lib/submissions/rules";
import type { RoundState } from "./states";

/** What a rule needs to know of a round. */
export type RoundFacts = {
  state: RoundState;
  closesAt: Date;
  sealed: boolean;
  penholderId: string;
  asked: string[];
  /** Those of them that are guests of this one round. */
  guests?: string[];
  /** A later round was opened on the text; who asks of the last one leaves it out. */
  laterRound?: boolean;
};

/** How far an entity's response is: to be started, pending, verified, submitted, or an explicit nothing (domain 5.1). */
export type ResponseState = "none" | "preparing" | "verified" | "submitted" | "noComments";

/** What a rule needs to know of one entity's response in it. */
export type ResponseFacts = RoundFacts & {
  entityId: string;
  response: ResponseState;
  comments: number;
};

/**
 * Whether the seat speaks for its entity in this round: focal point or alternate, or the guest of an entity that is invited to
 * this one round.
 * @param actor who acts
 * @param r the round
 */
export function speaksInRound(actor: Actor, r: Pick<RoundFacts, "guests">): boolean {
  if (actor.seat.role === "guest") return r.guests?.includes(actor.seat.entityId) ?? false;
  return speaksForEntity(actor);
}

/**
 * Answering after the close, for an entity that has not answered: into the visible late bucket, until the round is resolved or
 * the next one opens, because nobody comes back to this one then (domain 5.2.8, 5.2.12, 5.2.13).
 */
export function mayAnswerLate(actor: Actor, r: ResponseFacts): Verdict {
  if (!speaksInRound(actor, r)) return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state === "planned" || r.state === "open") return no("roundNotClosed");
  if (r.state === "resolved" || r.state === "published") return no("roundResolved");
  if (r.laterRound) return no("laterRound");
  if (r.response === "submitted" || r.response === "noComments") return no("alreadySubmitted");
  return yes;
}

/** What a rule needs to know of a text on which a round is to be opened. */
export type OpeningFacts = SubmissionFacts & {
  issued: boolean;
  changed: boolean;
  /** Comments of earlier rounds that have no disposition. */
  unanswered: number;
  planned: boolean;
  opensAt: Date | null;
  closesAt: Date;
};

/** Opening a round on the last issued version, or planning it: penholder, co-chair or Secretariat (domain 5.1). */
export function mayOpenRound(actor: Actor, s: OpeningFacts, now: Date): Verdict {
  if (!holdsPen(actor, s) && !servesTheBody(actor)) return no("notPenholderNorChair");
  if (s.planned) return no("roundPlanned");
  const stage = mayBegin(s);
  if (!stage.ok) return stage;
  if (s.opensAt !== null && s.opensAt <= now) return no("openingInThePast");
  return s.closesAt > (s.opensAt ?? now) ? yes : no("deadlineInThePast");
}

/** Opening a planned round when its hour has come is time's act alone; the stage of the text is asked again then. */
export function mayOpenPlanned(
  actor: Actor,
  s: Omit<OpeningFacts, "planned" | "opensAt"> & { round: RoundState; opensAt: Date },
  now: Date,
): Verdict {
  if (s.round !== "planned") return no("roundOpen");
  if (actor.seat.role !== "system" || now < s.opensAt) return no("roundNotDue");
  const stage = mayBegin(s);
  if (!stage.ok) return stage;
  return s.closesAt > now ? yes : no("deadlineInThePast");
}

/** Telling the penholder that a planned round did not open is the clock's. */
export function mayReportUnopened(actor: Actor): Verdict {
  return actor.seat.role === "system" ? yes : no("notThere");
}

/** Calling a planned round off, before anybody has been asked. */
export function mayCancelRound(actor: Actor, r: Pick<RoundFacts, "state" | "penholderId">): Verdict {
  if (!holdsPen(actor, r) && !servesTheBody(actor)) return no("notPenholderNorChair");
  return r.state === "planned" ? yes : no("roundAsked");
}

/** Changing a planned round before its hour, as calling it off; afterwards nothing waits to be moved (domain 5.1). */
export function mayChangePlanned(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "penholderId"> & Record<"opensAt" | "newOpensAt" | "newClosesAt", Date>,
  now: Date,
): Verdict {
  if (!holdsPen(actor, r) && !servesTheBody(actor)) return no("notPenholderNorChair");
  if (r.state !== "planned") return no("roundAskedUnchangeable");
  if (now >= r.opensAt) return no("openingHourCome");
  if (r.newOpensAt <= now) return no("newOpeningInThePast");
  return r.newClosesAt > r.newOpensAt ? yes : no("closesBeforeOpening");
}

/** The stage a text has to be in; every comment of the last round was answered, as for issuing it anew (domain 5.2.8). */
function mayBegin(s: Pick<OpeningFacts, "state" | "issued" | "changed" | "unanswered">): Verdict {
  if (s.state === "comment") return no("roundOpen");
  if (s.state === "signOff") return no("signOffOpen");
  if (s.state !== "drafting" && s.state !== "resolution") return no("wrongState");
  if (!s.issued) return no("noIssuedVersion");
  if (s.changed) return no("draftMovedOn");
  return s.unanswered > 0 ? no("unanswered") : yes;
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

/** Attaching a question to a paragraph, until the round closes; it may not tell whether somebody has answered (domain 5.2.6, R19). */
export function mayAskQuestion(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "penholderId" | "closesAt">,
  now: Date,
): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  return r.state === "planned" || (r.state === "open" && now < r.closesAt) ? yes : no("roundClosed");
}

/** Taking a question off again, before it has been asked. */
export function mayRemoveQuestion(actor: Actor, r: Pick<RoundFacts, "state" | "penholderId">): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  return r.state === "planned" ? yes : no("questionAsked");
}

/**
 * Compiling what came in, once, after the close and until the round is resolved; that a comment has been answered meanwhile is no
 * hindrance (domain 5.1, 5.4).
 */
export function mayCompileRound(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "penholderId"> & { compiledAt: Date | null },
): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.state === "planned" || r.state === "open") return no("roundNotClosed");
  if (r.compiledAt !== null) return no("roundCompiledAlready");
  return r.state === "resolved" || r.state === "published" ? no("roundResolved") : yes;
}

/** Declaring a round resolved: not while one comment is unanswered (domain 5.2.8). */
export function mayResolveRound(
  actor: Actor,
  r: Pick<RoundFacts, "state" | "penholderId"> & { unanswered: number },
): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.state === "planned" || r.state === "open") return no("roundNotClosed");
  if (r.state === "resolved" || r.state === "published") return no("roundResolved");
  return r.unanswered > 0 ? no("unanswered") : yes;
}

/** Showing the answers to all members, once the round is resolved (domain 5.1). */
export function mayPublishRound(actor: Actor, r: Pick<RoundFacts, "state" | "penholderId">): Verdict {
  if (!holdsPen(actor, r) && !servesTheBody(actor)) return no("notPenholderNorChair");
  if (r.state === "published") return no("alreadyPublished");
  return r.state === "resolved" ? yes : no("roundNotResolved");
}

/**
 * Reopening a round that has closed: a co-chair, with a reason; the Secretariat only while no co-chair is in office
 * (domain 5.1, 12.20, 1.3.6). Once another round was opened or planned on the text, it is that one that counts.
 */
export function mayReopenRound(
  actor: Actor,
  r: Pick<RoundFacts, "state"> & {
    chairInOffice: boolean;
    submissionState: string;
    laterRound: boolean;
    newClosesAt: Date;
  },
  now: Date,
): Verdict {
  if (!servesTheBody(actor)) return no("notCoChair");
  if (actor.seat.role === "secretariat" && r.chairInOffice) return no("chairInOffice");
  if (r.state === "planned") return no("roundNotOpened");
  if (r.state === "open") return no("roundOpen");
  if (r.state === "resolved" || r.state === "published") return no("roundResolved");
  if (r.laterRound) return no("laterRound");
  if (r.submissionState !== "resolution") return no("wrongState");
  return r.newClosesAt > now ? yes : no("deadlineInThePast");
}

/**
 * Excusing an entity from one round, or taking that back: those who remind. It does not ask whether the entity has answered, so
 * that being excused tells nobody what is inside a sealed round; an answer that comes all the same counts (domain 5.2.12, §2).
 */
export function mayExcuse(
  actor: Actor,
  r: RoundFacts & { entityId: string; excused: boolean; lifts: boolean },
): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  if (!r.asked.includes(r.entityId)) return no("entityNotAsked");
  if (r.state === "published") return no("roundPublished");
  if (r.lifts && !r.excused) return no("notExcused");
  return yes;
}
