import type { dispositionsSaid as english } from "@/lib/core/i18n/en/dispositions-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: refusals, letters, and sentences of the record, in Russian. */
export const dispositionsSaid: Filled<typeof english> = {
  refusals: {
    dispositionPublished:
      "Этот ответ опубликован. Изменить его можно только исправлением с указанием причины.",
  },
  letters: {},
  record: {},
};
