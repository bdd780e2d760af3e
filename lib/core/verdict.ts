import type { messages } from "./i18n/en/messages";

/** Every reason for which the product says no; each has a sentence in six languages, or it does not compile. */
export type Refusal = keyof (typeof messages)["refusals"];

/** What a rule answers: yes, or no with the one reason a person should hear. */
export type Verdict = { ok: true } | { ok: false; reason: Refusal };

/** The rule permits the act. */
export const yes: Verdict = { ok: true };

/**
 * The rule refuses the act.
 * @param reason what is true, in camelCase
 */
export function no(reason: Refusal): Verdict {
  return { ok: false, reason };
}
