import type { imports as english } from "@/lib/core/i18n/en/imports";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: what the screens say, in Chinese. */
export const imports: Filled<typeof english> = {
  title: "收到的意见表",
};
