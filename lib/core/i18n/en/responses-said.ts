/** A response inside its entity: refusals, letters, and sentences of the record. */
export const responsesSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
