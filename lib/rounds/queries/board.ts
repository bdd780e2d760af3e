import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql, nameSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { isOwnVoice, maySeeWhoAnswered, type ResponseState } from "@/lib/rounds/rules";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";

/** One entity's row: what it answered in the last round, and in sign-off. Null means "not shown to you yet", or "not asked". */
export type BoardRow = {
  entityId: string;
  acronym: string;
  name: string;
  status: string;
  asked: boolean;
  response: ResponseState | null;
  comments: number | null;
  red: number | null;
  position: "awaited" | "signedOff" | "declined" | null;
  reason: string;
  signedAt: Date | null;
};

/**
 * Reads who has answered and who has not: the board is the picture (look 3). While a sealed round is open, other entities'
 * answers are shown only to those who remind them, and never how many comments they wrote (reliability R19).
 * @param viewer who looks
 * @param id the text
 */
export async function readBoard(
  viewer: Viewer,
  id: string,
): Promise<{ head: SubmissionHead; rows: BoardRow[] } | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head) return null;
  const { actor, language, now } = viewer;
  const rows = await db().$queryRaw<BoardRow[]>`
    SELECT e.id AS "entityId", ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym, ${nameSql(Prisma.sql`e.id`, language, now)} AS name,
      coalesce((SELECT m.status FROM membership m WHERE m.entity_id = e.id AND m.body_id = ${actor.seat.bodyId}::uuid ORDER BY m."from" DESC LIMIT 1), '') AS status,
      a.entity_id IS NOT NULL AS asked, coalesce(p.state, 'none') AS response,
      (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND c.submitted_at IS NOT NULL) AS comments,
      (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND c.submitted_at IS NOT NULL AND c.strength = 'redLine') AS red,
      o.kind AS position, coalesce(o.reason, '') AS reason, o.at AS "signedAt"
    FROM entity e
      LEFT JOIN round_entity a ON a.entity_id = e.id AND a.round_id = ${head.round?.id ?? null}::uuid
      LEFT JOIN response p ON p.entity_id = e.id AND p.round_id = ${head.round?.id ?? null}::uuid
      LEFT JOIN position o ON o.entity_id = e.id AND o.sign_off_id = ${head.signOff?.id ?? null}::uuid
    WHERE a.entity_id IS NOT NULL OR o.entity_id IS NOT NULL`;
  const collator = new Intl.Collator(language);
  return {
    head,
    rows: rows
      .map((row) => veiled(row, viewer, head))
      .sort((one, other) => collator.compare(one.acronym, other.acronym)),
  };
}

function veiled(row: BoardRow, viewer: Viewer, head: SubmissionHead): BoardRow {
  if (!row.asked || !head.round) return { ...row, response: null, comments: null, red: null };
  const open = head.round.state === "open";
  const own = row.entityId === viewer.actor.seat.entityId && isOwnVoice(viewer.actor);
  // Preparing and verifying are inside the entity, also in a round that is not sealed (domain 5.2.2).
  const response = row.response === "preparing" || row.response === "verified" ? "none" : row.response;
  if (!open || !head.round.sealed) return open && own ? row : { ...row, response };
  if (own) return { ...row, comments: head.round.mineComments };
  if (!maySeeWhoAnswered(viewer.actor, head.round).ok)
    return { ...row, response: null, comments: null, red: null };
  return { ...row, response, comments: null, red: null };
}
