import type { picture as english } from "@/lib/core/i18n/en/picture";
import type { Filled } from "@/lib/core/i18n/filled";

/** The picture of a round: what the screens say, in Chinese. */
export const picture: Filled<typeof english> = {
  title: "总体情况",
};
