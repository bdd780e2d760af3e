/** Matrices that go out: refusals, letters, and sentences of the record. */
export const matricesSaid = {
  refusals: { letterNotYet: "The response can be read when the round is published." },
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
