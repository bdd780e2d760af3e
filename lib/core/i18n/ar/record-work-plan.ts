import type { recordWorkPlan as english } from "@/lib/core/i18n/en/record-work-plan";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of the work plan. */
export const recordWorkPlan: Filled<typeof english> = {
  activity: {
    planned: "{actor}: إدراج «{title}» في خطة العمل {period}.",
    reported:
      "{actor}: الإبلاغ عن «{title}»: {status, select, planned {مخطط له} ongoing {جارٍ} done {منجز} postponed {مؤجل} cancelled {ملغى} other {{status}}}.",
  },
};
