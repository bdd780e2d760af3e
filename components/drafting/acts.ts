import { redo, undo } from "prosemirror-history";
import type { Command } from "prosemirror-state";
import { addAlternative, type Kind, moveBlockBy, setKind, setStatus } from "./block-commands";
import { removeHere } from "./enter-commands";
import { addColumn, addFigure, addRow, addTable, removeColumn, removeRow } from "./table-commands";
import {
  addAgreed,
  addBracket,
  addFootnote,
  addReference,
  liftBracket,
  setLink,
  toggleEm,
  toggleStrong,
} from "./word-commands";

/** What the toolbar can do at once, by the name of its word. */
export type ActName = keyof typeof ACTS;

const ACTS = {
  strong: () => toggleStrong,
  em: () => toggleEm,
  bracket: addBracket,
  liftBracket: () => liftBracket,
  footnote: () => addFootnote(),
  table: () => addTable(),
  addRow: () => addRow,
  removeRow: () => removeRow,
  addColumn: () => addColumn,
  removeColumn: () => removeColumn,
  alternative: addAlternative,
  moveUp: () => moveBlockBy(-1),
  moveDown: () => moveBlockBy(1),
  remove: () => removeHere,
  undo: () => undo,
  redo: () => redo,
} satisfies Record<string, (own: string) => Command>;

/**
 * @param name of the toolbar's button
 * @param own the entity that the seat speaks for
 */
export function actOf(name: ActName, own: string): Command {
  return ACTS[name](own);
}

/** @param shown a value of the toolbar's list of kinds: "heading2", "bullet1", "quote" */
export function kindAct(shown: string): Command {
  const [, kind = "paragraph", level] = /^([a-z]+)(\d)?$/.exec(shown) ?? [];
  return setKind(kind as Kind, level ? Number(level) : 1);
}

/** @param shown "", "agreedAdRef" or "agreed" */
export function statusAct(shown: string): Command {
  return setStatus(shown === "agreed" || shown === "agreedAdRef" ? shown : null);
}

export { addAgreed, addFigure, addReference, setLink };
