import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { visibleTo } from "@/lib/rounds/queries/comments";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { holdsPen } from "@/lib/submissions/rules";
import { similarGroups } from "@/lib/workbench/similar";
import { Prisma } from "@/prisma/client/client";

/** A comment in a proposed group. */
export type Alike = { id: string; number: string; entity: string; text: string };

/** The groups that are proposed, the largest first, at most so many; and how many there are. */
export type SimilarView = { head: SubmissionHead; groups: Alike[][]; total: number };

const SHOWN = 40;

/**
 * Finds comments without an answer and without a group that say nearly the same; a person confirms each group, and one that somebody
 * took out of a group is not proposed again.
 * @param viewer who looks
 * @param id the text
 * @returns null also for those who hold no pen: which comments have no answer yet is not theirs to know
 */
export async function readSimilar(viewer: Viewer, id: string): Promise<SimilarView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.round || !holdsPen(viewer.actor, head)) return null;
  const { language, now } = viewer;
  const told = await db().$queryRaw<Alike[]>`
    WITH names AS MATERIALIZED (SELECT a.entity_id, ${acronymSql(Prisma.sql`a.entity_id`, language, now)} AS acronym FROM round_entity a WHERE a.round_id = ${head.round.id}::uuid)
    SELECT c.id, c.number || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS number, names.acronym AS entity, c.text
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN names ON names.entity_id = p.entity_id
    WHERE r.id = ${head.round.id}::uuid AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND c.cluster_id IS NULL AND NOT c.apart
      AND NOT EXISTS (SELECT FROM disposition d WHERE d.comment_id = c.id) AND ${visibleTo(viewer)}
    ORDER BY c.number, c.part`;
  const byId = new Map(told.map((one) => [one.id, one]));
  const groups = similarGroups(told);
  return {
    head,
    total: groups.length,
    groups: groups.slice(0, SHOWN).map((group) => group.flatMap((one) => byId.get(one) ?? [])),
  };
}
