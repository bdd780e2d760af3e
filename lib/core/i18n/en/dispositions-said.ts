const kind =
  "{kind, select, accepted {accepted} acceptedInPart {accepted in part} notAccepted {not accepted} noted {noted} nextRound {left for the next round} withdrawn {withdrawn by its author} duplicate {a duplicate} other {out of scope}}";
const comment = "{no, select, none {a comment} other {comment No {no}}}";

/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid = {
  refusals: {
    dispositionPublished:
      "This answer has been published. It can be corrected only by a corrigendum, with its reason.",
    answersNotPublished: "The dispositions of this round are not published yet. Change this one itself.",
    notAnswered: "This comment has no disposition yet.",
    notContested: "The entity has not contested this disposition.",
    noNextMeeting: "No meeting lies ahead to whose agenda this could go.",
    onAgendaAlready: "This is on the agenda of a meeting already.",
    amendmentsCollide:
      "These amendments change the same words in different ways. Choose fewer, or write anew.",
    nothingToTakeUp: "Choose at least one amendment of this paragraph.",
    takesNothing: "The paragraph would read as it does now.",
    withdrawnByAuthor:
      "This comment was taken back by its own entity. It can be answered anew only if that entity contests this.",
    answeredMeanwhile: "One of these comments was answered meanwhile. Look at it, and apply again.",
  },
  letters: {
    dispositionContested: {
      subject: "Contested: No {no} – {title}",
      text: "Dear colleague,\n\n{entity} contests what is proposed on its comment No {no} on “{title}”:\n\n{reason}\n\nIt can be answered anew, or put on the agenda of the next meeting.\n\n{link}\n",
    },
    dispositionAnew: {
      subject: "Answered anew: No {no} – {title}",
      text: "Dear colleague,\n\nYour entity had contested what was proposed on its comment No {no} on “{title}”. It has been answered anew. Please say whether you accept it.\n\n{link}\n",
    },
    dispositionCorrected: {
      subject: "Corrigendum: No {no} – {title}",
      text: "Dear colleague,\n\nThe published disposition of comment No {no} on “{title}” has been corrected:\n\n{reason}\n\n{link}\n",
    },
  },
  /** By the event of its noun. */
  record: {
    given: `{actor} answered ${comment} on “{title}”.`,
    withdrawn: `{actor} withdrew ${comment} on “{title}”.`,
    agreed: `{actor} accepted what is proposed on ${comment} on “{title}”.`,
    contested: `{actor} contested what is proposed on ${comment} on “{title}”.`,
    corrected: `{actor} corrected the published disposition of ${comment} on “{title}”: ${kind}. Reason: {reason}`,
    onAgenda: `{actor} put ${comment} on “{title}” on the agenda of “{meeting}”.`,
    takenUp: "{actor} took up {n, plural, one {# amendment} other {# amendments}} in the draft of “{title}”.",
  },
} as const;
