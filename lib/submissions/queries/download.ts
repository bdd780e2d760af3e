import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import type { Block } from "@/lib/texts/blocks";
import { canonicalText } from "@/lib/texts/export-text";
import { readSubmissionHead } from "./head";

/** A version as a file: its bytes are those of which the version's SHA-256 was taken. */
export type VersionFile = { bytes: Buffer<ArrayBuffer>; name: string };

/**
 * Reads an issued version as the file that was hashed when it was issued (domain 9.1).
 * @param viewer who looks
 * @param id the text
 * @param number the version's number, as the address has it
 * @returns null when it is not there for the viewer
 * @throws when the words no longer give the hash they were issued with
 */
export async function readVersionFile(
  viewer: Viewer,
  id: string,
  number: string,
): Promise<VersionFile | null> {
  const head = await readSubmissionHead(viewer, id);
  const version = head?.versions.find((one) => String(one.number) === number);
  if (!version) return null;
  const [row] = await db().$queryRaw<
    { title: string; blocks: Block[] }[]
  >`SELECT title, blocks FROM text_version WHERE id = ${version.id}::uuid`;
  if (!row) throw new Error("an issued version cannot vanish");
  const bytes = Buffer.from(canonicalText(row.title, row.blocks));
  if (createHash("sha256").update(bytes).digest("hex") !== version.sha256)
    throw new Error(`${version.symbol} no longer gives its hash`);
  return { bytes, name: `${version.symbol.replace(/[^\w.]+/g, "-")}.md` };
}
