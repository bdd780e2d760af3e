import { type Block, type BlockKind, marksIn, textsOf } from "./blocks";

/** A computed number: `number` bare ("II", "7", "a"), `label` as it is written before the text ("II.", "7.", "(a)"). */
export interface BlockNumber {
  number: string;
  label: string;
}

/**
 * Where a block stands, as data the screen turns into words in the reader's language: "paragraph 7",
 * "paragraph 7 (a) (ii)". `number` is unique among references of the same `kind` and the same `under`.
 */
export interface Reference {
  kind: BlockKind;
  number: string;
  under?: Reference;
}

interface Standing {
  number?: BlockNumber;
  reference: Reference;
}

/**
 * The numbers of a text, computed (domain 9.2): headings I. / A. / 1. / (a); paragraphs in Arabic numerals through
 * the whole text; ordered items (a) / (i) / a.; footnotes from 1 by first reference, those never referred to after
 * them. Lists go on across quotes, tables, figures and unnumbered paragraphs, and begin anew after a numbered
 * paragraph or a heading.
 * @param blocks the text, in order
 * @returns numbers by block id; blocks that bear none (bullets, quotes, tables, figures, unnumbered) are absent
 */
export function numberBlocks(blocks: readonly Block[]): Record<string, BlockNumber> {
  const numbers: Record<string, BlockNumber> = {};
  for (const [id, standing] of walk(blocks)) if (standing.number) numbers[id] = standing.number;
  return numbers;
}

/**
 * How to refer to every block (domain 9.2: cite paragraph numbers, not pages).
 * @param blocks the text, in order
 * @returns references by block id, for every block
 */
export function referencesOf(blocks: readonly Block[]): Record<string, Reference> {
  return Object.fromEntries(Array.from(walk(blocks), ([id, standing]) => [id, standing.reference]));
}

/**
 * How to refer to one block. For many blocks of one text use `referencesOf`.
 * @param blocks the text, in order
 * @param blockId which block
 * @returns the reference, or null when the text has no such block
 */
export function referenceOf(blocks: readonly Block[], blockId: string): Reference | null {
  return walk(blocks).get(blockId)?.reference ?? null;
}

function walk(blocks: readonly Block[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  const footnotes = footnoteOrder(blocks);
  const headings: number[] = [];
  const count = { paragraph: 0, quote: 0, table: 0, figure: 0, unnumbered: 0 };
  let items: { ordered: number; bullet: number; part: string }[] = [];
  let heading: Reference | undefined;
  let under: Reference | undefined;
  const place = (block: Block, reference: Reference, number?: BlockNumber) =>
    standings.set(block.id, number ? { number, reference } : { reference });

  for (const block of blocks) {
    if (block.kind === "heading") {
      headings.length = block.level;
      for (let at = 0; at < block.level; at++) headings[at] ??= 0;
      headings[block.level - 1] = (headings[block.level - 1] ?? 0) + 1;
      const parts = headings.map((value, at) => headingNumber(at + 1, value));
      const number = parts.at(-1) ?? "";
      heading = { kind: "heading", number: parts.join(".") };
      under = heading;
      items = [];
      place(block, heading, { number, label: block.level === 4 ? `(${number})` : `${number}.` });
    } else if (block.kind === "paragraph" && !block.unnumbered) {
      const number = String(++count.paragraph);
      under = { kind: "paragraph", number };
      items = [];
      place(block, under, { number, label: `${number}.` });
    } else if (block.kind === "item") {
      items.length = Math.min(items.length, block.level);
      while (items.length < block.level) items.push({ ordered: 0, bullet: 0, part: "0" });
      const counter = items[block.level - 1] ?? { ordered: 0, bullet: 0, part: "0" };
      const number = block.ordered ? itemNumber(block.level, ++counter.ordered) : undefined;
      counter.part = number ? number.label : String(++counter.bullet);
      const reference: Reference = { kind: "item", number: items.map((level) => level.part).join(" ") };
      place(block, under ? { ...reference, under } : reference, number);
    } else if (block.kind === "footnote") {
      const number = String(footnotes.get(block.id));
      place(block, { kind: "footnote", number }, { number, label: number });
    } else if (block.kind === "paragraph") {
      const reference: Reference = { kind: "paragraph", number: `0.${++count.unnumbered}` };
      place(block, heading ? { ...reference, under: heading } : reference);
    } else {
      place(block, { kind: block.kind, number: String(++count[block.kind]) });
    }
  }
  return standings;
}

function footnoteOrder(blocks: readonly Block[]): Map<string, number> {
  const byMark = new Map<string, string>();
  for (const block of blocks)
    if (block.kind === "footnote" && !byMark.has(block.mark)) byMark.set(block.mark, block.id);
  const order = new Map<string, number>();
  const give = (id: string | undefined) => {
    if (id && !order.has(id)) order.set(id, order.size + 1);
  };
  for (const block of blocks)
    if (block.kind !== "footnote")
      for (const text of textsOf(block)) for (const mark of marksIn(text)) give(byMark.get(mark));
  for (const block of blocks) if (block.kind === "footnote") give(block.id);
  return order;
}

function headingNumber(level: number, value: number): string {
  if (value === 0) return "0";
  if (level === 1) return roman(value);
  return level === 2 ? letter(value).toUpperCase() : level === 3 ? String(value) : letter(value);
}

function itemNumber(level: number, value: number): BlockNumber {
  const number = level === 2 ? roman(value).toLowerCase() : letter(value);
  return { number, label: level === 3 ? `${number}.` : `(${number})` };
}

/** a … z, then aa, bb … as in United Nations documents. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanSteps: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let out = "";
  for (const [step, sign] of romanSteps) {
    out += sign.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return out;
}
