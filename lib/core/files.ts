import { createHash } from "node:crypto";
import type { Transaction } from "./transaction";

const CHUNK = 1_000_000;

/** A file that has arrived whole; its name is a label only. */
export type NewFile = { bodyId: string; name: string; mediaType: string; bytes: Uint8Array; at: Date };

/**
 * Stores a file in the transaction of the change that it belongs to, in chunks, so that both are there or neither is
 * (reliability R33).
 * @param tx the transaction
 * @param file its bytes and what it is
 * @returns its id
 */
export async function storeFile(tx: Transaction, { bytes, ...file }: NewFile): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id } = await tx.storedFile.create({
    data: { ...file, size: bytes.length, sha256 },
    select: { id: true },
  });
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, n) => ({
    fileId: id,
    n,
    bytes: new Uint8Array(bytes.subarray(n * CHUNK, (n + 1) * CHUNK)),
  }));
  await tx.fileChunk.createMany({ data: chunks });
  return id;
}
