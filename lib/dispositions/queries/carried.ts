import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import { carry, carryQuote } from "@/lib/dispositions/carry";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { readDraft, readVersionById } from "@/lib/submissions/queries/text";
import type { Block } from "@/lib/texts/blocks";
import { type Reference, referencesOf } from "@/lib/texts/numbers";
import type { Place } from "./answer";

/** How the comments of the last round stand to the text that a page shows (domain 6.5). */
export type CarriedRound = {
  /** Of a paragraph that is shown, its id in the version that was commented on. */
  commented: (shownId: string) => string;
  /** The same, as it read then; null where there was none to comment on. */
  askedAbout: (shownId: string) => Block | null;
  /** Of a paragraph that was commented on, its id among those shown; null when it has lost its place. */
  shown: (commentedId: string) => string | null;
  /** Where a comment's paragraph is now; null for what was said of the whole text. */
  placeOf: (comment: { blockId: string | null; quote: string }) => Place | null;
  /** Paragraphs that were there to be commented on and are no longer, as they were cited. */
  lost: { blockId: string; was: Reference | null }[];
};

/**
 * Follows the paragraphs of the last round to the text that is shown, and to the working draft for those who may read it. No
 * statement while nothing has changed since the round, two at most.
 * @param viewer who looks
 * @param head the text, with a round
 * @param shown the words that the page shows: those of the last issued version
 */
export async function readCarried(
  viewer: Viewer,
  head: SubmissionHead,
  shown: readonly Block[],
): Promise<CarriedRound> {
  const moved = head.round && head.round.versionId !== head.versions.at(-1)?.id;
  const [before, draft] = await Promise.all([
    moved && head.round ? readVersionById(viewer, head.round.versionId) : null,
    head.changed ? readDraft(viewer, head.id) : null,
  ]);
  const base = before?.blocks ?? shown;
  const target = draft?.blocks ?? shown;
  const onPage = carry(base, shown);
  const now = target === shown ? onPage : carry(base, target);
  const back = new Map([...onPage].flatMap(([id, to]) => (to.blockId ? [[to.blockId, id] as const] : [])));
  const [were, are] = [referencesOf(base), referencesOf(target)];
  const words = new Map(target.map((block) => [block.id, block.text]));
  const commented = (shownId: string) => back.get(shownId) ?? shownId;
  return {
    commented,
    askedAbout: (shownId) => base.find(({ id }) => id === commented(shownId)) ?? null,
    shown: (commentedId) => onPage.get(commentedId)?.blockId ?? null,
    lost: base
      .filter(({ id }) => onPage.get(id)?.how === "lost")
      .map(({ id }) => ({ blockId: id, was: were[id] ?? null })),
    placeOf: ({ blockId, quote }) => {
      if (!blockId) return null;
      const { how, blockId: nowId } = now.get(blockId) ?? { how: "lost" as const, blockId: null };
      const text = nowId === null ? undefined : words.get(nowId);
      const gone = quote !== "" && (text === undefined || carryQuote(quote, null, text) === null);
      return { was: were[blockId] ?? null, how, is: nowId ? (are[nowId] ?? null) : null, quoteGone: gone };
    },
  };
}
