import "server-only";
import { db } from "@/lib/core/db";
import { isId } from "@/lib/core/ids";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
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
  /** Entities that proposed the same change, or stand behind it (domain 12.22, 5.2.4). */
  supportedBy: string[];
  group: Kin[];
  parts: Kin[];
  whole: Kin | null;
  /** Whoever answers it now, if somebody else does. */
  answering: string;
};

/**
 * Reads one submitted comment of a text, in one statement.
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
  const [row] = await db().$queryRaw<CommentDetail[]>`
    WITH seen AS MATERIALIZED (
      SELECT c.*, c.number AS n, coalesce(c.number::text, '') || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS said, p.entity_id,
        r.version_id, ${changeKey} AS change, ${dispositionShown(viewer)} AS shown
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
      c.quote, c.kind, c.strength, c.text, c.proposed_text AS "proposedText", c.rationale, c.source, c.late, c.topic, c.tags, c.assignee_id AS "assigneeId",
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'published', d.published_at IS NOT NULL,
        'stance', d.stance, 'stanceFor', d.stance_for, 'duplicateOf', coalesce((SELECT x.number::text FROM comment x WHERE x.id = d.duplicate_of), '')) END AS disposition,
      (SELECT coalesce(json_agg(DISTINCT one.entity), '[]') FROM (SELECT k.entity FROM kin k WHERE k.same
        UNION SELECT ${acronymSql(Prisma.sql`s.entity_id`, language, now)} FROM co_sponsor s WHERE s.comment_id = c.id) one
        WHERE one.entity <> ${acronymSql(Prisma.sql`c.entity_id`, language, now)}) AS "supportedBy",
      (SELECT coalesce(json_agg(${kin}), '[]') FROM kin k WHERE k.grouped) AS "group",
      (SELECT coalesce(json_agg(${kin}), '[]') FROM kin k WHERE k.is_part) AS parts,
      (SELECT json_build_object('id', k.id, 'number', k.number, 'entity', k.entity) FROM kin k WHERE k.is_whole LIMIT 1) AS whole,
      coalesce((SELECT h.name FROM person h WHERE h.id = c.locked_by AND c.locked_until > ${now} AND h.id IS DISTINCT FROM ${actor.personId}::uuid), '') AS answering
    FROM seen c LEFT JOIN disposition d ON d.comment_id = c.id AND c.shown`;
  return row ?? null;
}
