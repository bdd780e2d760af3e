import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: refusals, letters, and sentences of the record, in Chinese. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished: "该答复已经公布，只能以更正方式修改，并须说明理由。",
  },
  letters: {},
  record: {},
};
