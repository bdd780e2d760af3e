import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import type { Block } from "@/lib/texts/blocks";
import { readSubmissionHead, type SubmissionHead, type VersionHead } from "./head";
import { readDraft, readVersionById, type VersionText } from "./text";

/** Two texts to hold against each other; `pair` is null while there is nothing to compare with. */
export type ComparisonView = {
  head: SubmissionHead;
  /** Whether the viewer may choose the working draft. */
  draft: boolean;
  pair: { from: number; to: number | "draft"; before: Block[]; after: Block[] } | null;
};

/**
 * Reads two texts to compare (domain 6.2): the two asked for, else the last issued and the working draft where it has
 * moved on and the viewer may read it, else the last two issued.
 * @param viewer who looks
 * @param id the text
 * @param asked version numbers, or "draft" for the later one, as the address has them
 * @returns null when the text, or one that was asked for, is not there for the viewer
 */
export async function readComparison(
  viewer: Viewer,
  id: string,
  asked: { from?: string; to?: string },
): Promise<ComparisonView | null> {
  const head = await readSubmissionHead(viewer, id);
  const last = head?.versions.at(-1);
  if (!head) return null;
  const draft = head.may.readDraft.ok && head.blocks > 0;
  if (!last) return { head, draft, pair: null };
  const moved = draft && head.changed;
  const to = asked.to ?? (moved ? "draft" : String(last.number));
  const from = asked.from ?? String(to === "draft" ? last.number : Number(to) - 1);
  if (asked.from === undefined && Number(from) < 0) return { head, draft, pair: null };
  const [before, after] = await Promise.all([blocksOf(viewer, head, from), blocksOf(viewer, head, to)]);
  if (!before || !after || from === "draft") return null;
  return {
    head,
    draft,
    pair: { from: Number(from), to: to === "draft" ? "draft" : Number(to), before, after },
  };
}

async function blocksOf(viewer: Viewer, head: SubmissionHead, which: string): Promise<Block[] | null> {
  if (which === "draft") return (await readDraft(viewer, head.id))?.blocks ?? null;
  const version = head.versions.find((one) => String(one.number) === which);
  return version ? (await readVersionById(viewer, version.id)).blocks : null;
}

/**
 * The issued version that a copy is held against: the one asked for, else the adopted one, else the last (domain 4.7).
 * @param head the text as the viewer sees it
 * @param asked a version's number, as the address has it
 * @returns null when nothing was issued, or not that
 */
export function versionForCopy(head: SubmissionHead, asked: string | undefined): VersionHead | null {
  const { versions, state, signOff } = head;
  if (asked !== undefined) return versions.find(({ number }) => String(number) === asked) ?? null;
  const adopted = state === "adopted" && versions.find(({ id }) => id === signOff?.versionId);
  return adopted || (versions.at(-1) ?? null);
}

/**
 * Reads the issued version that a copy is held against.
 * @param viewer who looks
 * @param id the text
 * @param asked a version's number, as the address has it; undefined for the adopted or the last one
 * @returns null when the text or the version is not there for the viewer
 */
export async function readVersionForCopy(
  viewer: Viewer,
  id: string,
  asked: string | undefined,
): Promise<(VersionText & { head: SubmissionHead }) | null> {
  const head = await readSubmissionHead(viewer, id);
  const version = head && versionForCopy(head, asked);
  return version ? { head, version, ...(await readVersionById(viewer, version.id)) } : null;
}
