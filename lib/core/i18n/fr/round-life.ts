import type { roundLife as english } from "@/lib/core/i18n/en/round-life";
import type { Filled } from "@/lib/core/i18n/filled";

/** The life of a round: what the screens say, in French. */
export const roundLife: Filled<typeof english> = {
  title: "Le cycle de consultation",
};
