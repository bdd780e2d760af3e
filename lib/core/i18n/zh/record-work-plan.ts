import type { recordWorkPlan as english } from "@/lib/core/i18n/en/record-work-plan";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of the work plan. */
export const recordWorkPlan: Filled<typeof english> = {
  activity: {
    planned: "{actor}将“{title}”列入{period}工作计划。",
    reported:
      "{actor}报告了“{title}”的进展：{status, select, planned {已计划} ongoing {进行中} done {已完成} postponed {已推迟} cancelled {已取消} other {{status}}}。",
  },
};
