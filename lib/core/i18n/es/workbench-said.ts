import type { workbenchSaid as english } from "@/lib/core/i18n/en/workbench-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: refusals, letters, and sentences of the record, in Spanish. */
export const workbenchSaid: Filled<typeof english> = {
  refusals: {},
  letters: {},
  record: {},
};
