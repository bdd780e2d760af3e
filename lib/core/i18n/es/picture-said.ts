import type { pictureSaid as english } from "@/lib/core/i18n/en/picture-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: refusals, letters, and sentences of the record, in Spanish. */
export const pictureSaid: Filled<typeof english> = {
  refusals: {},
  letters: {},
  record: {},
};
