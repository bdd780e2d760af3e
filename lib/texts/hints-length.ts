import type { Block } from "./blocks";
import type { Hint, Limits } from "./hints";
import { countWords, WORDS_PER_PAGE } from "./words";

/**
 * A text against the length and the numbering that its call allows (domain 4.1, edge case 28).
 * @param blocks the text
 * @param limits those of the call
 */
export function lengthHints(blocks: readonly Block[], limits: Limits): Hint[] {
  const { maxWords, maxPages, countsFootnotes = true, paragraphNumbering } = limits;
  const hints: Hint[] = [];
  if (maxWords !== undefined || maxPages !== undefined) {
    const { words, pages } = lengthOf(blocks, { ...limits, countsFootnotes });
    if (maxWords !== undefined && words > maxWords)
      hints.push({ blockId: null, kind: "tooManyWords", values: { words, max: maxWords } });
    if (maxPages !== undefined && pages > maxPages)
      hints.push({ blockId: null, kind: "tooManyPages", values: { pages, max: maxPages } });
  }
  const numbered = blocks.filter((block) => block.kind === "paragraph" && !block.unnumbered);
  if (paragraphNumbering === "forbidden" && numbered.length > 0)
    hints.push({ blockId: null, kind: "numbersForbidden", values: { n: numbered.length } });
  return hints;
}

/**
 * How long a text is, as its call counts.
 * @returns words, and pages rounded up
 */
export function lengthOf(blocks: readonly Block[], limits: Limits = {}): { words: number; pages: number } {
  const counted =
    limits.countsFootnotes === false ? blocks.filter((block) => block.kind !== "footnote") : blocks;
  const words = countWords(counted);
  return { words, pages: Math.ceil(words / (limits.wordsPerPage ?? WORDS_PER_PAGE)) };
}
