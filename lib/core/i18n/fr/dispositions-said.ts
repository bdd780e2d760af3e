import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: refusals, letters, and sentences of the record, in French. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Cette réponse a été publiée. Elle ne peut être modifiée que par un rectificatif motivé.",
  },
  letters: {},
  record: {},
};
