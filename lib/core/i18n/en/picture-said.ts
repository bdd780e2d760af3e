/** The picture of a round: refusals, letters, and sentences of the record. */
export const pictureSaid = {
  refusals: {
    entityNotAsked: "This entity was not asked in this round.",
    notExcused: "This entity is not excused.",
    roundPublished:
      "The answers of this round have been shown to the members; who was excused cannot change any more.",
  },
  letters: {},
  record: {
    entityExcused: "{actor} excused {entity} from round {number} of comments on “{title}”: {reason}",
    excuseLifted: "{actor} asked {entity} again in round {number} of comments on “{title}”.",
  },
} as const;
