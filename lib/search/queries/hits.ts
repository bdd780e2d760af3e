import "server-only";
import { db } from "@/lib/core/db";
import { asksSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import { readableDrafts } from "@/lib/submissions/queries/readable";

/** A paragraph that was found: of an issued version, or of a working draft (`versionId` null). */
export type HitRow = {
  submissionId: string;
  title: string;
  lang: string;
  /** The symbol of the text's last issued version, and that version's number; null before one is issued. */
  symbol: string | null;
  last: number | null;
  versionId: string | null;
  number: number | null;
  label: string | null;
  blockId: string;
  text: string;
  marks: string[];
};

/** The most paragraphs that a search shows. */
export const MOST_HITS = 60;

/** The most paragraphs of one text among them, so that a long text does not hide the others. */
export const MOST_IN_A_TEXT = 5;

/**
 * Finds paragraphs in the texts of the viewer's body, best match first, in one statement: of every issued version, each
 * paragraph where it was found last; of the working drafts that the viewer may read (rules: mayReadDraft), those
 * paragraphs that are not as they were issued. What may not be seen is neither found nor counted.
 * @param viewer who looks
 * @param q what was typed
 * @returns one more than `MOST_HITS`, and of a text one more than `MOST_IN_A_TEXT`, at most: to tell that there are more
 */
export async function findParagraphs({ actor }: Viewer, q: string): Promise<HitRow[]> {
  return db().$queryRaw<HitRow[]>`
    WITH asked AS ${asksSql(q)},
    texts AS (SELECT s.id, s.title, s.lang, v.id AS last_id, v.number AS last, v.symbol, ${readableDrafts(actor)} AS readable
      FROM submission s LEFT JOIN LATERAL (SELECT id, number, symbol FROM text_version WHERE submission_id = s.id ORDER BY number DESC LIMIT 1) v ON true
      WHERE s.body_id = ${actor.seat.bodyId}::uuid),
    issued AS (SELECT DISTINCT ON (p.submission_id, p.block_id) p.submission_id, p.version_id, v.number, v.label, p.block_id, p.lang, p.text, p.words
      FROM asked a JOIN text_passage p ON p.lang = a.lang AND p.words @@ a.query JOIN texts t ON t.id = p.submission_id JOIN text_version v ON v.id = p.version_id
      ORDER BY p.submission_id, p.block_id, v.number DESC),
    moved AS MATERIALIZED (SELECT t.id AS submission_id, d.content->>'id' AS block_id, t.lang, said.text
      FROM texts t JOIN draft_block d ON d.submission_id = t.id CROSS JOIN LATERAL (SELECT block_words(d.content) AS text) said
      WHERE t.readable AND NOT d.proposed AND NOT EXISTS (SELECT FROM text_passage p
        WHERE p.submission_id = t.id AND p.block_id = d.content->>'id' AND p.version_id = t.last_id AND p.text = said.text)),
    found AS (SELECT * FROM issued UNION ALL
      SELECT submission_id, NULL, NULL, NULL, block_id, lang, text, search_words(lang, text) FROM moved)
    SELECT t.id AS "submissionId", t.title, t.symbol, t.last, h.lang, h.version_id AS "versionId", h.number, h.label, h.block_id AS "blockId", h.text,
      search_marks(h.lang, h.text, h.query) AS marks
    FROM (SELECT * FROM (SELECT r.*, row_number() OVER (PARTITION BY r.submission_id ORDER BY r.rank DESC, r.number DESC NULLS FIRST, r.block_id) AS place
        FROM (SELECT f.*, a.query, ts_rank(f.words, a.query) AS rank FROM found f JOIN asked a ON a.lang = f.lang WHERE f.words @@ a.query) r) p
      WHERE p.place <= ${MOST_IN_A_TEXT + 1} ORDER BY p.rank DESC, p.number DESC NULLS FIRST, p.submission_id, p.block_id LIMIT ${MOST_HITS + 1}) h JOIN texts t ON t.id = h.submission_id
    ORDER BY h.rank DESC, h.number DESC NULLS FIRST, h.submission_id, h.block_id`;
}
