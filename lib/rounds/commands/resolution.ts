import type { Transaction } from "@/lib/core/transaction";

/**
 * A round is in resolution from its first disposition on, whether it was compiled before or not (domain 5.1).
 * @param tx the transaction of the disposition
 * @param roundId the round
 */
export async function enterResolution(tx: Transaction, roundId: string): Promise<void> {
  await tx.round.updateMany({
    where: { id: roundId, state: { in: ["closed", "compiled"] } },
    data: { state: "resolution", version: { increment: 1 } },
  });
}
