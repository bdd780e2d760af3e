import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import { type DraftingView, readDrafting } from "@/lib/drafting/queries/page";
import { countComments } from "./comments";

/**
 * Reads the page of the working draft: the drafting room, and beside each block how many comments of the last round speak
 * of it.
 * @param viewer who looks
 * @param id the text
 */
export async function readDraftingPage(viewer: Viewer, id: string): Promise<DraftingView | null> {
  const draft = await readDrafting(viewer, id);
  if (!draft) return null;
  const { round } = draft.head;
  return { ...draft, counts: round ? await countComments(viewer, round.id) : {} };
}
