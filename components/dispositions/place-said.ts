import { referenceWords } from "@/components/submissions/words";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Place } from "@/lib/dispositions/queries/answer";

/** Where a comment's paragraph is now, in the reader's words: how it got there, and whether its exact words are gone. */
export type SaidPlace = { words: string | null; gone: string | null; lost: boolean };

/**
 * Puts a place into words.
 * @param place where the paragraph was and is
 * @param t the reader's language
 * @returns null where there is nothing to say: it is where it was (domain 6.5)
 */
export function placeSaid(
  { was, is, how, quoteGone }: Omit<Place, "quoteGone"> & { quoteGone?: boolean },
  t: Translate,
): SaidPlace | null {
  const from = referenceWords(was, t);
  const words =
    how === "lost"
      ? t("dispositions.lost")
      : how === "similar"
        ? t("dispositions.carried", { how })
        : how === "moved" || referenceWords(is, t) !== from
          ? t("dispositions.movedFrom", { from })
          : null;
  if (!words && !quoteGone) return null;
  return {
    words: words && is ? `${referenceWords(is, t)}: ${words}` : words,
    gone: quoteGone ? t("dispositions.quoteGone") : null,
    lost: how === "lost",
  };
}
