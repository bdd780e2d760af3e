/** What an editor of the United Nations would remark on in a text. Filled in the page, so without plurals. */
export const hints = {
  tooManyWords: "Words: {words}; the call allows {max}.",
  tooManyPages: "Pages: {pages}; the call allows {max}.",
  numbersForbidden: "The call asks for paragraphs without numbers; numbered here: {n}.",
  typedNumber: "“{typed}” is typed; the paragraph is numbered already.",
  onlySubheading: "A sub-heading needs a second one beside it.",
  markAfterPunctuation: "The footnote mark stands before the punctuation in this language.",
  markBeforePunctuation: "The footnote mark stands after the punctuation in English.",
  undefinedAcronym: "“{acronym}” is not spelled out where it is first used.",
  mixedTerms: "“{term}” here, “{used}” elsewhere: one name for one thing.",
  regionalTerm:
    "“{term}” is the usage of OSCE and the Council of Europe; the United Nations write “{usual}”.",
  spelling: "“{found}”: the United Nations write “{better}”.",
  perCent: "In running text: “per cent”.",
  numberFirst: "A sentence does not begin with a number: “{number}”.",
} as const;
