import "server-only";
import { db } from "@/lib/core/db";
import { groupedBy } from "@/lib/core/grouped";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { type CommentView, dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import { Prisma } from "@/prisma/client/client";

/** A comment on the words, with the round in which it was made; `proposed`: the words stand in its proposed wording. */
export type Said = CommentView & {
  round: number;
  number: number;
  proposed: boolean;
  /** Its wording was taken up into this paragraph of the draft, with its answer. */
  taken: boolean;
  /** "12" or "12.1"; empty where it has none. */
  no: string;
};

/** So many signs say that a proposed wording is meant, and not any. */
const TELLING = 12;

/**
 * Comments of rounds that have closed, as far as the viewer may see them (the twin of `maySeeComments`), on a paragraph or
 * with its words in the proposed wording; in one statement.
 * @param viewer who looks
 * @param id the text
 * @param on the paragraph's ids through the versions, the words, and the version with which they came
 * @returns those made on earlier versions, and those made since
 */
export async function listSaid(
  viewer: Viewer,
  id: string,
  on: { ids: string[]; words: string; newest: number },
): Promise<{ before: Said[]; since: Said[] }> {
  const { actor, language, now } = viewer;
  const proposed =
    on.words.trim().length < TELLING
      ? Prisma.sql`false`
      : Prisma.sql`position(${on.words.trim()}::text IN c.proposed_text) > 0`;
  const taken = Prisma.sql`(d.comment_id IS NOT NULL AND EXISTS (SELECT FROM taken_up u WHERE u.comment_id = c.id AND NOT u.lapsed AND u.block_id = ANY(${on.ids}::uuid[])))`;
  const all = await db().$queryRaw<Said[]>`
    SELECT c.id, r.submission_id AS "submissionId", p.entity_id AS "entityId", ${acronymSql(Prisma.sql`p.entity_id`, language, now)} AS entity, p.entity_id = ${actor.seat.entityId}::uuid AS mine,
      true AS submitted, c.block_id AS "blockId", c.kind, c.strength, c.text, c.proposed_text AS "proposedText", c.version,
      CASE WHEN d.comment_id IS NOT NULL THEN json_build_object('kind', d.kind, 'reply', d.reply, 'version', d.version, 'stance', d.stance) END AS disposition,
      r.number AS round, v.number, ${proposed} AS proposed, ${taken} AS taken, CASE WHEN c.number IS NULL THEN '' WHEN c.part = 0 THEN c.number::text ELSE c.number || '.' || c.part END AS no
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN text_version v ON v.id = r.version_id
      LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)}
    WHERE r.submission_id = ${id}::uuid AND r.closed_at IS NOT NULL AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)}
      AND (c.block_id = ANY(${on.ids}::uuid[]) OR ${proposed} OR ${taken}) AND v.number >= ${on.newest - 1}
    ORDER BY r.number, taken DESC, proposed DESC, entity, c.at LIMIT 200`;
  return {
    before: all.filter((one) => one.number < on.newest),
    since: all.filter((one) => one.number >= on.newest),
  };
}

/** What an entity answered at sign-off; those still awaited are counted by whoever draws it. */
export type Answer = {
  entity: string;
  kind: "awaited" | "signedOff" | "declined";
  reason: string;
  at: Date | null;
};

/**
 * What entities answered at the last sign-off of a version with the words, as the board shows it to all of the body.
 * @param viewer who looks
 * @param id the text
 * @param newest the version with which the words came
 * @param stands the versions in which they stand
 * @returns null when no such version was put to sign-off
 */
export async function listAnswers(
  viewer: Viewer,
  id: string,
  newest: number,
  stands: number[],
): Promise<{ number: number; answers: Answer[] } | null> {
  const { language, now } = viewer;
  const rows = await db().$queryRaw<(Answer & { number: number })[]>`
    SELECT v.number, ${acronymSql(Prisma.sql`p.entity_id`, language, now)} AS entity, p.kind, p.reason, p.at
    FROM position p JOIN sign_off o ON o.id = p.sign_off_id JOIN text_version v ON v.id = o.version_id
    WHERE o.id = (SELECT o2.id FROM sign_off o2 JOIN text_version v2 ON v2.id = o2.version_id
      WHERE o2.submission_id = ${id}::uuid AND v2.number >= ${newest} AND v2.number = ANY(${stands}::int[]) ORDER BY o2.number DESC LIMIT 1)`;
  const [found] = groupedBy(rows, (row) => row.number);
  if (!found) return null;
  const collator = new Intl.Collator(language);
  const [number, answers] = found;
  return { number, answers: answers.toSorted((one, other) => collator.compare(one.entity, other.entity)) };
}
