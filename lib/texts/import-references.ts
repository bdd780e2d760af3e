import type { Block } from "./blocks";
import type { Reading } from "./import-pieces";
import { REFERENCES, type Run, replaceInRun, spansIn } from "./inline-runs";
import { citationsOf } from "./numbers-cite";
import type { Span } from "./spans";

/**
 * Leads references to the blocks they name, where the place and the number are those of a block of the text; any other
 * is written out with its address. A reference to what is gone stays one.
 */
export function linkReferences(reading: Reading, blocks: Block[]): Block[] {
  const { references } = reading;
  if (references.size === 0) return blocks;
  const places = new Map(
    Array.from(citationsOf(blocks), ([id, { anchor, number }]) => [`${anchor} ${number}`, id]),
  );
  const written = new Map<string, string>();
  for (const [id, { anchor, label }] of references) {
    const target = anchor === "" ? id : places.get(`${anchor} ${label}`);
    written.set(`[#${id}]`, target ? `[#${target}]` : `${label} (#${anchor})`);
    if (target) reading.markup.push("(", `#${anchor}`, ")", ...label.split(/([\s.]+)/u));
  }
  const link = (run: Run) => replaceInRun(run, REFERENCES, (found) => written.get(found) ?? found);
  return blocks.map((block) => replaceInBlock(block, link));
}

/**
 * A block with its words, and those of its cells, changed.
 * @param change what becomes of each piece of running text
 */
export function replaceInBlock(block: Block, change: (run: Run) => Run): Block {
  const words = change({ text: block.text, spans: spansIn(block.spans) });
  const spans: Span[] = [...words.spans];
  const cells = (row: readonly string[], r: number) =>
    row.map((cell, c) => {
      const inside = change({ text: cell, spans: spansIn(block.spans, [r, c]) });
      spans.push(...inside.spans.map((span): Span => ({ ...span, cell: [r, c] })));
      return inside.text;
    });
  const linked: Block =
    block.kind === "table"
      ? { ...block, text: words.text, rows: block.rows.map(cells) }
      : { ...block, text: words.text };
  const { spans: _spans, ...bare } = linked;
  return spans.length > 0 ? { ...bare, spans } : bare;
}
