const entities = "{entities, plural, one {# entity} other {# entities}}";

/** What the record says of texts, of rounds of comments and of sign-off. */
export const recordTexts = {
  submission: {
    opened: "{actor} opened the text “{title}”.",
    textGiven:
      "{actor} gave “{title}” its words: {blocks, plural, one {# part} other {# parts}}, {doubts, plural, =0 {nothing unclear} one {# passage unclear} other {# passages unclear}}.",
    doubtDecided: "{actor} decided how to read an unclear passage of “{title}”.",
    textAccepted:
      "{actor} accepted the reading of “{title}”, with {blocks, plural, one {# part} other {# parts}}.",
    issued: "{actor} issued “{title}” as {symbol}. SHA-256: {sha256}",
    withdrawn: "{actor} withdrew the text “{title}”.",
  },
  draft: {
    suggestionsDecided:
      "{actor} {accepted, select, true {accepted} other {rejected}} {n, plural, one {# suggestion} other {# suggestions}} in the draft of “{title}”.",
    noteAdded: "{actor} wrote a note on the draft of “{title}”.",
    noteResolved: "{actor} resolved a note on the draft of “{title}”.",
    drafterInvited:
      "{actor} invited {drafter} to {may, select, write {write} other {suggest}} in the draft of “{title}”.",
    drafterLeft: "{actor} ended the part of {drafter} in the drafting of “{title}”.",
    wordsSuggested: "{actor} suggested new words for a paragraph of the draft of “{title}”.",
    wordsReplaced: "{actor} put new words into a paragraph of the draft of “{title}”.",
    snapshotNamed: "{actor} gave a version of the draft of “{title}” a name.",
    restored: "{actor} brought the draft of “{title}” back to what it was on {was}.",
    pictureAdded: "{actor} added a picture to “{title}”.",
  },
  round: {
    opened: `{actor} opened round {number} of comments on “{title}” and asked ${entities}; it closes on {closesAt}.`,
    extended: "{actor} moved the deadline of round {number} on “{title}” for all, to {closesAt}.",
    closed:
      "Round {number} of comments on “{title}” closed: {responses, plural, one {# entity} other {# entities}} answered, with {comments, plural, one {# comment} other {# comments}}.",
    commentAdded: "{actor} wrote a comment on “{title}”.",
    commentRemoved: "{actor} removed a comment on “{title}”.",
    responseSubmitted:
      "{actor} submitted the response of the entity on “{title}”, with {comments, plural, one {# comment} other {# comments}}.",
    noComments: "{actor} answered that the entity has no comments on “{title}”.",
    responseWithdrawn: "{actor} took the response of the entity on “{title}” back into preparation.",
  },
  signOff: {
    opened: `{actor} opened the sign-off of “{title}”, {symbol}, and asked ${entities}; it ends on {closesAt}.`,
    signedOff: "{actor} signed off “{title}”, {symbol}, for the entity.",
    declined: "{actor} declined “{title}”, {symbol}, for the entity: {reason}",
    completed: `All ${entities} asked have signed off “{title}”, {symbol}: the text is adopted. SHA-256: {sha256}`,
    lapsed:
      "The sign-off of “{title}”, {symbol}, ended incomplete: {signed, plural, one {# entity} other {# entities}} signed off, {missing, plural, one {# entity} other {# entities}} did not.",
    withdrawn: "{actor} ended the sign-off of “{title}”, {symbol}, without adoption.",
  },
} as const;
