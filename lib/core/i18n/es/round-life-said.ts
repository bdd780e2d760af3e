import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Spanish. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved:
      "La ronda ya está resuelta. Lo que llegue ahora se dirige a la Secretaría o a la ronda siguiente.",
  },
  letters: {},
  record: {},
};
