/** Matrices that come in: refusals, letters, and sentences of the record. */
export const importsSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
