import type { recordWorkPlan as english } from "@/lib/core/i18n/en/record-work-plan";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of the work plan. */
export const recordWorkPlan: Filled<typeof english> = {
  activity: {
    planned: "{actor}: в план работы на {period} внесена деятельность «{title}».",
    reported:
      "{actor}: сообщено о деятельности «{title}»: {status, select, planned {запланировано} ongoing {осуществляется} done {завершено} postponed {отложено} cancelled {отменено} other {{status}}}.",
  },
};
