/** Words of the search. */
export const search = {
  title: "Search",
  lede: "In all texts that your seat may read, and in the agreed language.",
  words: "Words",
  hint: "Words in any of the six languages; “a phrase”; -without.",
  go: "Search",
  tooLong: "A search has at most 200 characters. Shorten it.",
  start: "Type what you are looking for.",
  none: "Nothing was found for “{q}”.",
  noneNext: "Try fewer words, or another form of the word.",
  more: "Only the best matches are shown. Add a word to narrow the search.",
  texts: "In texts",
  passages: "In the agreed language",
  draft: "working draft",
  earlier: "{label}, since changed",
  under: "under “{heading}”",
  open: "Open the paragraph",
} as const;
