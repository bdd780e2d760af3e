import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in French. */
export const importsSaid: Filled<typeof english> = {
  refusals: {},
  letters: {},
  record: {},
};
