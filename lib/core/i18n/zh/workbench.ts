import type { workbench as english } from "@/lib/core/i18n/en/workbench";
import type { Filled } from "@/lib/core/i18n/filled";

/** The workbench: what the screens say, in Chinese. */
export const workbench: Filled<typeof english> = {
  title: "工作台",
};
