import "server-only";
import { workingDaysAhead } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { ruleAt } from "@/lib/membership/settled";
import { isSealedUnlessSaid } from "@/lib/rounds/states";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";
import { type RoundMay, roundFacts, roundMay } from "./may";
import { listReceivers, type Receiver } from "./receivers";

/** What a round is opened with, unless it is changed: the rules of the group, then what the last round had (domain 5.2.18). */
export type RoundSettings = {
  partners: boolean;
  instructions: string;
  copied: boolean;
  /** Entities that may be invited to this one round. */
  guests: { entityId: string; entity: string; chosen: boolean }[];
};

/** What an asking page shows before anybody is asked: who, until when by the rules of the group, and how. */
export type Asking = {
  head: SubmissionHead;
  /** Who is asked in sign-off; in a round, everybody who can be, as the settings choose. */
  receivers: Receiver[];
  /** Who is written to when the deadline of the present round moves: a guest's seat only where its entity is a guest of it. */
  asked: Receiver[];
  proposed: { at: Date; zone: string };
  sealed: boolean;
  settings: RoundSettings;
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
  const receivers = await listReceivers(viewer);
  // Partners sign where the rules of the group say so, whoever was asked in the last round (domain 4.4.3).
  const signs = partners ? ["member", "partner"] : ["member"];
  const { last, guests } = await readSettings(viewer, id);
  const round = roundFacts(head);
  return {
    head,
    receivers: what === "round" ? receivers : receivers.filter(({ standing }) => signs.includes(standing)),
    asked: receivers.filter(({ entityId, standing }) =>
      (standing === "guest" ? round.guests : round.asked).includes(entityId),
    ),
    proposed: { at: workingDaysAhead(viewer.now, days, zone), zone },
    sealed: isSealedUnlessSaid(sealed, (head.round?.number ?? 0) + 1),
    settings: {
      partners: last?.partners ?? partners,
      instructions: last?.instructions ?? "",
      copied: last !== null,
      guests,
    },
    may: roundMay(viewer, head),
  };
}

type LastRound = { partners: boolean; instructions: string };

/** The settings of the last round of the text, else of the body's last text; and whose people hold a guest's seat today. */
async function readSettings(
  { actor, language, now }: Viewer,
  submissionId: string,
): Promise<{ last: LastRound | null; guests: RoundSettings["guests"] }> {
  const [row] = await db().$queryRaw<{ last: LastRound | null; guests: RoundSettings["guests"] }[]>`
    WITH last AS (SELECT r.id, r.partners, r.instructions FROM round r JOIN submission s ON s.id = r.submission_id
        WHERE s.body_id = ${actor.seat.bodyId}::uuid AND r.state <> 'planned' ORDER BY s.id = ${submissionId}::uuid DESC, r.opens_at DESC LIMIT 1),
      guests AS (SELECT DISTINCT t.entity_id FROM seat t WHERE t.body_id = ${actor.seat.bodyId}::uuid AND t.role = 'guest' AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now}))
    SELECT (SELECT json_build_object('partners', last.partners, 'instructions', last.instructions) FROM last) AS last,
      (SELECT coalesce(json_agg(json_build_object('entityId', g.entity_id, 'entity', ${acronymSql(Prisma.sql`g.entity_id`, language, now)},
        'chosen', EXISTS (SELECT FROM last JOIN round_entity a ON a.round_id = last.id WHERE a.entity_id = g.entity_id AND a.standing = 'guest'))), '[]') FROM guests g) AS guests`;
  const { compare } = new Intl.Collator(language);
  return row
    ? { ...row, guests: row.guests.sort((one, other) => compare(one.entity, other.entity)) }
    : { last: null, guests: [] };
}
