import type { Transaction } from "@/lib/core/transaction";
import { Prisma } from "@/prisma/client/client";

/** A comment's number as people say it, "12" or "12.1"; "none" where it has none. Use it with `c` comment. */
export const NO_SQL = Prisma.sql`CASE WHEN c.number IS NULL THEN 'none' WHEN c.part = 0 THEN c.number::text ELSE c.number || '.' || c.part END`;

/**
 * Gives the comments of a round that others may read from now on their numbers: in the order of the text, then of the
 * entities' acronyms, then of writing, after those that have one. A number is never given before others may read the comment
 * (reliability R19), and never again, though its comment be removed.
 * @param tx the transaction that closes the round, or that submits in a shared one; it holds the round's row, shared or for itself
 * @param roundId the round
 */
export async function numberComments(tx: Transaction, roundId: string): Promise<void> {
  // Responses that waited behind the close share the round's row: they queue here, or each would count from the same last number.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('round numbers ' || ${roundId}, 0))`;
  await tx.$executeRaw`
    WITH places AS (SELECT b.value->>'id' AS id, b.ordinality AS ord FROM round r JOIN text_version v ON v.id = r.version_id,
        jsonb_array_elements(v.blocks) WITH ORDINALITY b WHERE r.id = ${roundId}::uuid),
      last AS (SELECT coalesce((SELECT g.last FROM round_number g WHERE g.round_id = ${roundId}::uuid), 0) AS n),
      acronyms AS (SELECT DISTINCT ON (m.entity_id) m.entity_id, m.acronym FROM entity_name m WHERE m.lang = 'en' ORDER BY m.entity_id, m.valid_from DESC),
      counted AS (
        SELECT c.id, last.n + row_number() OVER (ORDER BY places.ord NULLS FIRST, acronyms.acronym, c.at, c.id) AS number
        FROM comment c JOIN response p ON p.id = c.response_id CROSS JOIN last
          LEFT JOIN places ON places.id = c.block_id::text LEFT JOIN acronyms ON acronyms.entity_id = p.entity_id
        WHERE p.round_id = ${roundId}::uuid AND c.submitted_at IS NOT NULL AND c.number IS NULL AND c.part = 0),
      given AS (INSERT INTO round_number (round_id, last) SELECT ${roundId}::uuid, max(number) FROM counted HAVING count(*) > 0
        ON CONFLICT (round_id) DO UPDATE SET last = excluded.last)
    UPDATE comment c SET number = counted.number FROM counted WHERE c.id = counted.id`;
}
