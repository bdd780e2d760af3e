import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import { holdsPen, type SubmissionFacts } from "@/lib/submissions/rules";

/** Giving a comment its disposition, after the close (domain 5.2.8, 5.2.9). */
export function mayDispose(actor: Actor, r: SubmissionFacts): Verdict {
  if (!holdsPen(actor, r)) return no("notPenholder");
  if (r.state !== "resolution") return no(r.state === "comment" ? "roundNotClosed" : "wrongState");
  return yes;
}
