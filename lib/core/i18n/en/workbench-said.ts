/** The workbench: refusals, letters, and sentences of the record. */
export const workbenchSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
