import type { roundLifeSaid as english } from "@/lib/core/i18n/en/round-life-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: refusals, letters, and sentences of the record, in Arabic. */
export const roundLifeSaid: Filled<typeof english> = {
  refusals: {
    roundResolved: "حُسمت هذه الجولة. وما يرد الآن يوجَّه إلى الأمانة أو إلى الجولة المقبلة.",
  },
  letters: {},
  record: {},
};
