/** The history of a draft. */
export const history = {
  title: "History of the draft",
  lede: "Who wrote what, one sitting after the other, the newest first. Nothing here is ever lost: going back to an earlier version is a new change.",
  empty: "Nothing has been written in the draft yet.",
  who: "{person} ({entity})",
  itself: "The system",
  kinds: { write: "wrote", suggest: "suggested", command: "changed the text by an act" },
  words: "{in, plural, one {# word} other {# words}} in, {out, plural, one {# word} other {# words}} out",
  more: "{n, plural, one {and one more paragraph} other {and # more paragraphs}}",
  noWords: "without words",
  asThen: "As it was then",
  older: "Earlier sittings",
  snapshots: "Kept versions",
  snapshotKinds: {
    begun: "The text as it was taken in",
    issued: "As it was when it was issued",
    named: "Named version",
  },
  name: "A name for this version",
  nameHint: "It is found under this name in the history, by everybody who may read the draft.",
  nameIt: "Keep under this name",
  named: "Kept",
  restore: "Bring the draft back to this",
  restoreTitle: "Bring the draft back to {at}?",
  restoreLede:
    "The draft will read as it did then, with what was suggested then. What was written since stays in the history, and you can come back to it in the same way.",
  momentTitle: "The draft on {at}",
  momentLede:
    "What changed in this sitting is marked. If others wrote at the same time, their changes are marked too.",
  momentSuggested: "The text is shown as it would read with everything suggested at that time.",
  before: "Before this sitting",
  back: "Back to the history",
} as const;
