import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** What moving the clock needs to know: whether this installation is a demo world, and where to; null is "nowhere". */
export type ClockFacts = { demo: boolean; to: Date | null };

/** Moving the group's clock: any seat, in a demo world alone, forward, to the next deadline of the body or to a given instant. */
export function mayMoveClock(_actor: Actor, clock: ClockFacts, now: Date): Verdict {
  if (!clock.demo) return no("notDemo");
  if (clock.to === null) return no("nothingDue");
  return clock.to > now ? yes : no("clockForward");
}
