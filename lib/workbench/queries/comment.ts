import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { acronymSql } from "@/lib/core/sql";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { type Place, placeNow } from "@/lib/dispositions/queries/answer";
import { standingItem } from "@/lib/dispositions/queries/standing-item";
import { type AnsweredFacts, isTakenBack, mayPutOnAgenda } from "@/lib/dispositions/rules";
import { type NextMeeting, nextMeeting } from "@/lib/meetings/queries/next";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { holdsPen } from "@/lib/submissions/rules";
import { Prisma } from "@/prisma/client/client";
import { changeKey } from "./queue";

/** Another comment, named: in a group, or a part of one. */
export type Kin = { id: string; number: string; entity: string };

/** One comment of the queue, whole: everything that is needed to answer it. */
export type CommentDetail = {
  id: string;
  number: string;
  entity: string;
  blockId: string | null;
  /** The paragraph that it speaks of, as the round's version has it. */
  paragraph: string;
  quote: string;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  rationale: string;
  source: string;
  late: boolean;
  topic: string;
  tags: string[];
  assigneeId: string | null;
  disposition: {
    kind: string;
    reply: string;
    version: number;
    published: boolean;
    stance: string;
    stanceFor: string;
    duplicateOf: string;
  } | null;
  /** Its own entity has withdrawn it, and nobody answers over that. */
  takenBack: boolean;
  /** Entities that proposed the same change, or stand behind it (domain 12.22, 5.2.4). */
  supportedBy: string[];
  group: Kin[];
  parts: Kin[];
  whole: Kin | null;
  /** Whoever answers it now, if somebody else does. */
  answering: string;
  /** Where its paragraph is now; null for what was said of the whole text, and while nothing has changed since the round. */
  place: Place | null;
  /** Of a contested answer: the meeting on whose agenda it stands, or that which would take it. */
  agenda: { standsOn: string | null; next: NextMeeting | null; may: Verdict } | null;
};

type Row = Omit<CommentDetail, "place" | "agenda" | "takenBack"> & {
  versionId: string;
  quoteAt: number | null;
  standsOn: string | null;
  facts: Omit<AnsweredFacts, "bodyId" | "answered" | "contested" | "onAgenda">;
};

/**
 * Reads one submitted comment of a text, with where its paragraph is now; the number of statements does not depend on it.
 * @param viewer who looks
 * @param submissionId the text
 * @param commentId the comment
 * @returns null when it is not there for the viewer
 */
