import type { Reader } from "@/lib/core/db";
import type { Standing } from "@/lib/matrices/import-plan";
import { ENTERED } from "@/lib/responses/queries/entered";

/**
 * The comments of a response that whoever imports may see: the entity's own voices all of them, the Secretariat only those
 * that it entered itself and that stand as it entered them (`maySeeEntered`; reliability R19).
 * @param reader the client, or the transaction that holds the response
 * @param of whose response in which round
 */
export function standingComments(
  reader: Reader,
  of: { roundId: string; entityId: string; behalf: boolean },
): Promise<(Standing & { number: number | null; quote: string })[]> {
  return reader.$queryRaw`
    SELECT c.id, c.version, c.block_id AS "blockId", c.kind, c.strength, c.text, c.proposed_text AS "proposedText",
      c.rationale, c.source, c.number, c.quote, c.author_id AS "authorId", c.verified_at IS NOT NULL AS verified, c.split_at IS NOT NULL AS split
    FROM comment c JOIN response p ON p.id = c.response_id
    WHERE p.round_id = ${of.roundId}::uuid AND p.entity_id = ${of.entityId}::uuid AND (NOT ${of.behalf} OR ${ENTERED})
    ORDER BY c.at, c.id`;
}
