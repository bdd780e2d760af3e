import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in French. */
export const matrices: Filled<typeof english> = {
  title: "Tableaux des observations",
};
