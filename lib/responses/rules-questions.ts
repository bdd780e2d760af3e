import type { Actor } from "@/lib/core/actor";
import { no, type Verdict } from "@/lib/core/verdict";
import { speaksInRound } from "@/lib/rounds/rules";
import { type InsideFacts, mayComment } from "./rules";

/**
 * Answering a question of the penholder: the voices of the entity, as long as they may write. An answer leaves with the response
 * and nobody verifies it, so that a reviewer cannot give it (domain 5.2.2, 5.2.6).
 */
export function mayAnswerQuestion(actor: Actor, r: InsideFacts, now: Date): Verdict {
  return speaksInRound(actor, r) ? mayComment(actor, r, now) : no("notFocalPoint");
}
