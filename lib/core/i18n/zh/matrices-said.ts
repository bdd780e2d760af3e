import type { matricesSaid as english } from "@/lib/core/i18n/en/matrices-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: refusals, letters, and sentences of the record, in Chinese. */
export const matricesSaid: Filled<typeof english> = {
  refusals: { letterNotYet: "本轮公布后方可阅读答复。" },
  letters: {},
  record: {},
};
