import "server-only";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import type { Block } from "@/lib/texts/blocks";
import { readSubmissionHead, type SubmissionHead, type VersionHead } from "./head";

/** An issued version with its words. */
export type VersionText = { version: VersionHead; blocks: Block[] };

/**
 * Reads the words of one issued version; frozen words need no schema check again.
 * @param viewer who looks
 * @param id the text
 * @param number the version's number; without it the last issued one
 * @returns null when the text or the version is not there for the viewer
 */
export async function readVersion(
  viewer: Viewer,
  id: string,
  number?: number,
): Promise<(VersionText & { head: SubmissionHead }) | null> {
  const head = await readSubmissionHead(viewer, id);
  const version =
    number === undefined ? head?.versions.at(-1) : head?.versions.find((one) => one.number === number);
  if (!head || !version) return null;
  return { head, version, blocks: await readVersionById(version.id) };
}

/**
 * The words of an issued version whose id came out of a head that the viewer may see.
 * @param versionId the version
 */
export async function readVersionById(versionId: string): Promise<Block[]> {
  const [row] = await db().$queryRaw<
    { blocks: Block[] }[]
  >`SELECT blocks FROM text_version WHERE id = ${versionId}::uuid`;
  if (!row) throw new Error("an issued version cannot vanish");
  return row.blocks;
}

/**
 * Reads the words of the working draft, without what is only suggested, for those who may (rules: mayReadDraft).
 * @param viewer who looks
 * @param id the text
 */
export async function readDraft(
  viewer: Viewer,
  id: string,
): Promise<{ head: SubmissionHead; blocks: Block[] } | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.may.readDraft.ok) return null;
  const rows = await db().$queryRaw<
    { content: Block }[]
  >`SELECT content FROM draft_block WHERE submission_id = ${id}::uuid AND NOT proposed ORDER BY ord`;
  return { head, blocks: rows.map((row) => row.content) };
}
