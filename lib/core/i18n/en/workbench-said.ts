/** The workbench: refusals, letters, and sentences of the record. */
export const workbenchSaid = {
  refusals: {
    wordsLost:
      "The parts together are not the whole comment. Put the words back, or say that they were left out on purpose.",
    twoNeeded: "A group needs two comments at least.",
    beingAnswered: "Somebody else is answering this comment.",
    isPart: "This is a part already: split the whole instead.",
    alreadySplit: "This comment has been split already.",
    answeredAlready: "This comment has an answer already.",
    assigneeNotPenholder: "Only somebody who holds the pen can be given comments.",
    allChangedMeanwhile:
      "None of these comments stands as you saw it: they were answered meanwhile, or are being answered.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {
    tagged: "{actor} put tags on {n, plural, one {# comment} other {# comments}} on “{title}”.",
    topicSet:
      "{actor} put {n, plural, one {# comment} other {# comments}} on “{title}” under the topic “{topic}”.",
    assigned: "{actor} gave {n, plural, one {# comment} other {# comments}} on “{title}” to: {name}.",
    split:
      "{actor} split comment No {number} on “{title}” into {parts, plural, one {# part} other {# parts}}.",
    grouped: "{actor} grouped {n, plural, one {# comment} other {# comments}} on “{title}”.",
    ungrouped: "{actor} ungrouped {n, plural, one {# comment} other {# comments}} on “{title}”.",
    answeredTogether:
      "{actor} answered {n, plural, one {# comment} other {# comments}} on “{title}” together.",
    replyKept: "{actor} kept the reply “{title}” to be used again.",
    replyChanged: "{actor} changed the reusable reply “{title}”.",
  },
} as const;
