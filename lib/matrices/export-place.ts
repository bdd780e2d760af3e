import type { Translate } from "@/lib/core/i18n/translate";
import type { Reference } from "@/lib/texts/numbers";

/**
 * A place as a matrix writes it: the bare number where there is one, since a paragraph is cited by its number and the same in
 * all languages (domain 9.2); what has none is named.
 * @param reference where; null is the whole text
 * @param t the reader's language
 * @returns "7", "7 (a)", "II.A", "annex I, 3", "table 2", or "whole text"
 */
export function placeIn(reference: Reference | null | undefined, t: Translate): string {
  if (!reference) return t("matrices.whole");
  const { kind, number, under } = reference;
  if (kind === "annex")
    return number ? t("submissions.references.annex", { number }) : t("submissions.references.onlyAnnex");
  if (kind === "item") return under ? `${placeIn(under, t)} ${number}` : number;
  const own = ownNumber(reference, t);
  let top = under;
  while (top?.under) top = top.under;
  return top?.kind === "annex"
    ? t("submissions.references.within", { annex: placeIn(top, t), place: own })
    : own;
}

function ownNumber({ kind, number }: Reference, t: Translate): string {
  if (kind === "footnote") return t("submissions.references.footnote", { number });
  if (kind === "paragraph" && number.startsWith("0.")) return t("submissions.references.unnumbered");
  if (kind === "table" || kind === "figure" || kind === "box" || kind === "quote")
    return `${t(`submissions.references.${kind}`)} ${number}`;
  return number;
}
