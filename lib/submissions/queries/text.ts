import "server-only";
import { db } from "@/lib/core/db";
import { acronymSql } from "@/lib/core/sql";
import type { Viewer } from "@/lib/core/viewer";
import type { Block } from "@/lib/texts/blocks";
import { Prisma } from "@/prisma/client/client";
import { readSubmissionHead, type SubmissionHead, type VersionHead } from "./head";

/** An issued version with its words, and the acronyms of the entities that it names beside them. */
export type VersionText = { version: VersionHead; blocks: Block[]; names: Record<string, string> };

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
  return { head, version, ...(await readVersionById(viewer, version.id)) };
}

/**
 * The words of an issued version whose id came out of a head that the viewer may see, and the acronyms of those who asked
 * for brackets or propose alternatives in it (domain 6.3).
 * @param viewer in whose language
 * @param versionId the version
 */
export async function readVersionById(
  { language, now }: Viewer,
  versionId: string,
): Promise<{ blocks: Block[]; names: Record<string, string> }> {
  const [row] = await db().$queryRaw<{ blocks: Block[]; names: Record<string, string> | null }[]>`
    SELECT v.blocks, (SELECT json_object_agg(e.id, ${acronymSql(Prisma.sql`e.id`, language, now)}) FROM entity e WHERE e.id::text IN (
      SELECT named #>> '{}' FROM jsonb_path_query(v.blocks, '$[*].proposers[*]') named
      UNION SELECT named #>> '{}' FROM jsonb_path_query(v.blocks, '$[*].spans[*].by[*]') named)) AS names
    FROM text_version v WHERE v.id = ${versionId}::uuid`;
  if (!row) throw new Error("an issued version cannot vanish");
  return { blocks: row.blocks, names: row.names ?? {} };
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
