import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in French. */
export const picture: Filled<typeof english> = {
  title: "Vue d’ensemble",
};
