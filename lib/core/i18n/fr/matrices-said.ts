import type { matricesSaid as english } from "@/lib/core/i18n/en/matrices-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: refusals, letters, and sentences of the record, in French. */
export const matricesSaid: Filled<typeof english> = {
  refusals: { letterNotYet: "La réponse pourra être lue lorsque les réponses du cycle seront communiquées." },
  letters: {},
  record: {},
};
