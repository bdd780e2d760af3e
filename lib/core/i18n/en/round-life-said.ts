/** The life of a round: refusals, letters, and sentences of the record. */
export const roundLifeSaid = {
  refusals: {
    roundResolved:
      "The round has been resolved. What comes now goes to the Secretariat, or into the next round.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
