import type { Actor } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";

/** Ending a signed-in browser, or all of them: one's own (reliability R27). */
export function mayEndSession(actor: Actor, session: { personId: string }): Verdict {
  return session.personId === actor.personId ? yes : no("accountOfAnother");
}
