import { Fragment, type Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { SUGGESTED } from "@/lib/texts/suggest";

/** A block of the text, and where it begins. */
export type Place = { node: Node; pos: number; at: number };

/** The blocks that a selection touches. */
export function blocksAt({ doc, selection }: EditorState): Place[] {
  const [first, last] = [selection.$from.index(0), selection.$to.index(0)];
  const found: Place[] = [];
  doc.forEach((node, pos, at) => {
    if (at >= first && at <= Math.max(first, last)) found.push({ node, pos, at });
  });
  return found;
}

/** The block that the cursor is in. */
export function blockAt(state: EditorState): Place | null {
  return blocksAt(state).at(-1) ?? null;
}

/** Kinds that a block of running words can become. */
export type Kind = "paragraph" | "unnumbered" | "heading" | "item" | "bullet" | "quote" | "box" | "annex";

const RUNNING = new Set(["paragraph", "heading", "item", "quote", "box", "annex"]);

/** What a block is, as the toolbar says it. */
export function kindOf({ type, attrs }: Node): string {
  if (type.name === "paragraph" && attrs.unnumbered) return "unnumbered";
  if (type.name === "item" && !attrs.ordered) return `bullet${attrs.level}`;
  return attrs.level ? `${type.name}${attrs.level}` : type.name;
}

/**
 * Makes the selected blocks a kind; their words, ids and suggestions stay.
 * @param kind which
 * @param level of headings 1–4 and items 1–3
 */
export function setKind(kind: Kind, level = 1): Command {
  return (state, dispatch) => {
    const places = blocksAt(state).filter(({ node }) => RUNNING.has(node.type.name));
    if (places.length === 0) return false;
    const name = kind === "unnumbered" ? "paragraph" : kind === "bullet" ? "item" : kind;
    const own = {
      ...(kind === "unnumbered" ? { unnumbered: true } : {}),
      ...(name === "heading" || name === "item" ? { level } : {}),
      ...(name === "item" ? { ordered: kind === "item" } : {}),
    };
    const { tr } = state;
    for (const { node, pos } of places) {
      const { id, changes, status } = node.attrs;
      const words = name === "heading" || name === "annex" ? {} : { status };
      tr.setNodeMarkup(pos, schema.nodes[name], { id, changes, ...words, ...own });
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Says how far the selected paragraphs are agreed; null is open. */
export function setStatus(status: "agreed" | "agreedAdRef" | null): Command {
  return (state, dispatch) => {
    const places = blocksAt(state).filter(({ node }) => "status" in node.attrs);
    const { tr } = state;
    for (const { pos } of places) tr.setNodeAttribute(pos, "status", status);
    dispatch?.(tr);
    return places.length > 0;
  };
}

/** Moves the block of the cursor over its neighbour; it stays the same block. */
export function moveBlockBy(by: -1 | 1): Command {
  return (state, dispatch) => {
    const place = blockAt(state);
    const neighbour = place && state.doc.maybeChild(place.at + by);
    if (!place || !neighbour || place.at + by < 0) return false;
    const offset = state.selection.head - place.pos;
    const target = by < 0 ? place.pos - neighbour.nodeSize : place.pos + neighbour.nodeSize;
    const { tr } = state;
    tr.delete(place.pos, place.pos + place.node.nodeSize).insert(target, place.node);
    tr.setSelection(TextSelection.near(tr.doc.resolve(target + offset)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Puts a block after that of the cursor, and the cursor into it. */
export function insertAfter(state: EditorState, tr: Transaction, node: Node): Transaction {
  const place = blockAt(state);
  const pos = place ? place.pos + place.node.nodeSize : state.doc.content.size;
  tr.insert(pos, node);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView();
}

/** Another wording of a paragraph beside it: 5 bis, proposed by an entity (domain 6.3). */
export function addAlternative(by: string): Command {
  return (state, dispatch) => {
    const place = blockAt(state);
    if (place?.node.type.name !== "paragraph" || place.node.attrs.unnumbered) return false;
    const alternativeTo = String(place.node.attrs.alternativeTo ?? place.node.attrs.id);
    let { at } = place;
    while (state.doc.maybeChild(at + 1)?.attrs.alternativeTo === alternativeTo) at += 1;
    const before = state.doc.children.slice(0, at + 1);
    const pos = before.reduce((size, node) => size + node.nodeSize, 0);
    const attrs = { id: newBlockId(), alternativeTo, proposers: [by] };
    const { tr } = state;
    tr.insert(pos, schema.node("paragraph", attrs, withoutSuggestions(place.node.content)));
    tr.setSelection(TextSelection.near(tr.doc.resolve(tr.doc.resolve(pos + 1).end()), -1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function withoutSuggestions(content: Fragment): Fragment {
  const nodes = content.content
    .filter((node) => !node.marks.some(({ type }) => type.name === "ins"))
    .map((node) => node.mark(node.marks.filter(({ type }) => !SUGGESTED.has(type))));
  return Fragment.fromArray(nodes);
}
