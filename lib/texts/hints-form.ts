import type { Block } from "./blocks";
import { type Hint, hintAt, type Piece } from "./hints";
import { typedNumber } from "./import-typed";

/** From here on a number at the start is rather a year. */
const YEAR = 1000;

/**
 * Numbers typed beside computed ones, sub-headings without a second (domain 9.2, edge case 25) and footnote marks on the
 * wrong side of punctuation (edge case 26).
 */
export function formHints(blocks: readonly Block[], pieces: readonly Piece[], lang: string): Hint[] {
  return [...onlySubheadings(blocks), ...blocks.flatMap(typedNumbers), ...footnoteMarks(pieces, lang)];
}

function typedNumbers(block: Block): Hint[] {
  if (block.kind !== "item" && (block.kind !== "paragraph" || block.unnumbered)) return [];
  const number = typedNumber(block.text, block.kind) ?? typedNumber(block.text, "item");
  if (!number || (number.digits ?? 0) >= YEAR) return [];
  const { typed } = number;
  return [hintAt({ block, text: block.text }, "typedNumber", 0, typed.length, { typed })];
}

/** An A needs a B: a heading below another that is the only one there. */
function onlySubheadings(blocks: readonly Block[]): Hint[] {
  const children = new Map<string, string[]>();
  let above: string[] = [];
  for (const block of blocks) {
    if (block.kind === "annex") above = [block.id];
    if (block.kind !== "heading") continue;
    const parent = above.slice(0, block.level).findLast((id) => id !== undefined) ?? "";
    const key = `${parent} ${block.level}`;
    children.set(key, [...(children.get(key) ?? []), block.id]);
    above = [...above.slice(0, block.level)];
    above[block.level] = block.id;
  }
  return Array.from(children)
    .filter(([key, ids]) => ids.length === 1 && !key.endsWith(" 1"))
    .map(([, ids]): Hint => ({ blockId: ids[0] ?? null, kind: "onlySubheading", values: {} }));
}

/** After punctuation in English, before it in French and Spanish. */
const WRONG: Record<string, { kind: Hint["kind"]; pattern: RegExp }> = {
  en: { kind: "markBeforePunctuation", pattern: /(?:\[\^[^\s[\]^]{1,20}\],? ?)+(?=[.,;:!?])(?!,? ?\[\^)/gu },
  fr: { kind: "markAfterPunctuation", pattern: /(?<=[.,;:!?][»”"]?)\[\^[^\s[\]^]{1,20}\]/gu },
  es: { kind: "markAfterPunctuation", pattern: /(?<=[.,;:!?][»”"]?)\[\^[^\s[\]^]{1,20}\]/gu },
};

function footnoteMarks(pieces: readonly Piece[], lang: string): Hint[] {
  const wrong = WRONG[lang];
  if (!wrong) return [];
  return pieces.flatMap((piece) =>
    !piece.text.includes("[^")
      ? []
      : Array.from(piece.text.matchAll(wrong.pattern), ({ index, 0: found }) =>
          hintAt(piece, wrong.kind, index, index + found.length, {}),
        ),
  );
}
