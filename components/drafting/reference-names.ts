import { referenceWords } from "@/components/submissions/words";
import type { Language } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Reference } from "@/lib/texts/numbers";
import { fill } from "./fill";

/**
 * Names of places in the page, from the sentences that the server handed over.
 * @param sentences of `submissions.references`, placeholders and all
 * @param language the reader's
 * @returns "paragraph 5" for a reference
 */
export function referencesIn(
  sentences: Record<string, string>,
  language: Language,
): (reference: Reference) => string {
  const t: Translate = Object.assign(
    (key: string, values: Record<string, string | number> = {}) =>
      fill(sentences[key.slice(key.lastIndexOf(".") + 1)] ?? "", values),
    { language },
  );
  return (reference) => referenceWords(reference, t);
}
