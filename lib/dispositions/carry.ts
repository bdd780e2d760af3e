import { alignBlocks, inOrder } from "@/lib/texts/align";
import { type Block, textsOf } from "@/lib/texts/blocks";

/** Where a paragraph went: it is itself, it moved, it was found again by its words, or it is no longer there. */
export type Carried = { how: "same" | "moved" | "similar"; blockId: string } | { how: "lost"; blockId: null };

/**
 * Follows every paragraph of a text to another version of it: by its id, then by likeness of its words, else it has lost its
 * place (domain 6.5). A new number is no move: numbers are given to whatever stands there.
 * @param before the version that was commented on
 * @param after the version it is carried to
 * @returns by the id in `before`
 */
export function carry(before: readonly Block[], after: readonly Block[]): Map<string, Carried> {
  const partner = alignBlocks(before, after);
  const stayed = inOrder(partner);
  const out = new Map<string, Carried>(before.map(({ id }) => [id, { how: "lost", blockId: null }]));
  partner.forEach((from, at) => {
    const [old, young] = [before[from], after[at]];
    if (!old || !young) return;
    const alike = old.id === young.id || textsOf(old).join("\n") === textsOf(young).join("\n");
    const how = alike ? (stayed.has(at) ? "same" : "moved") : "similar";
    out.set(old.id, { how, blockId: young.id });
  });
  return out;
}

/**
 * Follows exact words into another version of their paragraph, to the place nearest to where they stood.
 * @param quote the words
 * @param at where they began, in UTF-16 units; null where nobody said
 * @param text the paragraph as it reads now
 * @returns where they begin now, or null when they are gone
 */
export function carryQuote(quote: string, at: number | null, text: string): number | null {
  let best: number | null = null;
  for (let found = text.indexOf(quote); found >= 0; found = text.indexOf(quote, found + 1))
    if (best === null || Math.abs(found - (at ?? 0)) < Math.abs(best - (at ?? 0))) best = found;
  return best;
}
