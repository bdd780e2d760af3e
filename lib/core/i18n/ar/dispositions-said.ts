import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: refusals, letters, and sentences of the record, in Arabic. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished: "نُشر هذا الجواب. ولا يمكن تصويبه إلا بوثيقة تصويب مع بيان السبب.",
  },
  letters: {},
  record: {},
};
