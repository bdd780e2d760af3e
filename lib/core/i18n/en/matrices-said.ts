/** Matrices that go out: refusals, letters, and sentences of the record. */
export const matricesSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
