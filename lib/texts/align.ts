import { type Block, textsOf } from "./blocks";
import { alike, type WordBag, wordBag } from "./words";

/** From this likeness on, two blocks without a common id count as one reworded. */
const LIKE = 0.5;

/** So many neighbours a block is held against, when a long text shares no ids with the other. */
const REACH = 40;

/**
 * Pairs the blocks of two texts: by id, then by the same words, then by likeness near where a partner is expected,
 * then anywhere (domain 6.5). Only blocks of like kind are paired by words.
 * @returns for each index of `after`, the index of its partner in `before`, or -1
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): number[] {
  const partner = after.map(() => -1);
  const taken = new Set<number>();
  const pair = (b: number, a: number) => {
    partner[a] = b;
    taken.add(b);
  };
  const byId = new Map(before.map((block, at) => [block.id, at]));
  after.forEach((block, a) => {
    const b = byId.get(block.id);
    if (b !== undefined && !taken.has(b)) pair(b, a);
  });
  const openBefore = () => before.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const openAfter = () => partner.flatMap((b, at) => (b < 0 ? [at] : []));

  const same = new Map<string, number[]>();
  for (const b of openBefore()) {
    const key = keyOf(before[b]);
    same.set(key, [...(same.get(key) ?? []), b]);
  }
  for (const a of openAfter()) {
    const b = same.get(keyOf(after[a]))?.shift();
    if (b !== undefined) pair(b, a);
  }
  pairAlike(openBefore(), openAfter(), before, after, pair);
  return partner;
}

function pairAlike(
  open: readonly number[],
  waiting: readonly number[],
  before: readonly Block[],
  after: readonly Block[],
  pair: (b: number, a: number) => void,
): void {
  const bags = new Map(open.map((b) => [b, wordBag(textOf(before[b]))]));
  const index = new Map<string, number[]>();
  for (const [b, bag] of bags)
    for (const word of bag.words.keys()) {
      const list = index.get(word);
      if (list) list.push(b);
      else index.set(word, [b]);
    }
  const found = waiting.flatMap((a) => {
    const bag = wordBag(textOf(after[a]));
    return candidates(bag, index).flatMap((b) => {
      const like = kindsMatch(before[b], after[a]) ? alike(bags.get(b) ?? bag, bag) : 0;
      return like >= LIKE ? [{ a, b, like }] : [];
    });
  });
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const { a, b } of found.sort((x, y) => y.like - x.like || Math.abs(x.a - x.b) - Math.abs(y.a - y.b))) {
    if (takenA.has(a) || takenB.has(b)) continue;
    takenA.add(a);
    takenB.add(b);
    pair(b, a);
  }
}

/** The blocks that share the rarest words, which are the likely ones; at most `REACH`. */
function candidates(bag: WordBag, index: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = Array.from(bag.words.keys(), (word) => index.get(word) ?? []).filter(
    (list) => list.length > 0,
  );
  lists.sort((x, y) => x.length - y.length);
  const chosen = new Set<number>();
  for (const list of lists.slice(0, 12)) {
    for (const b of list) {
      if (chosen.size >= REACH) return [...chosen];
      chosen.add(b);
    }
  }
  return [...chosen];
}

/**
 * Which pairs keep their order: the longest run of partners that rise; the others have moved.
 * @param partner as `alignBlocks` gives it
 * @returns indexes of `after` that stayed in place
 */
export function inOrder(partner: readonly number[]): Set<number> {
  const tails: number[] = [];
  const back = new Map<number, number>();
  partner.forEach((b, a) => {
    if (b < 0) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((partner[tails[middle] ?? 0] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    const previous = tails[low - 1];
    if (previous !== undefined) back.set(a, previous);
    tails[low] = a;
  });
  const stayed = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = back.get(at)) stayed.add(at);
  return stayed;
}

function textOf(block: Block | undefined): string {
  return block ? textsOf(block).join("\n") : "";
}

function keyOf(block: Block | undefined): string {
  return `${block?.kind}\n${textOf(block)}`;
}

/** Headings, footnotes and tables are only ever themselves; the other kinds turn into one another in drafting. */
function kindsMatch(a: Block | undefined, b: Block | undefined): boolean {
  const own = ["heading", "footnote", "table"];
  return a?.kind === b?.kind || !(own.includes(a?.kind ?? "") || own.includes(b?.kind ?? ""));
}
