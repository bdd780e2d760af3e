import type { dispositions as english } from "@/lib/core/i18n/en/dispositions";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: what the screens say, in Arabic. */
export const dispositions: Filled<typeof english> = {
  title: "البت في التعليقات",
};
