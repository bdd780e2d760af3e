import { isMessageKey, type Translate } from "./i18n/translate";
import type { Outcome } from "./outcome";
import type { Verdict } from "./verdict";

/** What a form hears back, in the reader's language. */
export type ActionReply =
  | { status: "done"; message: string; value?: string }
  | { status: "invalid"; message: string; fields: Record<string, string> }
  | { status: "refused"; message: string; reason: string }
  | { status: "conflict"; message: string; theirs: string; version: number };

/**
 * Puts an outcome into words.
 * @param outcome what came of the act
 * @param t the reader's language
 * @param done the sentence for success
 */
export function replyOf(outcome: Outcome<unknown>, t: Translate, done: string): ActionReply {
  switch (outcome.kind) {
    case "done":
      return {
        status: "done",
        message: done,
        value: typeof outcome.value === "string" ? outcome.value : undefined,
      };
    case "invalid":
      return { status: "invalid", message: t("ui.checkFields"), fields: fieldSentences(outcome.fields, t) };
    case "refused":
      return { status: "refused", message: refusalSentence(outcome.reason, t), reason: outcome.reason };
    case "conflict":
      return {
        status: "conflict",
        message: t("ui.changedMeanwhile"),
        theirs: outcome.theirs,
        version: outcome.version,
      };
    case "notFound":
      return { status: "refused", message: t("refusals.notThere"), reason: "notThere" };
  }
}

/**
 * @param reason a refusal's code
 * @param t the reader's language
 * @returns its sentence
 */
export function refusalSentence(reason: string, t: Translate): string {
  const key = `refusals.${reason}`;
  if (!isMessageKey(key)) throw new Error(`no sentence for the refusal ${reason}`);
  return t(key);
}

/**
 * The reason beside a button that may not be pressed.
 * @param verdict what the rule says now
 * @param t the reader's language
 * @returns the sentence, or undefined when the act is open
 */
export function verdictReason(verdict: Verdict, t: Translate): string | undefined {
  return verdict.ok ? undefined : refusalSentence(verdict.reason, t);
}

function fieldSentences(fields: Record<string, string>, t: Translate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, code]) => {
      const key = `invalid.${code}`;
      return [field, isMessageKey(key) ? t(key) : t("invalid.other")];
    }),
  );
}
