import type { dispositions as english } from "@/lib/core/i18n/en/dispositions";
import type { Filled } from "@/lib/core/i18n/filled";

/** Dispositions and amendments: what the screens say, in Chinese. */
export const dispositions: Filled<typeof english> = {
  title: "意见处理结果",
};
