import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { speaksInRound } from "@/lib/rounds/rules";
import type { StepState } from "./chain";
import { type InsideFacts, isAnswered, mayVerify } from "./rules";

/** Defining the entity's own chain of clearance: its focal point or alternate, never the group (domain 4.3). */
export function mayDefineClearance(actor: Actor, r: InsideFacts): Verdict {
  if (!speaksInRound(actor, r) || actor.seat.role === "guest") return no("notFocalPoint");
  return r.asked.includes(actor.seat.entityId) ? yes : no("notAsked");
}

/** One step of a chain, as its rules see it. */
export type StepFacts = InsideFacts & { step: { approverId: string; state: StepState } };

/** Clearing or returning: the approver of the step, while it is in review, or again after a change (domain 4.3, 4.3.1). */
export function mayAnswerStep(
  actor: Actor,
  s: StepFacts,
  now: Date,
  input?: { outcome: string; note: string },
): Verdict {
  if (s.step.approverId !== actor.personId || actor.seat.entityId !== s.entityId) return no("notApprover");
  const open = isAnswered(s) ? no("alreadySubmitted") : isOpenStep(s, now);
  if (!open.ok) return open;
  if (s.step.state !== "inReview" && s.step.state !== "stale") return no("notInReview");
  return input?.outcome === "returned" && !input.note ? no("noteNeeded") : yes;
}

/** Skipping a step that nobody has cleared: the focal point, with a reason (domain 4.3). */
export function maySkipStep(actor: Actor, s: StepFacts, now: Date): Verdict {
  const may = mayVerify(actor, s, now);
  if (!may.ok) return may;
  if (isAnswered(s)) return no("alreadySubmitted");
  return ["cleared", "clearedWithComments", "skipped"].includes(s.step.state) ? no("stepPassed") : yes;
}

/** Carrying a clearance over a change that touched nothing the entity insists on (domain 4.3.1, edge 12.30). */
export function mayCarryOver(actor: Actor, r: InsideFacts & { light: boolean }, now: Date): Verdict {
  const may = mayVerify(actor, r, now);
  if (!may.ok) return may;
  if (r.clearance !== "stale") return no("nothingStale");
  return r.light ? yes : no("changeTooGreat");
}

function isOpenStep(s: StepFacts, now: Date): Verdict {
  if (s.state === "open") return now >= s.closesAt ? no("roundClosed") : yes;
  return s.state === "resolved" || s.state === "published" ? no("roundClosed") : yes;
}
