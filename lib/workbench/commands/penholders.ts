import type { Transaction } from "@/lib/core/transaction";

/**
 * Whose pens there are in a body.
 * @param tx the transaction of the change, or the database of a reading
 * @param bodyId the body
 * @returns ids of entities, each once
 */
export async function penholdersOf(tx: Pick<Transaction, "submission">, bodyId: string): Promise<string[]> {
  const texts = await tx.submission.findMany({
    where: { bodyId },
    distinct: ["penholderId"],
    select: { penholderId: true },
  });
  return texts.map((text) => text.penholderId);
}
