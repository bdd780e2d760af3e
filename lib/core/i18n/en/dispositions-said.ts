/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid = {
  refusals: {},
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
