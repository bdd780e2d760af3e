import "server-only";
import { servesTheBody, speaksForEntity } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { Prisma } from "@/prisma/client/client";
import { ownIn } from "./own";

/** A comment as a reader sees it. */
export type CommentView = {
  id: string;
  submissionId: string;
  entityId: string;
  entity: string;
  mine: boolean;
  submitted: boolean;
  blockId: string | null;
  kind: string;
  strength: string;
  text: string;
  proposedText: string;
  quote: string;
  rationale: string;
  source: string;
  late: boolean;
  number: number | null;
  /** On a paragraph that is agreed: it needs the chair's leave (domain 5.2.10). */
  onAgreed: boolean;
  /** The entities that stand behind it, by acronym, and whether the viewer's is one of them. */
  sponsors: string[];
  sponsored: boolean;
  version: number;
  disposition: { kind: string; reply: string; version: number; stance: string } | null;
};

/**
 * What a viewer may see of a round's comments, in SQL: the twin of `maySeeComments`, and a test proves that they agree
 * (architecture 6.4; reliability R19). Use it with `c` comment, `p` response, `r` round.
 * @param viewer who looks
 */
export function visibleTo({ actor }: Viewer): Prisma.Sql {
  return Prisma.sql`(${ownIn(actor, "p")} OR (c.submitted_at IS NOT NULL AND (r.closed_at IS NOT NULL OR NOT r.sealed)))`;
}

/**
 * Whose dispositions a viewer may see, in SQL: the twin of `maySeeDisposition`, and a test proves that they agree. Use it where
 * a disposition is joined, with `p` response and `r` round, so that what is not shown is as if it were not there.
 * @param viewer who looks
 */
export function dispositionShown({ actor }: Viewer): Prisma.Sql {
  if (servesTheBody(actor)) return Prisma.sql`true`;
  const { entityId } = actor.seat;
  const pen = speaksForEntity(actor)
    ? Prisma.sql`EXISTS (SELECT FROM submission h WHERE h.id = r.submission_id AND h.penholder_id = ${entityId}::uuid)`
    : Prisma.sql`false`;
  return Prisma.sql`(r.state = 'published' OR ${pen} OR ${ownIn(actor, "p")})`;
}

/**
 * Counts the visible comments of a round by paragraph, in one statement.
 * @param viewer who looks
 * @param roundId the round
 * @returns block id ("" for the whole text) → how many, and how many red lines
 */
export async function countComments(
  viewer: Viewer,
  roundId: string,
): Promise<Record<string, { n: number; red: number }>> {
  const rows = await db().$queryRaw<{ block: string; n: number; red: number }[]>`
    SELECT coalesce(c.block_id::text, '') AS block, count(*)::int AS n, count(*) FILTER (WHERE c.strength = 'redLine')::int AS red
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
    WHERE r.id = ${roundId}::uuid AND c.split_at IS NULL AND ${visibleTo(viewer)} GROUP BY 1`;
  return Object.fromEntries(rows.map(({ block, n, red }) => [block, { n, red }]));
}

/** Which comments are asked for: of one paragraph (`""` is the whole text), or all. */
export type CommentFilter = { roundId: string; blockId?: string };

/** The most comments that a margin holds; whoever has to answer more does so at the workbench. */
const MOST = 500;

/**
 * Lists visible comments in the order of the text, in one statement.
 * @param viewer who looks
 * @param filter which
 */
export async function listComments(viewer: Viewer, filter: CommentFilter): Promise<CommentView[]> {
  const { actor, language, now } = viewer;
  const place =
    filter.blockId === undefined
      ? Prisma.sql`true`
      : filter.blockId === ""
        ? Prisma.sql`c.block_id IS NULL`
        : Prisma.sql`c.block_id = ${filter.blockId}::uuid`;
  return db().$queryRaw<CommentView[]>`
    WITH names AS MATERIALIZED (SELECT a.entity_id, ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym FROM round_entity a WHERE a.round_id = ${filter.roundId}::uuid),
      places AS MATERIALIZED (SELECT b.value->>'id' AS id, b.value->>'status' AS status, b.ordinality AS ord FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) WITH ORDINALITY b WHERE r.id = ${filter.roundId}::uuid)
    SELECT c.id, r.submission_id AS "submissionId", p.entity_id AS "entityId", names.acronym AS entity, p.entity_id = ${actor.seat.entityId}::uuid AS mine, c.submitted_at IS NOT NULL AS submitted,
      c.block_id AS "blockId", c.kind, c.strength, c.text, c.proposed_text AS "proposedText", c.quote, c.rationale, c.source, c.late, c.number, coalesce(places.status = 'agreed', false) AS "onAgreed", c.version,
      array(SELECT y.acronym FROM co_sponsor o JOIN names y ON y.entity_id = o.entity_id WHERE o.comment_id = c.id ORDER BY y.acronym) AS sponsors,
      EXISTS (SELECT FROM co_sponsor o WHERE o.comment_id = c.id AND o.entity_id = ${actor.seat.entityId}::uuid) AS sponsored,
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'stance', d.stance) END AS disposition
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN names ON names.entity_id = p.entity_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)} LEFT JOIN places ON places.id = c.block_id::text
    WHERE r.id = ${filter.roundId}::uuid AND c.split_at IS NULL AND ${visibleTo(viewer)} AND ${place}
    ORDER BY places.ord NULLS FIRST, names.acronym, c.at, c.id LIMIT ${MOST}`;
}
