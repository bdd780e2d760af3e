import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { type ResponseFacts, speaksInRound } from "@/lib/rounds/rules";
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

/** What the Secretariat enters for an entity that wrote an e-mail; `own`: the entity has answered here by itself. */
export type BehalfFacts = ResponseFacts & { own: boolean; evidence: boolean };

/** Keeping the message as evidence: the Secretariat, while open and late (domain 2, 5.2.12). */
export function mayKeepEvidence(actor: Actor, r: BehalfFacts): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (!r.asked.includes(r.entityId)) return no("entityNotAsked");
  if (r.state === "planned") return no("roundNotOpen");
  if (r.state === "resolved" || r.state === "published") return no("roundResolved");
  return r.own ? no("answeredItself") : yes;
}

/** Entering comments for an entity: as above, with the message kept first. */
export function mayEnterOnBehalf(actor: Actor, r: BehalfFacts): Verdict {
  const may = mayKeepEvidence(actor, r);
  if (!may.ok) return may;
  return r.evidence ? yes : no("evidenceFirst");
}
