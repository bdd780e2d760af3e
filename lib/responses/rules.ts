import { type Actor, speaksForEntity } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import type { ResponseFacts } from "@/lib/rounds/rules";

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

function maySpeak(actor: Actor, r: ResponseFacts, now: Date): Verdict {
  if (!speaksForEntity(actor)) return no("notFocalPoint");
  if (!r.asked.includes(actor.seat.entityId)) return no("notAsked");
  if (r.state !== "open" || now >= r.closesAt) return no("roundClosed");
  if (r.response === "submitted" || r.response === "noComments") return no("alreadySubmitted");
  return yes;
}
