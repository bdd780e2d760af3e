import "server-only";
import { workingDaysAhead } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { ruleAt } from "@/lib/membership/settled";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { type RoundMay, roundMay } from "./may";
import { listReceivers, type Receiver } from "./receivers";

/** What an asking page shows before anybody is asked: who, until when by the rules of the group, and how. */
export type Asking = {
  head: SubmissionHead;
  receivers: Receiver[];
  proposed: { at: Date; zone: string };
  sealed: boolean;
  may: RoundMay;
};

const RULES = {
  round: { days: "roundWorkingDays", partners: "partnersComment" },
  signOff: { days: "signOffWorkingDays", partners: "partnersSignOff" },
} as const;

/**
 * Prepares the question to the entities: the rules of the group propose the deadline and say whether partners are asked
 * (domain section 14).
 * @param viewer who asks
 * @param id the text
 * @param what a comment round, or sign-off
 */
export async function readAsking(
  viewer: Viewer,
  id: string,
  what: keyof typeof RULES,
): Promise<Asking | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const bodyId = viewer.actor.seat.bodyId;
  const [days, partners, sealed] = await Promise.all([
    ruleAt(db(), bodyId, RULES[what].days, viewer.now),
    ruleAt(db(), bodyId, RULES[what].partners, viewer.now),
    ruleAt(db(), bodyId, "commentsSealed", viewer.now),
  ]);
  const zone = viewer.actor.zone;
  return {
    head,
    receivers: await listReceivers(viewer, partners),
    proposed: { at: workingDaysAhead(viewer.now, days, zone), zone },
    sealed,
    may: roundMay(viewer, head),
  };
}
