import type { matricesSaid as english } from "@/lib/core/i18n/en/matrices-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: refusals, letters, and sentences of the record, in Russian. */
export const matricesSaid: Filled<typeof english> = {
  refusals: { letterNotYet: "Ответ можно будет прочитать после публикации ответов раунда." },
  letters: {},
  record: {},
};
