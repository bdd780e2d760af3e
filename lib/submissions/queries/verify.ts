import { createHash } from "node:crypto";
import { decodeText } from "@/lib/texts/import-decode";

/** What a copy is: an issued version to the last byte, its words in another file form, or none. */
export type CopyIs<V> = { is: "exact" | "sameWords"; version: V } | { is: "none"; sha256: string };

/**
 * Holds a copy against the issued versions (domain 9.1; the hash is that of the downloaded file).
 * @param versions the issued versions with their SHA-256
 * @param bytes the copy, whole
 * @returns `sameWords` when only the byte order mark, the encoding, the line ends or the last line end differ
 */
export function whichVersion<V extends { sha256: string }>(
  versions: readonly V[],
  bytes: Uint8Array,
): CopyIs<V> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const exact = versions.find((version) => version.sha256 === sha256);
  if (exact) return { is: "exact", version: exact };
  const decoded = decodeText(bytes);
  const plain = "text" in decoded ? `${decoded.text.replace(/\r\n?/gu, "\n").trimEnd()}\n` : "";
  const words = createHash("sha256").update(plain).digest("hex");
  const same = versions.find((version) => version.sha256 === words);
  return same ? { is: "sameWords", version: same } : { is: "none", sha256 };
}
