import { Fragment, type Mark, type MarkSpec, type Node, type NodeSpec, Schema } from "prosemirror-model";
import { BLOCK_CARRIES, type Block } from "./blocks";
import { SPAN_CARRIES, type Span, sortSpans } from "./spans";

const attributes = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { default: null }]));

/** One node type a kind of block, with what such a block carries. */
const blockNodes = Object.fromEntries(
  Object.entries(BLOCK_CARRIES).map(([kind, carries]): [string, NodeSpec] => [
    kind,
    {
      group: "block",
      content: kind === "table" ? "caption row+" : "inline*",
      attrs: attributes(["id", "changes", ...carries]),
      isolating: kind === "table",
      defining: true,
    },
  ]),
);

/** One mark type a kind of span; suggestions of several entities may lie over one another. */
const marks = Object.fromEntries(
  Object.entries(SPAN_CARRIES).map(([kind, carries]): [string, MarkSpec] => {
    const suggested = carries.some((name) => name === "id");
    return [
      kind,
      {
        attrs: attributes(carries),
        // What is typed behind a link, a bracket or somebody's suggestion is not part of it.
        inclusive: kind === "strong" || kind === "em",
        ...(suggested ? { excludes: "" } : {}),
      },
    ];
  }),
);

/**
 * The text as an editor holds it, made from the schema of blocks and spans: a list of blocks, with footnote references,
 * references to other blocks and forced breaks as nodes of their own.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    // The first block is what a fresh Enter or an empty text begins with.
    paragraph: blockNodes.paragraph as NodeSpec,
    ...blockNodes,
    caption: { content: "inline*" },
    row: { content: "cell+" },
    cell: { content: "inline*", isolating: true },
    text: { group: "inline" },
    note: { group: "inline", inline: true, atom: true, attrs: { mark: {} } },
    reference: { group: "inline", inline: true, atom: true, attrs: { to: {} } },
    break: { group: "inline", inline: true, selectable: false },
  },
  marks,
});

/** What in a stored text stands for a node of its own. */
export const TOKEN = /\[\^([^\s[\]^]{1,20})\]|\[#([0-9a-f]{8}-[0-9a-f-]{27})\]|\n/gu;

/**
 * A block as the editor holds it.
 * @param block any block
 */
export function nodeOf(block: Block): Node {
  const { kind, text, spans = [], rows, ...attrs } = { rows: [] as string[][], ...block };
  const own = spans.filter((span) => !span.cell);
  if (kind !== "table") return schema.node(kind, attrs, inlineOf(text, own));
  const cells = (row: string[], r: number) =>
    row.map((cell, c) =>
      schema.node(
        "cell",
        null,
        inlineOf(
          cell,
          spans.filter((span) => span.cell?.[0] === r && span.cell[1] === c),
        ),
      ),
    );
  const lines = (rows.length > 0 ? rows : [[""]]).map((row, r) =>
    schema.node("row", null, cells(row.length > 0 ? row : [""], r)),
  );
  return schema.node(kind, attrs, [schema.node("caption", null, inlineOf(text, own)), ...lines]);
}

/**
 * A node of the editor as a block; the inverse of `nodeOf`.
 * @param node a child of the document
 */
export function blockOf(node: Node): Block {
  const attrs = Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null));
  const table = node.type.name === "table";
  const words = wordsAndSpans(table ? node.child(0) : node);
  const spans = [...words.spans];
  const rows: string[][] = [];
  if (table)
    node.forEach((row, _, at) => {
      if (at === 0) return;
      const cells: string[] = [];
      row.forEach((cell, _offset, c) => {
        const inside = wordsAndSpans(cell);
        cells.push(inside.text);
        spans.push(...inside.spans.map((span) => ({ ...span, cell: [at - 1, c] as [number, number] })));
      });
      rows.push(cells);
    });
  return {
    ...attrs,
    kind: node.type.name,
    text: words.text,
    ...(table ? { rows } : {}),
    ...(spans.length > 0 ? { spans: sortSpans(spans) } : {}),
  } as Block;
}

/**
 * A whole text as the editor holds it.
 * @param blocks at least one
 */
export function documentOf(blocks: readonly Block[]): Node {
  return schema.node("doc", null, blocks.map(nodeOf));
}

/** The blocks of a document, in order. */
export function blocksOf(doc: Node): Block[] {
  return doc.children.map(blockOf);
}

function inlineOf(text: string, spans: readonly Span[]): Fragment {
  const cuts = new Set([0, text.length, ...spans.flatMap((span) => [span.from, span.to])]);
  for (const match of text.matchAll(TOKEN)) cuts.add(match.index).add(match.index + match[0].length);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  const nodes: Node[] = [];
  for (let at = 0; at + 1 < places.length; at++) {
    const [from = 0, to = 0] = [places[at], places[at + 1]];
    const over = spans.filter((span) => span.from <= from && span.to >= to).map(markOf);
    nodes.push(
      pieceOf(
        text.slice(from, to),
        over.reduce((set, mark) => mark.addToSet(set), [] as readonly Mark[]),
      ),
    );
  }
  return Fragment.fromArray(nodes);
}

function pieceOf(piece: string, over: readonly Mark[]): Node {
  if (piece === "\n") return schema.node("break", null, undefined, over);
  const [, mark, to] = new RegExp(`^(?:${TOKEN.source})$`, "u").exec(piece) ?? [];
  if (mark) return schema.node("note", { mark }, undefined, over);
  return to ? schema.node("reference", { to }, undefined, over) : schema.text(piece, over);
}

function markOf(span: Span): Mark {
  const { kind, from: _from, to: _to, cell: _cell, ...attrs } = span;
  return schema.mark(kind, attrs);
}

/** How a piece of inline content stands in a stored text. */
export function wordOf(node: Node): string {
  if (node.isText) return node.text ?? "";
  if (node.type.name === "break") return "\n";
  return node.type.name === "note" ? `[^${node.attrs.mark}]` : `[#${node.attrs.to}]`;
}

function wordsAndSpans(inline: Node): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  let open: { mark: Mark; span: Span }[] = [];
  inline.forEach((node) => {
    const from = text.length;
    text += wordOf(node);
    const going = open.filter(({ mark }) => mark.isInSet(node.marks));
    for (const { span } of going) span.to = text.length;
    for (const mark of node.marks)
      if (!going.some((one) => one.mark.eq(mark))) {
        const span = { kind: mark.type.name, ...mark.attrs, from, to: text.length } as Span;
        spans.push(span);
        going.push({ mark, span });
      }
    open = going;
  });
  return { text, spans };
}
