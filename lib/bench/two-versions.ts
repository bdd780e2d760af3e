import type { Block } from "@/lib/texts/blocks";

/** Every eighth paragraph or so is touched: with the new, the gone and the moved ones that is 15 of 100. */
const OF_HUNDRED = { reworded: 11, inserted: 2, deleted: 1, moved: 1 } as const;

const WORDS_A_PARAGRAPH = 80;

/** Figures that follow from their seed alone, so that every run compares the same words (Park and Miller 1988). */
function figures(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const STARTS = ["ba", "co", "de", "fi", "gra", "hu", "in", "ju", "ka", "lo", "me", "no", "pra", "re", "sta"];
const ENDS = ["l", "nd", "rk", "sting", "tion", "ment", "ve", "ry", "ns", "ted", "al", "ity"];

/**
 * Two versions of one text, invented and always the same.
 * @param words how many words the older one has, about
 * @param ids "kept" as our own versions have them, "fresh" as in a copy that was read in again
 * @returns blocks of the older and of the newer version; 15 paragraphs of 100 are reworded, new, gone or moved
 */
export function twoVersions(words: number, ids: "kept" | "fresh"): { before: Block[]; after: Block[] } {
  const draw = figures(20_191_126);
  const pick = (list: readonly string[]) => list[draw(list.length)] ?? "";
  const word = () =>
    draw(4) === 0 ? pick(["the", "of", "and", "in"]) : pick(STARTS) + pick(STARTS) + pick(ENDS);
  const sentence = (length: number) => `${Array.from({ length }, word).join(" ")}.`;
  const text = () => Array.from({ length: WORDS_A_PARAGRAPH / 20 }, () => sentence(20)).join(" ");
  let made = 0;
  const id = () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;
  const paragraph = (): Block => ({ id: id(), kind: "paragraph", text: text() });
  const before = Array.from({ length: Math.round(words / WORDS_A_PARAGRAPH) }, paragraph);

  const reworded = (old: string) => {
    const parts = old.split(" ");
    for (let edit = 0; edit < 6; edit++) parts.splice(draw(parts.length), draw(3), word(), word());
    return parts.join(" ");
  };
  const moved: Block[] = [];
  const after = before.flatMap((block, at): Block[] => {
    const place = (at * 37) % 100;
    const { reworded: r, inserted: i, deleted: d, moved: m } = OF_HUNDRED;
    if (place < r) return [{ ...block, text: reworded(block.text) }];
    if (place < r + i) return [block, paragraph()];
    if (place < r + i + d) return [];
    if (place < r + i + d + m) {
      moved.push(block);
      return [];
    }
    return [block];
  });
  after.splice(Math.floor(after.length / 3), 0, ...moved);
  return { before, after: ids === "kept" ? after : after.map((block) => ({ ...block, id: id() })) };
}
