import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { NO_SQL } from "@/lib/rounds/commands/number";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import { Prisma } from "@/prisma/client/client";

/** A comment that proposes a wording, as a viewer sees it. */
export type Proposal = {
  id: string;
  no: string;
  entity: string;
  mine: boolean;
  blockId: string;
  strength: string;
  text: string;
  proposedText: string;
  taken: boolean;
  disposition: { kind: string; reply: string; version: number; stance: string } | null;
};

/**
 * The proposed wordings of a round that have left their entities, as far as the viewer may see them (rule `maySeeComments`), in
 * the order of their numbers, in one statement.
 * @param viewer who looks
 * @param roundId the round
 */
export async function listProposals(viewer: Viewer, roundId: string): Promise<Proposal[]> {
  const { actor, language, now } = viewer;
  return db().$queryRaw<Proposal[]>`
    WITH names AS MATERIALIZED (SELECT a.entity_id, ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym FROM round_entity a WHERE a.round_id = ${roundId}::uuid)
    SELECT c.id, ${NO_SQL} AS no, names.acronym AS entity, p.entity_id = ${actor.seat.entityId}::uuid AS mine, c.block_id AS "blockId", c.strength, c.text, c.proposed_text AS "proposedText",
      d.comment_id IS NOT NULL AND EXISTS (SELECT FROM taken_up u WHERE u.comment_id = c.id AND NOT u.lapsed) AS taken,
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'stance', d.stance) END AS disposition
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN names ON names.entity_id = p.entity_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)}
    WHERE r.id = ${roundId}::uuid AND c.proposed_text <> '' AND c.block_id IS NOT NULL AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND ${visibleTo(viewer)}
    ORDER BY c.number NULLS LAST, c.part, names.acronym, c.id`;
}
