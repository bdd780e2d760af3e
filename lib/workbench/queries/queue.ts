import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { dispositionShown, visibleTo } from "@/lib/rounds/queries/comments";
import { readSubmissionHead, type SubmissionHead } from "@/lib/submissions/queries/head";
import { readVersionById } from "@/lib/submissions/queries/text";
import { holdsPen } from "@/lib/submissions/rules";
import type { Block } from "@/lib/texts/blocks";
import { Prisma } from "@/prisma/client/client";

/** The columns of a queue as the database knows them: ids and codes, without the reader's words. */
export type QueueColumns = {
  id: string[];
  number: string[];
  words: string[];
  /** The place of the paragraph among the blocks; null: the whole text. */
  at: (number | null)[];
  /** The place of the entity among those of the round. */
  entity: number[];
  kind: string[];
  strength: string[];
  /** Empty where the viewer may not know what becomes of the comment (rule `maySeeDisposition`). */
  status: string[];
  /** What the penholder sorts by stays with the penholder: topic, assignee and tags are empty for everybody else. */
  topic: string[];
  assignee: (string | null)[];
  tags: string[][];
  /** A group made by hand is its id; a proposed change is its digest, and a group only where two entities propose it. */
  group: (string | null)[];
  late: number[];
  sponsors: number[];
  version: number[];
  lock: (string | null)[];
};

/** A round's queue before it is put into words: the columns, the text they stand in, names. */
export type QueueRead = {
  head: SubmissionHead;
  columns: QueueColumns;
  blocks: Block[];
  entities: { id: string; acronym: string }[];
  people: Record<string, string>;
};

/**
 * A change as it is compared with others: without the spaces and the full stop that make it look different (domain 12.22).
 * One that somebody took out of its group is like no other. A fragment for `c` comment. The database keeps it with each comment
 * (migration comment_keys): made anew for ten thousand rows it would take as long as all the rest of the page.
 */
export const changeKey = Prisma.sql`CASE WHEN NOT c.apart THEN c.change_key END`;

/**
 * Reads the light rows of all submitted comments of the last round that the viewer may see, in the order of the text, in
 * one statement, as columns: ten thousand rows are one value to the database client.
 * @param viewer who looks
 * @param id the text
 */
export async function readQueue(viewer: Viewer, id: string): Promise<QueueRead | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.round) return null;
  const { actor, language, now } = viewer;
  const roundId = head.round.id;
  const own = holdsPen(actor, head);
  const [[row], { blocks }] = await Promise.all([
    db().$queryRaw<{ columns: QueueColumns; entities: QueueRead["entities"]; people: QueueRead["people"] }[]>`
      WITH places AS MATERIALIZED (SELECT (b.value->>'id')::uuid AS id, b.ordinality::int - 1 AS ord FROM round r JOIN text_version v ON v.id = r.version_id,
          jsonb_array_elements(v.blocks) WITH ORDINALITY b WHERE r.id = ${roundId}::uuid),
      asked AS MATERIALIZED (SELECT a.entity_id, row_number() OVER (ORDER BY a.entity_id)::int - 1 AS place FROM round_entity a WHERE a.round_id = ${roundId}::uuid),
      sponsors AS MATERIALIZED (SELECT s.comment_id, count(*)::int AS n FROM co_sponsor s JOIN comment c ON c.id = s.comment_id
          JOIN response p ON p.id = c.response_id WHERE p.round_id = ${roundId}::uuid GROUP BY 1),
      found AS MATERIALIZED (
        SELECT c.id, coalesce(c.number::text, '') || CASE WHEN c.part > 0 THEN '.' || c.part ELSE '' END AS number,
          left(c.text, 110) AS words, places.ord, asked.place, c.kind, c.strength,
          CASE WHEN c.split_at IS NOT NULL THEN 'split' WHEN NOT ${dispositionShown(viewer)} THEN '' WHEN d.comment_id IS NULL THEN 'unanswered' WHEN d.stance = 'contested' THEN 'contested'
            WHEN d.published_at IS NOT NULL THEN 'published' ELSE 'proposed' END AS status,
          CASE WHEN ${own} THEN c.topic ELSE '' END AS topic, CASE WHEN ${own} THEN c.assignee_id END AS assignee_id, CASE WHEN ${own} THEN c.tags ELSE '{}' END AS tags, coalesce(c.cluster_id::text, ${changeKey}) AS grouped, c.late::int AS late, coalesce(s.n, 0) AS sponsors,
          coalesce(d.version, 0) AS version, CASE WHEN c.locked_until > ${now} THEN c.locked_by END AS lock
        FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN asked ON asked.entity_id = p.entity_id
          LEFT JOIN disposition d ON d.comment_id = c.id AND ${dispositionShown(viewer)} LEFT JOIN places ON places.id = c.block_id LEFT JOIN sponsors s ON s.comment_id = c.id
        WHERE r.id = ${roundId}::uuid AND c.submitted_at IS NOT NULL AND ${visibleTo(viewer)}
        ORDER BY places.ord NULLS FIRST, c.number, c.part, c.at, c.id)
      SELECT (SELECT json_build_object('id', coalesce(json_agg(id), '[]'), 'number', coalesce(json_agg(number), '[]'), 'words', coalesce(json_agg(words), '[]'),
          'at', coalesce(json_agg(ord), '[]'), 'entity', coalesce(json_agg(place), '[]'), 'kind', coalesce(json_agg(kind), '[]'),
          'strength', coalesce(json_agg(strength), '[]'), 'status', coalesce(json_agg(status), '[]'), 'topic', coalesce(json_agg(topic), '[]'),
          'assignee', coalesce(json_agg(assignee_id), '[]'), 'tags', coalesce(json_agg(tags), '[]'), 'group', coalesce(json_agg(grouped), '[]'),
          'late', coalesce(json_agg(late), '[]'), 'sponsors', coalesce(json_agg(sponsors), '[]'), 'version', coalesce(json_agg(version), '[]'),
          'lock', coalesce(json_agg(lock), '[]')) FROM found) AS columns,
        (SELECT coalesce(json_agg(json_build_object('id', a.entity_id, 'acronym', ${acronymSql(Prisma.sql`a.entity_id`, language, now)}) ORDER BY a.place), '[]')
          FROM asked a) AS entities,
        (SELECT coalesce(json_object_agg(h.id, h.name), '{}') FROM person h
          WHERE h.id IN (SELECT assignee_id FROM found UNION SELECT lock FROM found)) AS people`,
    readVersionById(viewer, head.round.versionId),
  ]);
  if (!row) throw new Error("an aggregate has one row");
  return { head, blocks, ...row };
}
