import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import type { MatrixFilter } from "@/lib/matrices/export-filter";
import type { MatrixRow } from "@/lib/matrices/export-row";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import type { RoundHead } from "@/lib/submissions/queries/head";
import { Prisma } from "@/prisma/client/client";

/** From which row on, and how many; without it, all. */
export type Window = { offset?: number; limit?: number };

const ORDER_SQL = {
  place: Prisma.sql`places.ord NULLS FIRST`,
  number: Prisma.sql`c.number NULLS LAST, c.part`,
  entity: Prisma.sql`names.acronym`,
  strength: Prisma.sql`array_position(ARRAY['redLine', 'strongPreference', 'suggestion', 'typo'], c.strength)`,
  status: Prisma.sql`d.kind NULLS FIRST`,
};

/** "12", or "12.1" for a part of it; empty while others may not read it. */
const numberSql = (comment: Prisma.Sql) =>
  Prisma.sql`coalesce(${comment}.number || CASE WHEN ${comment}.part > 0 THEN '.' || ${comment}.part ELSE '' END, '')`;

/**
 * Reads the rows of a round's matrix in one statement: comments that have left their entities, as far as the viewer may see
 * them (rule `maySeeComments`), with what became of them.
 * @param viewer who looks
 * @param round the round, out of a head that the viewer may see
 * @param filter which, and in which order
 * @param window a part of them, for a page
 */
export async function readMatrixRows(
  viewer: Viewer,
  round: Pick<RoundHead, "id">,
  filter: MatrixFilter,
  { offset = 0, limit }: Window = {},
): Promise<MatrixRow[]> {
  const { actor, language, now } = viewer;
  return db().$queryRaw<MatrixRow[]>`
    WITH names AS MATERIALIZED (SELECT e.id, ${acronymSql(Prisma.sql`e.id`, language, now)} AS acronym FROM entity e JOIN body b ON b.group_id = e.group_id WHERE b.id = ${actor.seat.bodyId}::uuid),
      places AS MATERIALIZED (SELECT b.value->>'id' AS id, b.ordinality AS ord FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) WITH ORDINALITY b WHERE r.id = ${round.id}::uuid)
    SELECT c.id AS "commentUid", count(*) OVER ()::int AS total, c.version, ${numberSql(Prisma.sql`c`)} AS number, p.entity_id AS "entityId", names.acronym AS entity, p.entity_id = ${actor.seat.entityId}::uuid AS mine,
      c.block_id AS "blockId", c.quote, c.kind, c.strength, c.text, c.proposed_text AS "proposedText", c.rationale, c.late, c.at,
      array(SELECT n.acronym FROM co_sponsor o JOIN names n ON n.id = o.entity_id WHERE o.comment_id = c.id ORDER BY o.at, n.acronym) AS "supportedBy",
      d.kind AS disposition, d.at AS "answeredAt", coalesce(d.reply, '') AS reply, ${numberSql(Prisma.sql`x`)} AS "duplicateOf",
      CASE WHEN d.comment_id IS NOT NULL THEN coalesce((SELECT v.symbol FROM taken_up u JOIN text_version v ON v.submission_id = u.submission_id AND v.issued_at >= u.at
        WHERE u.comment_id = c.id AND NOT u.lapsed ORDER BY v.number LIMIT 1), '') ELSE '' END AS "changedIn",
      coalesce((SELECT n.acronym FROM disposition_version w JOIN names n ON n.id = w.entity_id WHERE w.comment_id = d.comment_id AND w.version = d.version), '') AS "resolvedBy"
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN names ON names.id = p.entity_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)} LEFT JOIN comment x ON x.id = d.duplicate_of LEFT JOIN places ON places.id = c.block_id::text
    WHERE r.id = ${round.id}::uuid AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND ${visibleTo(viewer)} AND ${chosen(filter)}
    ORDER BY ${ORDER_SQL[filter.order ?? "place"]}, places.ord NULLS FIRST, names.acronym, c.number, c.part, c.at, c.id LIMIT ${limit ?? null}::int OFFSET ${offset}`;
}

/**
 * The entities whose comments of a round the viewer may see, by their acronym.
 * @param viewer who looks
 * @param round the round
 */
export async function listEntities(
  viewer: Viewer,
  round: Pick<RoundHead, "id">,
): Promise<{ entityId: string; entity: string }[]> {
  const { language, now } = viewer;
  return db().$queryRaw`
    SELECT f.id AS "entityId", ${acronymSql(Prisma.sql`f.id`, language, now)} AS entity FROM (SELECT DISTINCT p.entity_id AS id
      FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
      WHERE r.id = ${round.id}::uuid AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND ${visibleTo(viewer)}) f ORDER BY entity`;
}

function chosen({ at, entity, kind, strength, status, topic, tag, assignee }: MatrixFilter): Prisma.Sql {
  const parts = [Prisma.sql`true`];
  if (at === "whole") parts.push(Prisma.sql`c.block_id IS NULL`);
  else if (at) parts.push(Prisma.sql`c.block_id = ${at}::uuid`);
  if (entity) parts.push(Prisma.sql`p.entity_id = ${entity}::uuid`);
  if (kind) parts.push(Prisma.sql`c.kind = ${kind}`);
  if (strength) parts.push(Prisma.sql`c.strength = ${strength}`);
  if (status) parts.push(standing(status));
  if (topic) parts.push(Prisma.sql`c.topic = ${topic}`);
  if (tag) parts.push(Prisma.sql`${tag} = ANY(c.tags)`);
  if (assignee) parts.push(Prisma.sql`c.assignee_id = ${assignee}::uuid`);
  return Prisma.join(parts, " AND ");
}

function standing(status: NonNullable<MatrixFilter["status"]>): Prisma.Sql {
  if (status === "unanswered") return Prisma.sql`d.comment_id IS NULL`;
  if (status === "contested") return Prisma.sql`d.stance = 'contested'`;
  if (status === "published") return Prisma.sql`d.published_at IS NOT NULL`;
  if (status === "proposed") return Prisma.sql`d.comment_id IS NOT NULL AND d.published_at IS NULL`;
  return Prisma.sql`d.kind = ${status}`;
}
