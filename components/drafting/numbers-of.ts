import type { Node } from "prosemirror-model";
import type { Block } from "@/lib/texts/blocks";
import { wordOf } from "@/lib/texts/document";
import { numberBlocks, type Reference, referencesOf } from "@/lib/texts/numbers";
import { citationsOf } from "@/lib/texts/numbers-cite";
import { changesOf } from "@/lib/texts/suggest";

/** The numbers of a text as it stands: what is only proposed bears none until it is accepted. */
export type Numbers = {
  /** What stands at a block, a footnote mark or a cross-reference; empty where there is no number. */
  numberAt: (node: Node) => string;
  references: Record<string, Reference>;
};

const bones = new WeakMap<Node, { block: Block | null; key: string }>();

/** A block as far as numbers depend on it: its kind and the marks in it. Nodes never change, so it is made once. */
function boneOf(node: Node): { block: Block | null; key: string } {
  const known = bones.get(node);
  if (known) return known;
  const proposed = changesOf(node).some(({ kind }) => kind === "insert");
  let text = "";
  let all = "";
  node.descendants((inline) => {
    if (!inline.isInline || inline.isText || inline.type.name === "break") return;
    all += wordOf(inline);
    if (!inline.marks.some(({ type }) => type.name === "ins")) text += wordOf(inline);
  });
  const attrs = Object.entries(node.attrs).filter(([name, value]) => value !== null && name !== "changes");
  const block = { ...Object.fromEntries(attrs), kind: node.type.name, text, rows: [] } as unknown as Block;
  const bone = { block: proposed ? null : block, key: JSON.stringify([proposed, block, all]) };
  bones.set(node, bone);
  return bone;
}

/**
 * Whether a change left everything as it was that numbers depend on: a keystroke in one paragraph is told from a new one
 * without looking at the others.
 * @param before the text
 * @param after the text as changed
 */
export function sameStructure(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false;
  return after.children.every((node, at) => {
    const old = before.child(at);
    return node === old || boneOf(node).key === boneOf(old).key;
  });
}

/**
 * Computes the numbers of a document.
 * @param doc a document of `document.ts`
 */
export function numbersOf(doc: Node): Numbers {
  const blocks = doc.children.flatMap((node) => boneOf(node).block ?? []);
  const numbers = numberBlocks(blocks);
  const citations = citationsOf(blocks);
  const notes = new Map(
    blocks.flatMap((block) => (block.kind === "footnote" ? [[block.mark, numbers[block.id]?.number]] : [])),
  );
  return {
    references: referencesOf(blocks),
    numberAt: ({ type, attrs }) => {
      if (type.name === "note") return notes.get(String(attrs.mark)) ?? "";
      if (type.name === "reference") return citations.get(String(attrs.to))?.number ?? "";
      if (type.name === "item" && !attrs.ordered) return "•";
      return numbers[String(attrs.id)]?.label ?? "";
    },
  };
}
