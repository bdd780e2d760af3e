import { Schema } from "prosemirror-model";
import type { Block } from "@/lib/texts/blocks";

/** As little as a text needs: paragraphs and headings. */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "text*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    heading: { group: "block", content: "text*", toDOM: () => ["h2", 0], parseDOM: [{ tag: "h2" }] },
    text: {},
  },
});

/** The name of the shared fragment, and of the document. */
export const NAME = "text";

/**
 * A text as the floor holds it.
 * @param blocks headings and paragraphs
 */
export function floorDocument(blocks: readonly Block[]) {
  const node = ({ kind, text }: Block) =>
    schema.node(kind === "heading" ? "heading" : "paragraph", null, text ? schema.text(text) : undefined);
  return schema.node("doc", null, blocks.map(node));
}
