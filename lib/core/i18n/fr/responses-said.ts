import type { responsesSaid as english } from "@/lib/core/i18n/en/responses-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** A response inside its entity: refusals, letters, and sentences of the record, in French. */
export const responsesSaid: Filled<typeof english> = {
  refusals: {},
  letters: {},
  record: {},
};
