import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql, nameSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayExcuse, type ResponseState } from "@/lib/rounds/rules";
import { maySeeDisposition, maySeeWhoAnswered, worksInRound } from "@/lib/rounds/rules-seeing";
import { isRevealed } from "@/lib/rounds/states";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";
import { dispositionShown, visibleTo } from "./comments";
import { roundFacts } from "./may";

/** One entity's row: what it answered in the last round, and in sign-off. Null means "not shown to you yet", or "not asked". */
export type BoardRow = {
  entityId: string;
  slug: string;
  acronym: string;
  name: string;
  status: string;
  asked: boolean;
  response: ResponseState | null;
  comments: number | null;
  red: number | null;
  /** Came after the close; entered by the Secretariat (domain 5.2.12). */
  late: boolean;
  behalf: boolean;
  /** Why the entity need not answer; empty for all others. */
  excusedFor: string;
  position: "awaited" | "signedOff" | "declined" | null;
  reason: string;
  signedAt: Date | null;
};

/** The board of a text: its rows, what is left of the red lines that the viewer may see, and who may excuse. */
export type Board = {
  head: SubmissionHead;
  rows: BoardRow[];
  /** Null where there is no round, while it is sealed, and for those who may not know what becomes of others' comments. */
  redLeft: number | null;
  may: { excuse: Verdict };
};

/**
 * Reads who has answered and who has not: the board is the picture (look 3). While a sealed round is open, other entities'
 * answers are shown only to those who remind them, and never how many comments they wrote (reliability R19).
 * @param viewer who looks
 * @param id the text
 */
export async function readBoard(viewer: Viewer, id: string): Promise<Board | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const { actor, language, now } = viewer;
  const roundId = head.round?.id ?? null;
  const rows = await db().$queryRaw<BoardRow[]>`
    SELECT e.id AS "entityId", e.slug, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym, ${nameSql(Prisma.sql`e.id`, language, now)} AS name,
      coalesce((SELECT m.status FROM membership m WHERE m.entity_id = e.id AND m.body_id = ${actor.seat.bodyId}::uuid ORDER BY m."from" DESC LIMIT 1), '') AS status,
      a.entity_id IS NOT NULL AS asked, coalesce(p.state, 'none') AS response,
      coalesce(p.late, false) AS late, p.behalf_by IS NOT NULL AND p.state IN ('submitted', 'noComments') AS behalf, coalesce(a.excused_for, '') AS "excusedFor",
      (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND c.submitted_at IS NOT NULL AND c.split_at IS NULL) AS comments,
      (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND c.strength = 'redLine') AS red,
      o.kind AS position, coalesce(o.reason, '') AS reason, o.at AS "signedAt"
    FROM entity e
      LEFT JOIN round_entity a ON a.entity_id = e.id AND a.round_id = ${roundId}::uuid
      LEFT JOIN response p ON p.entity_id = e.id AND p.round_id = ${roundId}::uuid
      LEFT JOIN position o ON o.entity_id = e.id AND o.sign_off_id = ${head.signOff?.id ?? null}::uuid
    WHERE a.entity_id IS NOT NULL OR o.entity_id IS NOT NULL`;
  const collator = new Intl.Collator(language);
  const [left] = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)}
    WHERE r.id = ${roundId}::uuid AND c.strength = 'redLine' AND c.submitted_at IS NOT NULL AND c.split_at IS NULL
      AND d.comment_id IS NULL AND ${visibleTo(viewer)}`;
  const { round, penholderId } = head;
  const told =
    round && isRevealed(round) && maySeeDisposition(actor, { ...round, penholderId, entityId: "" }).ok;
  return {
    head,
    redLeft: told ? (left?.n ?? 0) : null,
    may: {
      excuse: mayExcuse(actor, {
        ...roundFacts(head),
        entityId: "",
        asked: [""],
        excused: false,
        lifts: false,
      }),
    },
    rows: rows
      .map((row) => veiled(row, viewer, head))
      .sort((one, other) => collator.compare(one.acronym, other.acronym)),
  };
}

const UNSEEN = { response: null, comments: null, red: null, late: false, behalf: false };

function veiled(row: BoardRow, viewer: Viewer, head: SubmissionHead): BoardRow {
  if (!row.asked || !head.round) return { ...row, ...UNSEEN };
  const open = head.round.state === "open";
  const own = row.entityId === viewer.actor.seat.entityId && worksInRound(viewer.actor, head.round);
  // Preparing and verifying are inside the entity, also in a round that is not sealed (domain 5.2.2).
  const response = row.response === "preparing" || row.response === "verified" ? "none" : row.response;
  if (!open || !head.round.sealed) return open && own ? row : { ...row, response };
  if (own) return { ...row, comments: head.round.mineComments };
  if (!maySeeWhoAnswered(viewer.actor, head.round).ok) return { ...row, ...UNSEEN };
  return { ...row, response, comments: null, red: null };
}
