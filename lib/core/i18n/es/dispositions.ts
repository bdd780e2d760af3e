import type { dispositions as english } from "@/lib/core/i18n/en/dispositions";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: what the screens say, in Spanish. */
export const dispositions: Filled<typeof english> = {
  title: "Decisiones sobre las observaciones",
};
