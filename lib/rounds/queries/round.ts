import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { countRound, type RoundCounts } from "@/lib/rounds/commands/counts";
import * as rules from "@/lib/rounds/rules";
import { maySeeDisposition } from "@/lib/rounds/rules-seeing";
import { type RoundHead, readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";
import { type AskedIn, readAsked } from "./asked";
import { type EarlierRound, readEarlier } from "./earlier";
import { type RoundMay, roundMay } from "./may";

type Details = {
  opensAt: Date;
  compiledAt: Date | null;
  extendedAt: Date | null;
  reopenedFor: string;
  entities: { entity: string; standing: string }[];
  chairInOffice: boolean;
};

/** The page of a round: how far it is, what came of it, and what the viewer may do with it. */
export type RoundView = {
  head: SubmissionHead;
  round: (RoundHead & Details) | null;
  /** Null while what came in is nobody else's yet. */
  counts: RoundCounts | null;
  /** Whether the viewer may know what becomes of comments that are not their own entity's; else the counts do not tell it. */
  answersShown: boolean;
  /** The questions of the present round, then those of the one that waits. */
  asked: AskedIn[];
  /** Rounds before it that are still to be concluded. */
  earlier: EarlierRound[];
  may: RoundMay & Record<"compile" | "resolve" | "publish" | "reopen" | "cancel" | "change", Verdict>;
};

/** What proposals are is not told by their number either. */
const UNTOLD = { accepted: 0, inPart: 0, notAccepted: 0, other: 0, unanswered: 0 };

/**
 * Reads the round of a text: the open one, else the last. Eight statements at most.
 * @param viewer who looks
 * @param id the text
 * @returns null when there is no such text for the viewer
 */
export async function readRound(viewer: Viewer, id: string): Promise<RoundView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const { round } = head;
  const details = round && (await readDetails(viewer, round.id));
  const closed = round !== null && !["planned", "open"].includes(round.state);
  const counts = closed ? await countRound(db(), round.id) : null;
  const [asked, earlier] = await Promise.all([readAsked(viewer, head), readEarlier(viewer, head)]);
  const { actor, now } = viewer;
  const facts = { state: round?.state ?? "planned", penholderId: head.penholderId };
  const answersShown = maySeeDisposition(actor, { ...facts, entityId: "" }).ok;
  const reopening = {
    ...facts,
    chairInOffice: details?.chairInOffice ?? true,
    submissionState: head.state,
    laterRound: head.planned !== null,
    newClosesAt: new Date(now.getTime() + 1),
  };
  return {
    head,
    round: round && details ? { ...round, ...details } : null,
    counts: counts && !answersShown ? { ...counts, ...UNTOLD } : counts,
    answersShown,
    asked,
    earlier,
    may: {
      ...roundMay(viewer, head),
      cancel: rules.mayCancelRound(actor, { ...facts, state: "planned" }),
      change: rules.mayChangePlanned(actor, { ...facts, state: "planned", ...plannedTimes(head, now) }, now),
      compile: rules.mayCompileRound(actor, { ...facts, compiledAt: details?.compiledAt ?? null }),
      resolve: rules.mayResolveRound(actor, { ...facts, unanswered: counts?.unanswered ?? 0 }),
      publish: rules.mayPublishRound(actor, facts),
      reopen: rules.mayReopenRound(actor, reopening, now),
    },
  };
}

/** The hours of the round that waits, changed to what they are: then only who asks, and when, is judged. */
function plannedTimes({ planned }: SubmissionHead, now: Date) {
  const { opensAt, closesAt } = planned ?? { opensAt: now, closesAt: now };
  return { opensAt, newOpensAt: opensAt, newClosesAt: closesAt };
}

async function readDetails({ actor, language, now }: Viewer, roundId: string): Promise<Details | null> {
  const [row] = await db().$queryRaw<Details[]>`
    SELECT r.opens_at AS "opensAt", r.compiled_at AS "compiledAt", r.extended_at AS "extendedAt", r.reopened_for AS "reopenedFor",
      (SELECT coalesce(json_agg(json_build_object('entity', x.acronym, 'standing', x.standing)), '[]')
        FROM (SELECT a.standing, ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym FROM round_entity a WHERE a.round_id = r.id) x) AS entities,
      EXISTS (SELECT FROM seat t JOIN person p ON p.id = t.person_id WHERE t.body_id = ${actor.seat.bodyId}::uuid AND t.role = 'coChair'
        AND p.deactivated_at IS NULL AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now})) AS "chairInOffice"
    FROM round r WHERE r.id = ${roundId}::uuid`;
  const { compare } = new Intl.Collator(language);
  return row ? { ...row, entities: row.entities.sort((a, b) => compare(a.entity, b.entity)) } : null;
}
