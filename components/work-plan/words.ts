import { isMessageKey, type Translate } from "@/lib/core/i18n/translate";

/**
 * An outcome as the reader's language says it: the group's four functions by their keys (domain 1.1.3), any other as it was typed.
 * @param outcome what the plan holds
 */
export function outcomeWords(outcome: string, t: Translate): string {
  const key = `workPlan.outcomes.${outcome}`;
  return isMessageKey(key) ? t(key) : outcome;
}

/** @returns "quarter 3 of 2019" */
export function quarterWords(dueOn: Date, t: Translate): string {
  return t("workPlan.quarter", {
    n: Math.floor(dueOn.getUTCMonth() / 3) + 1,
    year: String(dueOn.getUTCFullYear()),
  });
}
