import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { type AgendaFacts, takesItems } from "@/lib/meetings/rules";
import { speaksInRound } from "@/lib/rounds/rules";
import { isRevealed, type RoundState } from "@/lib/rounds/states";
import { holdsPen, type SubmissionFacts } from "@/lib/submissions/rules";

/** The round a disposition belongs to, with the entities that are guests of it. */
type OfRound = { round?: { state: RoundState; sealed: boolean; guests?: string[] } | null };

/** What a rule needs to know of a comment that has left its entity, and of its disposition. */
export type AnsweredFacts = SubmissionFacts &
  OfRound & {
    /** Whose comment it is. */
    entityId: string;
    answered: boolean;
    contested: boolean;
    onAgenda: boolean;
  };

/** Who is answering a comment just now, and until when by the database's clock. */
export type Lease = { lockedById: string | null; lockedUntil: Date | null };

/** Whether somebody else is answering: as long as the lease runs, nobody answers past them, singly or together (domain 5.2.9). */
export function isHeldByAnother(actor: Actor, { lockedById, lockedUntil }: Lease, now: Date): boolean {
  return lockedById !== null && lockedUntil !== null && lockedUntil > now && lockedById !== actor.personId;
}

/** What a comment was answered with, and what its own entity said of that; null where there is no answer. */
export type StandingAnswer = { kind: string | null; stance: string | null };

/** Whether its own entity has taken the comment back: then nobody answers over that, unless the entity contests it (domain 2.2, 5.2.9). */
export function isTakenBack(answer: StandingAnswer | null): boolean {
  return answer?.kind === "withdrawn" && answer.stance !== "contested";
}

/** Giving a comment its disposition, after the close and before it is published (domain 5.2.8, 5.2.9). */
export function mayDispose(actor: Actor, r: SubmissionFacts & OfRound): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.state !== "resolution") return no(r.state === "comment" ? "roundNotClosed" : "wrongState");
  return r.round?.state === "published" ? no("dispositionPublished") : yes;
}

/**
 * Accepting or contesting a proposal is the comment's own entity's, by whoever speaks for it in that round: focal point, alternate,
 * or the guest of an entity that is invited to it (domain 2, 5.2.9).
 */
export function mayTakeStance(actor: Actor, r: AnsweredFacts): Verdict {
  const own = mayActForAuthor(actor, r);
  if (!own.ok) return own;
  return r.answered ? yes : no("notAnswered");
}

/** Taking one's own comment back after it was submitted: nobody else may say "withdrawn" for an entity (domain 2.2, 5.2.9). */
export function mayWithdrawComment(actor: Actor, r: AnsweredFacts): Verdict {
  return mayActForAuthor(actor, r);
}

/** A published disposition changes by a corrigendum alone, in whatever stage the text is now (domain 12.33). */
export function mayCorrect(actor: Actor, r: AnsweredFacts): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.round?.state !== "published") return no("answersNotPublished");
  return r.answered ? yes : no("notAnswered");
}

/**
 * Bringing a contested disposition before a meeting: co-chair or Secretariat, where the agenda still takes an item by its own rule
 * (domain 5.2.9, 7.1, 7.2).
 */
export function mayPutOnAgenda(
  actor: Actor,
  r: AnsweredFacts & { meeting: AgendaFacts | null },
  now: Date,
): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  if (!r.contested) return no("notContested");
  if (r.round?.state === "published") return no("dispositionPublished");
  if (r.onAgenda) return no("onAgendaAlready");
  return r.meeting ? takesItems(r.meeting, now) : no("noNextMeeting");
}

/** Taking amendments up into the working draft, with their dispositions in the same act: as answering (domain 4.2, 5.2.8). */
export const mayTakeUp = mayDispose;

function mayActForAuthor(actor: Actor, r: AnsweredFacts): Verdict {
  if (!speaksInRound(actor, { guests: r.round?.guests })) return no("notFocalPoint");
  if (actor.seat.entityId !== r.entityId) return no("notOwnEntity");
  if (!r.round || !isRevealed(r.round) || r.state !== "resolution") return no("wrongState");
  return r.round.state === "published" ? no("dispositionPublished") : yes;
}
