import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import * as rules from "@/lib/sign-off/rules";
import type { SubmissionHead } from "@/lib/submissions/queries/head";

/** What the viewer may do in the sign-off of a text, now. */
export type SignOffMay = Record<"open" | "sign" | "decline" | "withdraw", Verdict>;

/**
 * Asks every rule of sign-off for the screen, with the facts that stand in the head of its text.
 * @param viewer who looks
 * @param head the text
 */
export function signOffMay({ actor, now }: Viewer, head: SubmissionHead): SignOffMay {
  const soon = new Date(now.getTime() + 1);
  const facts: rules.SignOffFacts = head.signOff ?? {
    state: "withdrawn",
    closesAt: new Date(0),
    positions: {},
  };
  return {
    open: rules.mayOpenSignOff(actor, { ...head, issued: head.versions.length > 0, closesAt: soon }, now),
    sign: rules.maySignOff(actor, facts, now),
    decline: rules.mayDecline(actor, facts, now),
    withdraw: rules.mayWithdrawSignOff(actor, facts),
  };
}
