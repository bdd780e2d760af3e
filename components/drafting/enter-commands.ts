import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { blockAt, insertAfter, setKind } from "./block-commands";

/** A forced line break. */
export const addBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(schema.node("break"), true).scrollIntoView());
  return true;
};

/**
 * Enter: the words after the cursor become a block of their own. A paragraph follows a heading; an empty list item ends its
 * list; at the beginning of a block an empty one comes before it, so that the block stays the same one.
 */
export const splitBlock: Command = (state, dispatch) => {
  const place = blockAt(state);
  const { $from, $to } = state.selection;
  if (!place || !$from.parent.inlineContent) return false;
  const name = place.node.type.name;
  if (name === "table" || name === "footnote") return addBreak(state, dispatch);
  if (name === "figure") {
    const paragraph = schema.node("paragraph", { id: newBlockId() });
    dispatch?.(insertAfter(state, state.tr, paragraph));
    return true;
  }
  if (name === "item" && place.node.content.size === 0)
    return Number(place.node.attrs.level) > 1
      ? setKind(place.node.attrs.ordered ? "item" : "bullet", Number(place.node.attrs.level) - 1)(
          state,
          dispatch,
        )
      : setKind("paragraph")(state, dispatch);
  const { tr } = state;
  if (!state.selection.empty) tr.deleteSelection();
  const $at = tr.doc.resolve(tr.mapping.map($to.pos, -1));
  const {
    id: _,
    changes: _changes,
    status: _status,
    alternativeTo: _to,
    proposers: _by,
    ...kept
  } = $at.parent.attrs;
  const title = name === "heading" || name === "annex";
  const attrs = { ...(title ? {} : kept), id: newBlockId() };
  const type = title ? schema.nodes.paragraph : $at.parent.type;
  if (!type) return false;
  if ($at.parentOffset === 0 && $at.parent.content.size > 0) tr.insert($at.before(), type.create(attrs));
  else tr.split($at.pos, 1, [{ type, attrs }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

function mayJoin(a: string, b: string): boolean {
  const lone = (name: string) => name === "table" || name === "figure";
  return !lone(a) && !lone(b) && (a === "footnote") === (b === "footnote");
}

function join(state: EditorState, at: number, dispatch: Parameters<Command>[1]): boolean {
  const [left, right] = [state.doc.maybeChild(at), state.doc.maybeChild(at + 1)];
  if (!left || !right) return false;
  const { tr } = state;
  const edge = state.doc.children.slice(0, at + 1).reduce((size, node) => size + node.nodeSize, 0);
  if (!mayJoin(left.type.name, right.type.name)) return true;
  if (left.content.size === 0) {
    tr.delete(edge - left.nodeSize, edge);
    tr.setSelection(TextSelection.near(tr.doc.resolve(edge - left.nodeSize + 1)));
  } else {
    tr.delete(edge - 1, edge + 1);
    tr.setSelection(TextSelection.create(tr.doc, edge - 1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Backspace at the beginning of a block: its words go on in the one before. Tables and figures stay what they are. */
export const joinBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !$from.parent.inlineContent) return false;
  // In a table the way back ends at the cell; an empty figure or table goes as a whole.
  if ($from.depth > 1) return true;
  const place = blockAt(state);
  if (place?.node.type.name === "figure" && place.node.content.size === 0) return removeHere(state, dispatch);
  return place !== null && place.at > 0 ? join(state, place.at - 1, dispatch) : true;
};

/** Delete at the end of a block: the next one's words go on here. */
export const joinAfter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset < $from.parent.content.size || !$from.parent.inlineContent) return false;
  if ($from.depth > 1) return true;
  return join(state, $from.index(0), dispatch);
};

/** Takes the block of the cursor out; a text keeps at least one. */
export const removeHere: Command = (state, dispatch) => {
  const place = blockAt(state);
  if (!place || state.doc.childCount === 1) return false;
  const { tr } = state;
  tr.delete(place.pos, place.pos + place.node.nodeSize);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(place.pos, tr.doc.content.size)), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/**
 * Backspace and Delete for somebody who suggests: the sign stays in the text and the cursor goes over it, which a browser
 * that takes it out by itself would lose track of when keys come fast.
 * @param by which way
 * @param word the whole word instead of a sign
 */
export function deleteSign(by: -1 | 1, word = false): Command {
  return (state, dispatch) => {
    const { $head, empty } = state.selection;
    const { parent, parentOffset } = $head;
    if (!empty || !parent.inlineContent) return false;
    const [from, to] = by < 0 ? [0, parentOffset] : [parentOffset, parent.content.size];
    const signs = parent.textBetween(from, to, undefined, "￼");
    if (signs === "") return false;
    const parts = word
      ? (signs.match(/\s*\S+|\s+/gu) ?? [])
      : Array.from(new Intl.Segmenter().segment(signs), ({ segment }) => segment);
    const size = (by < 0 ? parts.at(-1) : parts[0])?.length ?? 0;
    const [start, end] = by < 0 ? [$head.pos - size, $head.pos] : [$head.pos, $head.pos + size];
    dispatch?.(state.tr.delete(start, end).scrollIntoView());
    return true;
  };
}
