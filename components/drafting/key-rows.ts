/** The list of keys, as the page shows it; names are keys of its words. */
export const KEY_ROWS = [
  ["Ctrl B", "strong"],
  ["Ctrl I", "em"],
  ["Ctrl K", "link"],
  ["Ctrl [", "bracket"],
  ["Ctrl ]", "liftBracket"],
  ["Ctrl Alt F", "footnote"],
  ["Ctrl Alt R", "reference"],
  ["Ctrl Alt M", "addNote"],
  ["Ctrl Alt A", "alternative"],
  ["Ctrl Alt 0–4", "kind"],
  ["Alt Shift ↑ ↓", "move"],
  ["Alt J K", "nextSuggestion"],
  ["Alt F10", "toToolbar"],
  ["Ctrl Z Y", "undoRedo"],
] as const;
