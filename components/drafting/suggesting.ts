import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { changesOf, onlySuggests, SUGGESTED } from "@/lib/texts/suggest";
import { asSuggestion } from "@/lib/texts/suggest-edit";

/**
 * What somebody who suggests did, as a suggestion. What is one already (typing on inside one's own proposed words, undoing
 * it) stays as it is, so that composing in Chinese is not disturbed.
 * @param state before it
 * @param tr what was done
 * @param by the entity that the seat speaks for
 * @returns what to apply instead
 */
export function suggested(state: EditorState, tr: Transaction, by: string): Transaction {
  const after = state.apply(tr);
  if (onlySuggests(state.doc, after.doc, by)) return tr;
  const { tr: change, head } = asSuggestion(state.doc, after.doc, { by, newId: newBlockId });
  const out = state.tr;
  for (const step of change.steps) out.step(step);
  const end = out.doc.content.size;
  const place = placeInside(after, out) ?? head ?? placeAfter(state, after, out);
  out.setSelection(
    TextSelection.near(out.doc.resolve(Math.max(0, Math.min(place, end))), head === null ? 1 : -1),
  );
  return out.scrollIntoView();
}

/** In a block that came as a whole, as after Enter, the cursor is where it was meant to be. */
function placeInside(after: EditorState, out: Transaction): number | null {
  const { $head } = after.selection;
  const block = $head.depth > 0 ? $head.node(1) : null;
  let place: number | null = null;
  out.doc.forEach((node, pos) => {
    const came = changesOf(node).some(({ kind }) => kind === "insert");
    if (block && node.attrs.id === block.attrs.id && came && node.content.size === block.content.size)
      place = pos + $head.pos - $head.before(1);
  });
  return place;
}

/** Nothing came in: before the struck words, as after Backspace; behind them, when Delete took what lies ahead. */
function placeAfter(state: EditorState, after: EditorState, out: Transaction): number {
  const { head, empty } = state.selection;
  const now = after.selection.head;
  if (!out.docChanged) return now;
  const forward = empty && head === now && after.doc.content.size < state.doc.content.size;
  const end = forward ? state.doc.content.findDiffEnd(after.doc.content) : null;
  return forward && end ? Math.max(end.a, head + state.doc.content.size - after.doc.content.size) : now;
}

/**
 * What is composed sign by sign (Chinese, Japanese, Korean) is proposed from its first sign on, because the browser must
 * find its own words again at every sign.
 */
export function composed(state: EditorState, by: string): Transaction {
  const { ins } = schema.marks;
  if (!ins) return state.tr;
  const marks = (state.storedMarks ?? state.selection.$from.marks()).filter(
    ({ type }) => !SUGGESTED.has(type),
  );
  const near = [state.selection.$from.nodeBefore, state.selection.$from.nodeAfter]
    .flatMap((node) => node?.marks ?? [])
    .find((mark) => mark.type === ins && mark.attrs.by === by);
  return state.tr.setStoredMarks([...marks, near ?? ins.create({ id: newBlockId(), by })]);
}
