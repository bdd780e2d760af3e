import type { Block } from "@/lib/texts/blocks";

const PARAGRAPHS = 400;
const WORDS_A_PARAGRAPH = 50;
const PARAGRAPHS_A_PART = 20;

/** The letter that is typed while we measure: no word here has it, so that counting it counts keystrokes. */
export const TYPED = "z";

const WHO = ["States", "Entities of the system", "Members", "Partners", "Authorities", "Practitioners"];
const DOES = [
  "should ensure",
  "need to consider",
  "have agreed to",
  "may report on",
  "are invited to support",
];
const WHAT = ["measures", "standards", "procedures", "commitments", "safeguards", "indicators", "remedies"];
const ABOUT = ["for persons concerned", "in law and in practice", "at the border", "within their mandates"];
const WHEN = ["without delay", "before the next meeting", "as appropriate", "with one voice", "each year"];

/**
 * A text of 20,000 words in 400 paragraphs under 20 headings, invented and always the same; the floor and the product are
 * measured on it.
 * @param series tells the ids of one copy from those of another, 0 to 999
 */
export function draftingText(series = 0): Block[] {
  let made = 0;
  const id = () =>
    `00000000-0000-4000-8${String(series).padStart(3, "0")}-${String(++made).padStart(12, "0")}`;
  return Array.from({ length: PARAGRAPHS }, (_, place): Block[] => {
    const paragraph: Block = { id: id(), kind: "paragraph", text: paragraphAt(place) };
    if (place % PARAGRAPHS_A_PART > 0) return [paragraph];
    const text = `Part ${place / PARAGRAPHS_A_PART + 1}: ${WHAT[(place / PARAGRAPHS_A_PART) % WHAT.length]}`;
    return [{ id: id(), kind: "heading", level: 1, text }, paragraph];
  }).flat();
}

/** Fifty words by the paragraph's place alone, beginning with that place, so that it is found by its first words. */
function paragraphAt(place: number): string {
  const words = beginningOf(place).split(" ");
  for (let turn = place * 3; words.length < WORDS_A_PARAGRAPH; turn += 1) {
    const of = (list: string[], step: number) => list[(turn * step + place) % list.length];
    words.push(...`${of(WHO, 1)} ${of(DOES, 1)} ${of(WHAT, 2)} ${of(ABOUT, 3)} ${of(WHEN, 4)}.`.split(" "));
  }
  return words.slice(0, WORDS_A_PARAGRAPH).join(" ");
}

/** The words that paragraph `place` (from 0) begins with, and no other block. */
export function beginningOf(place: number): string {
  return `Point ${place + 1}.`;
}
