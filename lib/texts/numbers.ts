import type { Block, BlockKind } from "./blocks";
import { footnoteOrder, paragraphOrder } from "./numbers-order";
import { headingNumber, itemNumber, roman } from "./numbers-signs";

/**
 * A computed number: `number` bare ("II", "7", "5 bis", "a"), `label` as it is written before the text ("II.", "7.",
 * "5 bis.", "(a)"). An annex's label follows the word "Annex"; it is empty where there is only one.
 */
export interface BlockNumber {
  number: string;
  label: string;
}

/**
 * Where a block stands, as data the screen turns into words in the reader's language: "paragraph 7",
 * "paragraph 7 (a) (ii)", "annex I, paragraph 3". `number` is unique among references of the same `kind` and the same
 * `under`; that of the only annex is empty.
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
 * them. Lists go on across quotes, boxes, tables, figures and unnumbered paragraphs, and begin anew after a numbered
 * paragraph or a heading. Annexes are I, II …, and in each everything counts anew. Alternatives are 5 bis, 5 ter …
 * (domain 6.3).
 * @param blocks the text, in order
 * @returns numbers by block id; blocks that bear none (bullets, quotes, boxes, tables, figures, unnumbered) are absent
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
  const paragraphs = paragraphOrder(blocks);
  const annexes: Reference[] = [];
  const alone = blocks.filter((block) => block.kind === "annex").length === 1;
  const headings: number[] = [];
  let count = { quote: 0, box: 0, table: 0, figure: 0, unnumbered: 0 };
  let items: { ordered: number; bullet: number; part: string }[] = [];
  let heading: Reference | undefined;
  let under: Reference | undefined;
  const place = (block: Block, reference: Reference, number?: BlockNumber) =>
    standings.set(block.id, number ? { number, reference } : { reference });
  const within = (reference: Reference, over: Reference | undefined): Reference =>
    over ? { ...reference, under: over } : reference;

  for (const block of blocks) {
    const annex = annexes.at(-1);
    if (block.kind === "annex") {
      const number = roman(annexes.length + 1);
      const reference: Reference = { kind: "annex", number: alone ? "" : number };
      annexes.push(reference);
      headings.length = 0;
      count = { quote: 0, box: 0, table: 0, figure: 0, unnumbered: 0 };
      items = [];
      heading = undefined;
      under = reference;
      place(block, reference, { number, label: reference.number });
    } else if (block.kind === "heading") {
      headings.length = block.level;
      for (let at = 0; at < block.level; at++) headings[at] ??= 0;
      headings[block.level - 1] = (headings[block.level - 1] ?? 0) + 1;
      const parts = headings.map((value, at) => headingNumber(at + 1, value));
      const number = parts.at(-1) ?? "";
      heading = within({ kind: "heading", number: parts.join(".") }, annex);
      under = heading;
      items = [];
      place(block, heading, { number, label: block.level === 4 ? `(${number})` : `${number}.` });
    } else if (block.kind === "paragraph" && !block.unnumbered) {
      const number = paragraphs.get(block.id)?.number ?? "";
      under = within({ kind: "paragraph", number }, annex);
      items = [];
      place(block, under, { number, label: `${number}.` });
    } else if (block.kind === "item") {
      items.length = Math.min(items.length, block.level);
      while (items.length < block.level) items.push({ ordered: 0, bullet: 0, part: "0" });
      const counter = items[block.level - 1] ?? { ordered: 0, bullet: 0, part: "0" };
      const number = block.ordered ? itemNumber(block.level, ++counter.ordered) : undefined;
      counter.part = number ? number.label : String(++counter.bullet);
      place(
        block,
        within({ kind: "item", number: items.map((level) => level.part).join(" ") }, under),
        number,
      );
    } else if (block.kind === "footnote") {
      // The annex that a footnote belongs to may begin after it: see below.
    } else if (block.kind === "paragraph") {
      place(block, within({ kind: "paragraph", number: `0.${++count.unnumbered}` }, heading ?? annex));
    } else {
      place(block, within({ kind: block.kind, number: String(++count[block.kind]) }, annex));
    }
  }
  for (const [id, { part, number }] of footnotes)
    standings.set(id, {
      number: { number, label: number },
      reference: within({ kind: "footnote", number }, annexes[part - 1]),
    });
  return standings;
}
