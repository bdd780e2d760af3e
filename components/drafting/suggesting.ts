import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { onlySuggests } from "@/lib/texts/suggest";
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
  const place = Math.max(0, Math.min(head ?? placeAfter(state, after, out), end));
  out.setSelection(TextSelection.near(out.doc.resolve(place), head === null ? 1 : -1));
  return out.scrollIntoView();
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
