/** The life of a round: refusals, letters, and sentences of the record. */
export const roundLifeSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
