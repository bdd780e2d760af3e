import type { recordWorkPlan as english } from "@/lib/core/i18n/en/record-work-plan";
import type { Filled } from "@/lib/core/i18n/filled";

/** What the record says of the work plan. */
export const recordWorkPlan: Filled<typeof english> = {
  activity: {
    planned: "{actor} incluyó “{title}” en el plan de trabajo {period}.",
    reported:
      "{actor} informó sobre “{title}”: {status, select, planned {prevista} ongoing {en curso} done {terminada} postponed {aplazada} cancelled {cancelada} other {{status}}}.",
  },
};
