import { type Block, textsOf } from "@/lib/texts/blocks";
import { alike, type WordBag, wordBag } from "@/lib/texts/words";
import { breather } from "./import-breath";

/** From this likeness on, a paragraph counts as the one that was meant (domain 6.5). */
const LIKE = 0.5;

/** So many paragraphs that share the rarest words are looked at. */
const REACH = 40;

/** Words of fewer signs are too few to find a paragraph by a part of it. */
const SHORTEST_PART = 12;

/** A paragraph found by its words. */
export type Likeness = { blockId: string; like: number; several: boolean };

/** Finds paragraphs by their words, or by a part of them. */
export type LikenessFinder = {
  find: (words: string) => Likeness | null;
  likeness: (blockId: string, words: string) => number;
};

/**
 * Makes a finder over the text as it was commented.
 * @param blocks the version that the round is about
 */
export async function likenessIn(blocks: readonly Block[]): Promise<LikenessFinder> {
  const texts = new Map(blocks.map((block) => [block.id, plain(textsOf(block).join("\n"))]));
  const bags = new Map<string, WordBag>();
  const index = new Map<string, string[]>();
  const breathe = breather();
  for (const [id, text] of texts) {
    const bag = wordBag(text);
    bags.set(id, bag);
    for (const word of bag.words.keys()) {
      const list = index.get(word);
      if (list) list.push(id);
      else index.set(word, [id]);
    }
    await breathe();
  }
  const known = new Map<string, Likeness | null>();
  const look = (words: string): Likeness | null => {
    const bag = wordBag(words);
    const near = candidates(bag, index);
    const holding = near.filter((id) => holds(texts.get(id) ?? "", words));
    const exact = holding.filter((id) => texts.get(id) === words);
    const [sure] = exact.length > 0 ? exact : holding;
    if (sure) return { blockId: sure, like: 1, several: (exact.length > 0 ? exact : holding).length > 1 };
    const [best] = near
      .map((id) => ({ blockId: id, like: alike(bags.get(id) ?? bag, bag), several: false }))
      .sort((a, b) => b.like - a.like);
    return best && best.like >= LIKE ? best : null;
  };
  return {
    find: (written) => {
      const words = plain(written);
      if (words === "") return null;
      const found = known.get(words);
      if (found !== undefined) return found;
      const fresh = look(words);
      known.set(words, fresh);
      return fresh;
    },
    likeness: (blockId, written) => {
      const [text, words] = [texts.get(blockId) ?? "", plain(written)];
      return holds(text, words) ? 1 : alike(wordBag(text), wordBag(words));
    },
  };
}

function holds(text: string, words: string): boolean {
  return text === words || (words.length >= SHORTEST_PART && text.includes(words));
}

/** Without the number that stands before it, the marks of what was cut off, and how its spaces are set. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\[[#^]?[^\s[\]]{1,40}\]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(\d+|[a-z]|[ivx]+)[.)]\s+/i, "")
    .replace(/\s*(…|\.\.\.)$/u, "");
}

function candidates(bag: WordBag, index: ReadonlyMap<string, readonly string[]>): string[] {
  const lists = Array.from(bag.words.keys(), (word) => index.get(word) ?? []).filter(
    (list) => list.length > 0,
  );
  lists.sort((a, b) => a.length - b.length);
  const chosen = new Set<string>();
  for (const list of lists.slice(0, 12))
    for (const id of list) {
      if (chosen.size >= REACH) return [...chosen];
      chosen.add(id);
    }
  return [...chosen];
}
