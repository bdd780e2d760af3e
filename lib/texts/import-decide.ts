import { type Block, newBlockId } from "./blocks";
import type { Choice, Doubt } from "./import-doubts";
import { replaceInBlock } from "./import-references";
import { joinRuns, type Run, replaceInRun, sliceRun, spansIn } from "./inline-runs";
import { sortSpans } from "./spans";

/**
 * Applies a person's choice to a reading. Changes nothing else, and nothing at all where the blocks are no longer what
 * the choice speaks of; applying the proposal changes nothing.
 * @param blocks the text as it is now
 * @param doubt what was unclear
 * @param choice one of `doubt.choices`
 * @returns a new list
 */
export function decide(blocks: readonly Block[], doubt: Doubt, choice: Choice): Block[] {
  const about = new Set(doubt.blockIds);
  const change = (make: (block: Block) => Block) =>
    blocks.map((block) => (about.has(block.id) ? make(block) : block));
  switch (choice.do) {
    case "keep":
      return [...blocks];
    case "become":
      return change((block) => become(block, choice));
    case "setAside":
      return blocks.filter((block) => !about.has(block.id));
    case "join":
      return join(blocks, doubt.blockIds);
    case "split":
      return blocks.flatMap((block) =>
        about.has(block.id) ? split(block, choice.tail, choice.newId) : [block],
      );
    case "restore":
      return change((block) =>
        withWords(block, joinRuns({ text: choice.starts[block.id] ?? "", spans: [] }, wordsOf(block))),
      );
    case "replace":
      return change((block) => replaceText(block, choice.from, choice.to));
    case "asTable":
      return asTable(blocks, about, choice.newId);
    case "nest": {
      const deeper = new Set(choice.blockIds);
      return blocks.map((block) =>
        block.kind === "heading" && deeper.has(block.id)
          ? { ...block, level: Math.min(4, block.level + 1) }
          : block,
      );
    }
    case "insertHeading":
      if (blocks.some((block) => block.id === choice.newId)) return [...blocks];
      return [{ id: choice.newId, kind: "heading", level: 1, text: choice.text }, ...blocks];
    case "footnote":
      return addFootnote(blocks, about, choice.mark, choice.newId);
  }
}

/** A block's own words; a table's title. */
function wordsOf(block: Block): Run {
  return { text: block.text, spans: spansIn(block.spans) };
}

function withWords(block: Block, { text, spans }: Run): Block {
  const all = [...spans, ...(block.spans ?? []).filter((span) => span.cell)];
  const { spans: _spans, ...bare } = { ...block, text };
  return all.length > 0 ? { ...bare, spans: sortSpans(all) } : bare;
}

function become(block: Block, choice: Extract<Choice, { do: "become" }>): Block {
  return withWords(shaped(block, choice), wordsOf(block));
}

function shaped({ id, text }: Block, choice: Extract<Choice, { do: "become" }>): Block {
  switch (choice.as) {
    case "heading":
      return { id, kind: "heading", level: choice.level ?? 1, text: text.replace(/\n/gu, " ") };
    case "paragraph":
      return { id, kind: "paragraph", text };
    case "unnumbered":
      return { id, kind: "paragraph", unnumbered: true, text };
    case "item":
      return { id, kind: "item", level: Math.min(3, choice.level ?? 1), ordered: false, text };
    case "quote":
    case "figure":
      return { id, kind: choice.as, text };
  }
}

function join(blocks: readonly Block[], [first, second]: readonly string[]): Block[] {
  const tail = blocks.find((block) => block.id === second);
  if (!tail) return [...blocks];
  return blocks
    .filter((block) => block !== tail)
    .map((block) => {
      if (block.id !== first) return block;
      return withWords(block, joinRuns(joinRuns(wordsOf(block), { text: " ", spans: [] }), wordsOf(tail)));
    });
}

/** The second part is a paragraph: what was one across a page, or under a quotation, is two. */
function split(block: Block, tail: string, newId: string): Block[] {
  const at = block.text.lastIndexOf(tail);
  if (at <= 0) return [block];
  const head = block.text.slice(0, at).trimEnd();
  const words = wordsOf(block);
  const first: Block =
    block.kind === "quote" ? { id: block.id, kind: "paragraph", text: head } : { ...block, text: head };
  return [
    withWords(first, sliceRun(words, 0, head.length)),
    withWords({ id: newId, kind: "paragraph", text: "" }, sliceRun(words, at)),
  ];
}

function replaceText(block: Block, from: string, to: string): Block {
  const pattern = new RegExp(from.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"), "gu");
  return replaceInBlock(block, (run) => replaceInRun(run, pattern, () => to));
}

function asTable(blocks: readonly Block[], about: ReadonlySet<string>, newId: string): Block[] {
  const rows = blocks.filter((block) => about.has(block.id)).map((block) => [block.text]);
  const at = blocks.findIndex((block) => about.has(block.id));
  if (at < 0) return [...blocks];
  const rest = blocks.filter((block) => !about.has(block.id));
  return rest.toSpliced(at, 0, { id: newId, kind: "table", rows, header: false, text: "" });
}

function addFootnote(
  blocks: readonly Block[],
  about: ReadonlySet<string>,
  mark: string,
  id: string,
): Block[] {
  if (blocks.some((block) => block.id === id)) return [...blocks];
  const taken = blocks.some((block) => block.kind === "footnote" && block.mark === mark);
  const fresh = taken ? `${mark}-${newBlockId().slice(0, 4)}` : mark;
  const linked = blocks.map((block) => {
    if (!about.has(block.id)) return block;
    const stands = block.text.includes(`[^${mark}]`) ? `[^${mark}]` : mark;
    const at = block.text.indexOf(stands);
    if (at < 0) return block;
    const words = wordsOf(block);
    const before = joinRuns(sliceRun(words, 0, at), { text: `[^${fresh}]`, spans: [] });
    return withWords(block, joinRuns(before, sliceRun(words, at + stands.length)));
  });
  return [...linked, { id, kind: "footnote", mark: fresh, text: "" }];
}
