import type { recordWorkPlan as english } from "@/lib/core/i18n/en/record-work-plan";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of the work plan. */
export const recordWorkPlan: Filled<typeof english> = {
  activity: {
    planned: "{actor} a inscrit « {title} » au plan de travail {period}.",
    reported:
      "{actor} a fait rapport sur « {title} » : {status, select, planned {prévue} ongoing {en cours} done {achevée} postponed {reportée} cancelled {annulée} other {{status}}}.",
  },
};
