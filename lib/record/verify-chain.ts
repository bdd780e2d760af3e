import { db } from "@/lib/core/db";

/** What a check of the record found; each fault is one sentence for the operator. */
export type ChainReport = { bodies: number; entries: number; faults: string[] };

type Fault = { body: string; seq: number; what: "edited" | "numbering" | "link" | "head" };

const SAYS: Record<Fault["what"], string> = {
  edited: "does not match its own hash: it was changed after it was written",
  numbering: "does not follow the one before by number: an entry was taken out or put in",
  link: "does not carry the hash of the entry before: an entry was changed, taken out, or moved",
  head: "is not the one that the head of the record names: entries were cut off at the end, or put there",
};

/**
 * Recomputes the hash chain of every body in the database and compares it with its head: finds an edit, a deletion, a
 * change of order and a cut tail (reliability R40). A head that was forged together with the tail is found by comparing it
 * with one that was kept elsewhere.
 */
export async function verifyChains(): Promise<ChainReport> {
  const [counted] = await db().$queryRaw<{ bodies: number; entries: number }[]>`
    SELECT (SELECT count(*)::int FROM body) AS bodies, (SELECT count(*)::int FROM record_entry) AS entries`;
  const found = await db().$queryRaw<Fault[]>`
    WITH chain AS MATERIALIZED (
      SELECT e.body_id, e.seq, e.hash, e.prev_hash, record_hash(e) AS computed, row_number() OVER w AS place, coalesce(lag(e.hash) OVER w, '') AS before
      FROM record_entry e WINDOW w AS (PARTITION BY e.body_id ORDER BY e.seq)),
    tail AS (SELECT DISTINCT ON (body_id) body_id, seq, hash FROM chain ORDER BY body_id, seq DESC),
    fault AS (
      SELECT body_id, seq, 'edited' AS what FROM chain WHERE computed <> hash
      UNION ALL SELECT body_id, seq, 'numbering' FROM chain WHERE seq <> place
      UNION ALL SELECT body_id, seq, 'link' FROM chain WHERE prev_hash <> before
      UNION ALL SELECT coalesce(h.body_id, t.body_id), coalesce(t.seq, 0), 'head' FROM record_head h FULL JOIN tail t ON t.body_id = h.body_id
        WHERE coalesce(h.seq, 0) <> coalesce(t.seq, 0) OR coalesce(h.hash, '') <> coalesce(t.hash, ''))
    SELECT b.slug AS body, f.seq, f.what FROM fault f JOIN body b ON b.id = f.body_id ORDER BY b.slug, f.seq, f.what LIMIT 200`;
  const faults = found.map(({ body, seq, what }) => `Record of ${body}: entry ${seq} ${SAYS[what]}.`);
  return { bodies: counted?.bodies ?? 0, entries: counted?.entries ?? 0, faults };
}