export async function readComment(
  viewer: Viewer,
  submissionId: string,
  commentId: string,
): Promise<CommentDetail | null> {
  if (!isId(submissionId) || !isId(commentId)) return null;
  const { actor, language, now } = viewer;
  const name = acronymSql(Prisma.sql`p.entity_id`, language, now);
  const kin = Prisma.sql`json_build_object('id', k.id, 'number', k.number, 'entity', k.entity) ORDER BY k.n, k.part`;
  const [row] = await db().$queryRaw<Row[]>`
    WITH seen AS MATERIALIZED (
      SELECT c.*, c.number AS n, coalesce(c.number::text, '') || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS said, p.entity_id,
        r.version_id, r.state, r.sealed, s.state AS stage, s.penholder_id, ${changeKey} AS change, ${dispositionShown(viewer)} AS shown
      FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN submission s ON s.id = r.submission_id
      WHERE s.id = ${submissionId}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid AND c.id = ${commentId}::uuid AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)}),
    kin AS MATERIALIZED (
      SELECT c.id, c.number AS n, c.part, c.number || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS number, ${name} AS entity,
        c.cluster_id = seen.cluster_id OR (seen.cluster_id IS NULL AND c.cluster_id IS NULL AND c.block_id = seen.block_id AND ${changeKey} = seen.change) AS grouped,
        c.block_id = seen.block_id AND ${changeKey} = seen.change AS same, c.split_from_id = seen.id AS is_part, c.id = seen.split_from_id AS is_whole
      FROM seen JOIN response o ON o.id = seen.response_id JOIN response p ON p.round_id = o.round_id JOIN round r ON r.id = p.round_id
        JOIN comment c ON c.response_id = p.id AND c.id <> seen.id AND c.submitted_at IS NOT NULL
          AND (c.cluster_id = seen.cluster_id OR c.block_id = seen.block_id OR c.split_from_id = seen.id OR c.id = seen.split_from_id)
      WHERE ${visibleTo(viewer)})
    SELECT c.id, c.said AS number, ${acronymSql(Prisma.sql`c.entity_id`, language, now)} AS entity, c.block_id AS "blockId",
      coalesce((SELECT b->>'text' FROM text_version v, jsonb_array_elements(v.blocks) b WHERE v.id = c.version_id AND b->>'id' = c.block_id::text), '') AS paragraph,
      c.quote, c.quote_at AS "quoteAt", c.version_id AS "versionId", c.kind, c.strength, c.text, c.proposed_text AS "proposedText", c.rationale, c.source, c.late, c.topic, c.tags, c.assignee_id AS "assigneeId",
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'published', d.published_at IS NOT NULL,
        'stance', d.stance, 'stanceFor', d.stance_for, 'duplicateOf', coalesce((SELECT x.number::text FROM comment x WHERE x.id = d.duplicate_of), '')) END AS disposition,
      (SELECT coalesce(json_agg(DISTINCT one.entity), '[]') FROM (SELECT k.entity FROM kin k WHERE k.same
        UNION SELECT ${acronymSql(Prisma.sql`s.entity_id`, language, now)} FROM co_sponsor s WHERE s.comment_id = c.id) one
        WHERE one.entity <> ${acronymSql(Prisma.sql`c.entity_id`, language, now)}) AS "supportedBy",
      (SELECT coalesce(json_agg(${kin}), '[]') FROM kin k WHERE k.grouped) AS "group",
      (SELECT coalesce(json_agg(${kin}), '[]') FROM kin k WHERE k.is_part) AS parts,
      (SELECT json_build_object('id', k.id, 'number', k.number, 'entity', k.entity) FROM kin k WHERE k.is_whole LIMIT 1) AS whole,
      coalesce((SELECT h.name FROM person h WHERE h.id = c.locked_by AND c.locked_until > ${now} AND h.id IS DISTINCT FROM ${actor.personId}::uuid), '') AS answering,
      a.meeting_id AS "standsOn", json_build_object('penholderId', c.penholder_id, 'state', c.stage, 'entityId', c.entity_id,
        'round', json_build_object('state', c.state, 'sealed', c.sealed)) AS facts
    FROM seen c LEFT JOIN disposition d ON d.comment_id = c.id AND c.shown ${standingItem(now)}`;
  const head = row && (await readSubmissionHead(viewer, submissionId));
  if (!head) return null;
  const { versionId, quoteAt, standsOn, facts, ...read } = row;
  // What the penholder sorts by tells others what they are not told yet.
  const detail = holdsPen(actor, facts) ? read : { ...read, topic: "", tags: [], assigneeId: null };
  // While nothing has changed since the round, every paragraph is where it was.
  const moved = versionId !== head.versions.at(-1)?.id || (head.changed && head.may.readDraft.ok);
  const [place, next] = await Promise.all([
    moved ? placeNow(viewer, head, { ...detail, quoteAt, versionId }) : null,
    nextMeeting(db(), head.bodyId, now),
  ]);
  const contested = detail.disposition?.stance === "contested";
  const answer = { ...facts, bodyId: head.bodyId, answered: true, contested, onAgenda: standsOn !== null };
  const may = mayPutOnAgenda(actor, { ...answer, meeting: next }, now);
  const takenBack = isTakenBack(detail.disposition);
  return { ...detail, takenBack, place, agenda: contested ? { standsOn, next, may } : null };
}
