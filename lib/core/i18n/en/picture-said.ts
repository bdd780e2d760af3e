/** The picture of a round: refusals, letters, and sentences of the record. */
export const pictureSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
