import type { Transaction } from "@/lib/core/transaction";

/**
 * Moves the seats of colleagues with a round whose deadline moves, of those who write as long as it is open: whoever was given a
 * deadline of their own keeps it (domain 5.2.1). A seat that ended before the round did was ended by somebody, and stays so.
 * @param tx the transaction that moves the deadline
 * @param round the round as it was
 * @param until its new deadline
 */
export async function moveReviewers(
  tx: Transaction,
  round: { id: string; bodyId: string; closesAt: Date },
  until: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE seat t SET until = ${until} FROM round_reviewer v WHERE v.round_id = ${round.id}::uuid AND v.closes_at IS NULL
      AND t.person_id = v.person_id AND t.entity_id = v.entity_id AND t.body_id = ${round.bodyId}::uuid AND t.for_rounds
      AND t.until >= ${round.closesAt} AND t.until < ${until}`;
}
