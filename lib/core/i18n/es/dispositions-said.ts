import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: refusals, letters, and sentences of the record, in Spanish. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Esta respuesta ya se publicó. Solo puede modificarse mediante una corrección motivada.",
  },
  letters: {},
  record: {},
};
