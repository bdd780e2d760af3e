import { chainCommands, deleteSelection, selectAll } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { addAlternative, moveBlockBy, setKind } from "./block-commands";
import { addBreak, deleteSign, joinAfter, joinBefore, splitBlock } from "./enter-commands";
import { nextCell } from "./table-commands";
import { addBracket, addFootnote, liftBracket, toggleEm, toggleStrong } from "./word-commands";

/** What keys do that need more than the document. */
export type KeyActs = {
  own: () => string;
  /** Whether what is typed is a suggestion now. */
  suggesting: () => boolean;
  next: (by: -1 | 1) => void;
  ask: (what: "link" | "reference" | "figure" | "note" | "agreed") => void;
};

const done =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

/**
 * The keyboard of the text.
 * @param acts what the page does
 */
export function draftKeys(acts: KeyActs): Plugin {
  const headings = Object.fromEntries(
    [1, 2, 3, 4].map((level): [string, Command] => [`Mod-Alt-${level}`, setKind("heading", level)]),
  );
  const striking =
    (command: Command): Command =>
    (...args) =>
      acts.suggesting() && command(...args);
  return keymap({
    Enter: splitBlock,
    "Shift-Enter": addBreak,
    Backspace: chainCommands(deleteSelection, striking(deleteSign(-1)), joinBefore),
    Delete: chainCommands(deleteSelection, striking(deleteSign(1)), joinAfter),
    "Mod-Backspace": chainCommands(deleteSelection, striking(deleteSign(-1, true)), joinBefore),
    "Mod-Delete": chainCommands(deleteSelection, striking(deleteSign(1, true)), joinAfter),
    "Mod-a": selectAll,
    "Mod-b": toggleStrong,
    "Mod-i": toggleEm,
    "Mod-k": done(() => {
      if (!acts.suggesting()) acts.ask("link");
    }),
    "Mod-[": (...args) => addBracket(acts.own())(...args),
    "Mod-]": liftBracket,
    "Mod-Alt-f": addFootnote(),
    "Mod-Alt-r": done(() => acts.ask("reference")),
    "Mod-Alt-m": done(() => acts.ask("note")),
    "Mod-Alt-a": (...args) => addAlternative(acts.own())(...args),
    "Mod-Alt-0": setKind("paragraph"),
    ...headings,
    "Alt-Shift-ArrowUp": moveBlockBy(-1),
    "Alt-Shift-ArrowDown": moveBlockBy(1),
    Tab: nextCell(1),
    "Shift-Tab": nextCell(-1),
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-s": () => true,
    "Alt-j": done(() => acts.next(1)),
    "Alt-k": done(() => acts.next(-1)),
  });
}
