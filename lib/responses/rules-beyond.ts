import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { type ResponseFacts, speaksInRound } from "@/lib/rounds/rules";
import { worksInRound } from "@/lib/rounds/rules-seeing";
import { isRevealed } from "@/lib/rounds/states";

/** Standing behind another entity's comment, once it can be seen and until the round is resolved (domain 5.2.4). */
export function mayCoSponsor(actor: Actor, c: SponsorFacts): Verdict {
  if (!speaksInRound(actor, c)) return no("notFocalPoint");
  if (!c.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (c.entityId === actor.seat.entityId) return no("ownComment");
  if (!c.submitted || !isRevealed(c)) return no("notThere");
  if (c.state === "resolved" || c.state === "published") return no("roundResolved");
  return c.sponsored ? no("alreadySponsored") : yes;
}

/** Taking that back, as long. */
export function mayWithdrawCoSponsor(actor: Actor, c: SponsorFacts): Verdict {
  const may = mayCoSponsor(actor, { ...c, sponsored: false });
  if (!may.ok) return may;
  return c.sponsored ? yes : no("notSponsored");
}

/** A comment of another entity; `sponsored`: the actor's entity stands behind it already. */
export type SponsorFacts = ResponseFacts & { submitted: boolean; sponsored: boolean };

/**
 * What the Secretariat enters for an entity that wrote an e-mail; `own`: the entity has answered here by itself; `evidence`:
 * its message was kept, and the entity has not acted by itself since.
 */
export type BehalfFacts = ResponseFacts & { own: boolean; evidence: boolean };

/** Logging what entities send by e-mail is clerical: the Secretariat's, and nobody else's (domain 2). */
export function mayActOnBehalf(actor: Actor): Verdict {
  return actor.seat.role === "secretariat" ? yes : no("notSecretariat");
}

/** Keeping the message as evidence: the Secretariat, while open and late, as long as no later round was opened (domain 2, 5.2.12). */
export function mayKeepEvidence(actor: Actor, r: BehalfFacts): Verdict {
  const may = mayActOnBehalf(actor);
  if (!may.ok) return may;
  if (!r.asked.includes(r.entityId)) return no("entityNotAsked");
  if (r.state === "planned") return no("roundNotOpen");
  if (r.state === "resolved" || r.state === "published") return no("roundResolved");
  if (r.laterRound) return no("laterRound");
  return r.own ? no("answeredItself") : yes;
}

/** Entering comments for an entity: as above, with the message kept first; on agreed text with a reason (domain 5.2.10). */
export function mayEnterOnBehalf(
  actor: Actor,
  r: BehalfFacts & { agreed?: boolean },
  _now?: Date,
  input?: { rationale: string },
): Verdict {
  const may = mayKeepEvidence(actor, r);
  if (!may.ok) return may;
  if (!r.evidence) return no("evidenceFirst");
  return r.agreed && input && !input.rationale ? no("agreedNeedsReason") : yes;
}

/**
 * Taking back a message that was kept, for the wrong entity perhaps, which may read it: the Secretariat, as long as nothing was
 * entered from it. `message`: one is kept; `used`: something was entered since it came (domain 2; reliability R19).
 */
export function mayTakeBackMessage(
  actor: Actor,
  r: Pick<BehalfFacts, "own" | "response"> & { message: boolean; used: boolean },
): Verdict {
  const may = mayActOnBehalf(actor);
  if (!may.ok) return may;
  if (!r.message) return no("noMessage");
  const entered = !r.own && (r.response === "submitted" || r.response === "noComments");
  return r.used || entered ? no("messageUsed") : yes;
}

/**
 * Answering for an entity that it has no comments, as it wrote: as above, and nothing of its own or entered for it is in its
 * response. `filled`: how many comments and answers are (domain 2, 5.1).
 */
export function mayAnswerNoneOnBehalf(actor: Actor, r: BehalfFacts & { filled: number }): Verdict {
  const may = mayEnterOnBehalf(actor, r);
  if (!may.ok) return may;
  if (r.response === "noComments") return no("noCommentsEntered");
  return r.filled > 0 ? no("responseNotEmpty") : yes;
}

/**
 * Seeing, while others see nothing, a comment that was entered for an entity: whoever enters them, as long as it stands as it
 * was entered. What the entity has taken back or sent again is its own (domain 5.2.2; reliability R19).
 */
export function maySeeEntered(
  actor: Actor,
  c: { origin: string; submitted: boolean; behalf: boolean },
): Verdict {
  return mayActOnBehalf(actor).ok && c.origin === "behalf" && c.submitted && c.behalf ? yes : no("notThere");
}

/** Looking at the message that an entity sent: the Secretariat, which keeps it, and the entity's own voices (domain 2; R19). */
export function maySeeMessage(actor: Actor, r: Pick<ResponseFacts, "entityId" | "guests">): Verdict {
  if (mayActOnBehalf(actor).ok) return yes;
  return worksInRound(actor, r) && actor.seat.entityId === r.entityId ? yes : no("notThere");
}
