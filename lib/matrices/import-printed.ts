import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { anchorsOf } from "./export-words";
import type { ReadRow } from "./import-doubts";
import { checked } from "./import-rows";

/**
 * The rows of an empty form in which nothing was written but the paragraph's own words were: what stands there is nobody's
 * text, so it is shown, as wording that may be taken in.
 * @param printed the rows that have a place and its words, and nothing else
 * @param blocks the version that the round is about
 */
export function rewrittenRows(printed: readonly ReadRow[], blocks: readonly Block[]): ReadRow[] {
  if (printed.length === 0) return [];
  const text = { blocks, references: referencesOf(blocks) };
  const own = new Set(
    LANGUAGES.flatMap((language) => [...anchorsOf(text, translator(language)).values()].map(plain)),
  );
  return printed
    .filter(({ anchor }) => anchor !== "" && !own.has(plain(anchor)))
    .map((row) =>
      checked({
        ...row,
        said: { ...row.said, proposedText: row.anchor },
        doubts: [...row.doubts.filter(({ code }) => code !== "empty"), { code: "anchorRewritten" }],
      }),
    );
}

/** A program that saves a file may set spaces and line ends anew. */
function plain(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ").trim();
}
