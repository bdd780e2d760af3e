/** The life of a round: refusals, letters, and sentences of the record. */
export const roundLifeSaid = {
  refusals: {
    questionAsked: "The round has opened, and the question has been asked. It can no longer be removed.",
    roundPlanned: "A round is planned on this text already. Call it off first, or wait for it.",
    openingInThePast: "The opening lies in the past. Leave it empty to open at once.",
    roundAsked: "The round has opened, and everybody has been asked. It can no longer be called off.",
    laterRound:
      "A later round was opened or planned on this text. That one counts: what is still to be said goes there.",
    roundAskedUnchangeable:
      "The round has opened, and everybody has been asked. What was asked can no longer be changed.",
    openingHourCome:
      "The hour of its opening has come, so the round can no longer be changed. If it did not open, call it off and open a round anew.",
    newOpeningInThePast: "The new opening lies in the past.",
    closesBeforeOpening: "The round would close before it opens. Give it a later deadline.",
    roundResolved:
      "The round has been resolved. What comes now goes to the Secretariat, or into the next round.",
    roundCompiledAlready: "The round has been compiled already.",
    roundNotResolved: "The round has not been resolved yet.",
    roundNotOpened: "The round has not opened yet.",
    chairInOffice: "A co-chair is in office. Only a co-chair may reopen a round.",
  },
  letters: {
    roundQuestion: {
      subject: "A question has been added: {title}",
      text: "Dear colleague,\n\nThe penholder has attached a question to round {number} of comments on “{title}”:\n\n{question}\n\nPlease answer it with your entity’s comments, before the deadline. If your entity has submitted its response already, it may withdraw it and submit it again.\n\n{link}\n",
    },
    roundNotOpened: {
      subject: "Round {number} could not open: {title}",
      text: "Dear colleague,\n\nRound {number} of comments planned on “{title}” did not open, for this reason:\n\n{reason}\n\nIt stays planned. Call it off, and open a round anew when the text is ready.\n\n{link}\n",
    },
    roundCompiled: {
      subject: "Compilation of round {number}: {title}",
      text: "Dear colleague,\n\nThe comments of round {number} on “{title}” have been compiled.\n\n  Comments: {comments}\n  from entities: {entities}\n  entities that answered questions only: {questionsOnly}\n  entities without comments: {nothing}\n  entities that did not reply: {silent}\n  entities excused: {excused}\n\n{link}\n",
    },
    roundPublished: {
      subject: "What became of the comments of round {number}: {title}",
      text: "Dear colleague,\n\nEvery comment of round {number} on “{title}” has been answered, and the answers are shown to all members. Your entity’s comments: {own}.\n\n  Accepted: {accepted}\n  accepted in part: {inPart}\n  not accepted, with reasons: {notAccepted}\n  other answers: {other}\n\n{link}\n",
    },
    roundReopened: {
      subject: "Open again until {deadline}: {title}",
      text: "Dear colleague,\n\nRound {number} of comments on “{title}” is open again for all, for this reason:\n\n{reason}\n\nNew deadline:\n\n  {deadline}\n  in your time: {yourTime}\n\nComments are now shared as soon as they are submitted. Responses already submitted stay valid.\n\n{link}\n",
    },
  },
  record: {
    questionAdded: "{actor} attached a question to round {number} of comments on “{title}”.",
    questionRemoved: "{actor} removed a question from round {number} of comments on “{title}”.",
    planned:
      "{actor} planned round {number} of comments on “{title}”, to open on {opensAt} and to close on {closesAt}.",
    planChanged:
      "{actor} changed the planned round {number} of comments on “{title}”: it opens on {opensAt} and closes on {closesAt}; {visibility, select, sealed {comments are sealed until then} other {comments are shared as soon as they are submitted}}.",
    cancelled: "{actor} called off round {number} of comments planned on “{title}”.",
    compiled: "{actor} compiled round {number} of comments on “{title}”.",
    resolved: "{actor} declared round {number} of comments on “{title}” resolved.",
    published: "{actor} showed the answers of round {number} on “{title}” to all members.",
    reopened: "{actor} reopened round {number} of comments on “{title}” until {closesAt}: {reason}",
  },
} as const;
