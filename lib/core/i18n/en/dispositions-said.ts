/** Dispositions and amendments: refusals, letters, and sentences of the record. */
export const dispositionsSaid = {
  refusals: {
    dispositionPublished:
      "This answer has been published. It can be corrected only by a corrigendum, with its reason.",
  },
  letters: {},
  /** By the event of its noun. */
  record: {},
} as const;
