/** The life of a round: refusals, letters, and sentences of the record. */
export const roundLifeSaid = {
  refusals: {
    roundResolved:
      "The round has been resolved. What comes now goes to the Secretariat, or into the next round.",
    roundCompiledAlready: "The round has been compiled already.",
    roundNotResolved: "The round has not been resolved yet.",
    roundNotOpened: "The round has not opened yet.",
    chairInOffice: "A co-chair is in office. Only a co-chair may reopen a round.",
  },
  letters: {
    roundCompiled: {
      subject: "Compilation of round {number}: {title}",
      text: "Dear colleague,\n\nThe comments of round {number} on “{title}” have been compiled.\n\n  Comments: {comments}\n  from entities: {entities}\n  entities without comments: {nothing}\n  entities that did not reply: {silent}\n\n{link}\n",
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
    compiled: "{actor} compiled round {number} of comments on “{title}”.",
    resolved: "{actor} declared round {number} of comments on “{title}” resolved.",
    published: "{actor} showed the answers of round {number} on “{title}” to all members.",
    reopened: "{actor} reopened round {number} of comments on “{title}” until {closesAt}: {reason}",
  },
} as const;
