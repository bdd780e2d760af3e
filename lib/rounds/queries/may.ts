import "server-only";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import * as rules from "@/lib/rounds/rules";
import type { RoundHead, SubmissionHead } from "@/lib/submissions/queries/head";

/** What the viewer may do with the round of a text, now. */
export type RoundMay = Record<"open" | "extend", Verdict>;

/**
 * Asks the rules of a round for the screen, with the facts that stand in the head of its text.
 * @param viewer who looks
 * @param head the text
 */
export function roundMay({ actor, now }: Viewer, head: SubmissionHead): RoundMay {
  const issued = head.versions.length > 0;
  const soon = new Date(now.getTime() + 1);
  const round = roundFacts(head);
  const newClosesAt = new Date(round.closesAt.getTime() + 1);
  return {
    open: rules.mayOpenRound(
      actor,
      { ...head, issued, planned: head.planned !== null, opensAt: null, closesAt: soon },
      now,
    ),
    extend: rules.mayExtendRound(actor, { ...round, newClosesAt }, now),
  };
}

/**
 * The round of a text as the rules see it; a text on which no round was opened is like one whose round is closed and asked
 * nobody.
 * @param head the text
 */
export function roundFacts(head: SubmissionHead): Pick<
  RoundHead,
  "state" | "sealed" | "closesAt" | "asked" | "guests" | "mine" | "mineComments"
> & {
  penholderId: string;
} {
  const none = {
    state: "closed" as const,
    sealed: true,
    closesAt: new Date(0),
    asked: [],
    guests: [],
    mine: "none" as const,
    mineComments: 0,
  };
  return { ...(head.round ?? none), penholderId: head.penholderId };
}
