import { toggleMark } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";

const { strong, em, link, bracket } = schema.marks;

/** Strong, or no longer. */
export const toggleStrong: Command = strong ? toggleMark(strong) : () => false;

/** Emphasis, or no longer. */
export const toggleEm: Command = em ? toggleMark(em) : () => false;

/** What may be an address in a text. */
export function isAddress(href: string): boolean {
  return href.length <= 2_000 && /^(https?:\/\/|mailto:)\S+$/u.test(href);
}

/** Links the selected words, or puts the address in where none are; an empty address takes the link away. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const { from, to, empty, $from } = state.selection;
    if (!link || (href === "" ? empty : !isAddress(href)) || !$from.parent.inlineContent) return false;
    const { tr } = state;
    if (empty) tr.insertText(href);
    const end = empty ? from + href.length : to;
    tr.removeMark(from, end, link);
    if (href) tr.addMark(from, end, link.create({ href }));
    dispatch?.(tr);
    return true;
  };
}

/** Puts brackets around the selected words: not agreed yet, and who says so (domain 6.3). */
export function addBracket(by: string): Command {
  return (state, dispatch) => {
    const { $from, $to, from, to, empty } = state.selection;
    if (!bracket || empty || !$from.sameParent($to) || !$from.parent.inlineContent) return false;
    const { tr } = state;
    tr.insertText("]", to).insertText("[", from);
    tr.addMark(from, to + 2, bracket.create({ by: [by] }));
    tr.setSelection(TextSelection.create(tr.doc, to + 2)).removeStoredMark(bracket);
    dispatch?.(tr);
    return true;
  };
}

/** Lifts the innermost brackets around the cursor: their words are agreed. */
export const liftBracket: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection;
  if (!bracket || !$from.parent.inlineContent) return false;
  const start = $from.start();
  const pair = pairAround(signsOf($from.parent), from - start, to - start);
  if (!pair) return false;
  const [open, close] = pair;
  const { tr } = state;
  tr.removeMark(start + open, start + close + 1, bracket);
  tr.delete(start + close, start + close + 1).delete(start + open, start + open + 1);
  dispatch?.(tr);
  return true;
};

/** The words of a text block, one sign a place. */
export function signsOf(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, "￼");
}

/** The innermost pair of brackets around a range, as places of the two signs. */
export function pairAround(signs: string, from: number, to: number): [number, number] | null {
  const open: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    if (signs[at] === "[") open.push(at);
    if (signs[at] !== "]") continue;
    const start = open.pop();
    if (start !== undefined && start <= from && at + 1 >= to) return [start, at];
  }
  return null;
}

/** Where a new footnote's words belong: after those of the mark before it, else before all others (domain 9.2). */
function footnotePlace(doc: Node, mark: number): number {
  const places = new Map<string, number>();
  let first = doc.content.size;
  doc.forEach((block, at) => {
    if (block.type.name !== "footnote") return;
    if (places.size === 0) first = at;
    places.set(block.attrs.mark, at + block.nodeSize);
  });
  let place = first;
  doc.nodesBetween(0, mark, (node) => {
    if (node.type.name === "note") place = places.get(node.attrs.mark) ?? place;
  });
  return place;
}

/** A footnote at the cursor: its mark in the text, its words among the footnotes, where the cursor goes. */
export function addFootnote(words = ""): Command {
  return (state, dispatch) => {
    const { $head } = state.selection;
    if (!$head.parent.inlineContent || $head.node(1).type.name === "footnote") return false;
    const mark = newBlockId().slice(0, 8);
    const { tr } = state;
    tr.insert($head.pos, schema.node("note", { mark }));
    const place = footnotePlace(tr.doc, $head.pos);
    const content = words ? schema.text(words) : undefined;
    tr.insert(place, schema.node("footnote", { id: newBlockId(), mark }, content));
    tr.setSelection(TextSelection.create(tr.doc, words ? $head.pos + 1 : place + 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** A reference to another block by its number, which follows it wherever it goes. */
export function addReference(to: string): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.replaceSelectionWith(schema.node("reference", { to }), true).scrollIntoView());
    return true;
  };
}

/** After what a new sentence is set off with a space; Chinese sets none. */
const SET_OFF = /^(?!\p{Script=Han})[\p{L}\p{N}.,;:!?)\]”»\ufffc]/u;

/** Agreed words, with a footnote that says where they were agreed. */
export function addAgreed(text: string, citation: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (!$from.parent.inlineContent) return false;
    const before = signsOf($from.parent)[$from.parentOffset - 1] ?? "";
    const tr = state.tr.insertText(`${SET_OFF.test(before) ? " " : ""}${text.replaceAll("\n", " ")}`);
    const made = state.apply(tr);
    const cited = addFootnote(citation)(made, (note) => {
      for (const step of note.steps) tr.step(step);
    });
    if (!cited) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
