import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { type DraftRow, readDraft } from "@/lib/submissions/queries/text";
import { countComments } from "./comments";

/** The working draft as its page shows it: beside each block, how many comments of the last round speak of it. */
export type DraftView = {
  head: SubmissionHead;
  rows: DraftRow[];
  counts: Record<string, { n: number; red: number }>;
};

/**
 * Reads the page of the working draft.
 * @param viewer who looks
 * @param id the text
 */
export async function readDraftPage(viewer: Viewer, id: string): Promise<DraftView | null> {
  const draft = await readDraft(viewer, id);
  if (!draft) return null;
  const { round } = draft.head;
  return { ...draft, counts: round ? await countComments(viewer, round.id) : {} };
}
