import type { Transaction } from "@/lib/core/transaction";

/**
 * Whether a block stands in the text that a round asks about.
 * @param tx the transaction
 * @param roundId the round
 * @param blockId the block
 */
export async function standsIn(tx: Transaction, roundId: string, blockId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM round r JOIN text_version v ON v.id = r.version_id
    WHERE r.id = ${roundId}::uuid AND v.blocks @> jsonb_build_array(jsonb_build_object('id', ${blockId}::text))`;
  return found !== undefined;
}
