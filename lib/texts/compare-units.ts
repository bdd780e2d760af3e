import { alignBlocks } from "./align";
import { type Block, textsOf } from "./blocks";
import { fold } from "./compare-fold";
import { numberBlocks } from "./numbers";
import { citationsOf } from "./numbers-cite";
import { alike, wordBag } from "./words";

/** One line of a text, which is what a copy can be trusted to have kept; `blockId` says where it stands, null is the title. */
export interface Unit {
  id: string;
  blockId: string | null;
  text: string;
}

/**
 * Cuts a text into lines, whatever its structure: a web page's copy has lost tables, lists and levels, and keeps words.
 * Cross-references become the numbers they stand for; footnote marks become the footnotes' numbers.
 * @param blocks the text
 * @param title its title, where it has one
 * @param prefix makes the ids of two texts differ
 */
export function unitsOf(blocks: readonly Block[], title: string | null, prefix: string): Unit[] {
  const numbers = numberBlocks(blocks);
  const citations = citationsOf(blocks);
  const marks = new Map(
    blocks.flatMap((block) =>
      block.kind === "footnote" ? [[block.mark, numbers[block.id]?.number ?? block.mark]] : [],
    ),
  );
  const said = (text: string) =>
    text
      .replace(/\[\^([^\s[\]^]{1,20})\]/gu, (_, mark: string) => `[^${marks.get(mark) ?? mark}]`)
      .replace(/\[#([0-9a-f-]{36})\]/gu, (found, id: string) => citations.get(id)?.number ?? found);
  const linesOf = (block: Block) =>
    block.kind === "table" ? [block.text, ...block.rows.map((row) => row.join(" "))] : textsOf(block);
  const lines = blocks.flatMap((block) =>
    linesOf(block)
      .flatMap((text) => said(text).normalize("NFC").split("\n"))
      .map((text) => ({ blockId: block.id, text: text.replace(/[ \t\r\f\v]+/gu, " ").trim() })),
  );
  return [{ blockId: null, text: title?.normalize("NFC").trim() ?? "" }, ...lines]
    .filter((line) => line.text !== "")
    .map((line, at) => ({ id: `${prefix}${at}`, ...line }));
}

/** A unit as a block without typography, so that it is found again however it was written. */
export function plainBlock(unit: Unit): Block {
  return { id: unit.id, kind: "paragraph", text: fold(unit.text).text };
}

/** So much of a piece has to be what its neighbour lacks of the whole. */
const MOST = 0.8;

/**
 * Joins lines that are one line in the other text: a paragraph that a page broke in two is one paragraph with a break.
 * @param lines the text whose lines may be pieces
 * @param whole the other text
 * @returns the lines; a piece without a partner is joined, by a line feed, to the neighbour whose partner has its words
 */
export function rejoin(lines: readonly Unit[], whole: readonly Unit[]): Unit[] {
  const [pieces, wholes] = [lines.map(plainBlock), whole.map(plainBlock)];
  const partner = alignBlocks(wholes, pieces);
  const out: { unit: Unit; plain: string; of: string | undefined }[] = [];
  lines.forEach((unit, at) => {
    const here = { unit, plain: pieces[at]?.text ?? "", of: wholes[partner[at] ?? -1]?.text };
    const last = out.at(-1);
    const joined =
      last?.of !== undefined && here.of === undefined
        ? lacks(last.of, last.plain, here.plain)
        : last && last.of === undefined && here.of !== undefined && lacks(here.of, here.plain, last.plain);
    if (!last || !joined) out.push(here);
    else {
      const text = `${last.unit.text}\n${unit.text}`;
      out[out.length - 1] = {
        unit: { ...last.unit, text },
        plain: `${last.plain} ${here.plain}`,
        of: last.of ?? here.of,
      };
    }
  });
  return out.map((one) => one.unit);
}

/** Whether what a line lacks of its partner is in the piece beside it. */
function lacks(whole: string, line: string, piece: string): boolean {
  if (whole === line) return false;
  const [of, beside] = [wordBag(whole), wordBag(piece)];
  const shared = (text: string) => {
    const bag = wordBag(text);
    return (alike(bag, of) * (bag.size + of.size)) / 2;
  };
  return beside.size > 0 && (shared(`${line} ${piece}`) - shared(line)) / beside.size >= MOST;
}
