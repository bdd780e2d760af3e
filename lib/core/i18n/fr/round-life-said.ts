import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in French. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved:
      "Le cycle est clos et traité. Ce qui arrive maintenant s’adresse au Secrétariat, ou au cycle suivant.",
  },
  letters: {},
  record: {},
};
