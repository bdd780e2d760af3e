import type { Translate } from "@/lib/core/i18n/translate";
import type { Reference } from "@/lib/texts/numbers";

/** What a citation names; `own` when it is a text of the group, which is cited with its symbol. */
export type Cited = { title: string; symbol: string; paragraph: string; own: boolean };

/**
 * A citation in the reader's language: "General Assembly resolution 64/293, para. 4" (domain 9.2: by paragraph, never by page).
 * @param cited the instrument and the place in it
 * @param t the reader's language
 */
export function citationOf({ title, symbol, paragraph, own }: Cited, t: Translate): string {
  const source = own ? t("agreedLanguage.ownSource", { title, symbol }) : title;
  return paragraph ? t("agreedLanguage.citation", { source, place: placeWords(paragraph, t) }) : source;
}

/**
 * A place as it is cited: a bare number is a paragraph, anything else says itself what it is.
 * @param paragraph "4", "4 (a)", "article 3 (a)"
 */
export function placeWords(paragraph: string, t: Translate): string {
  return /^\d/u.test(paragraph) ? t("agreedLanguage.paragraph", { number: paragraph }) : paragraph;
}

/**
 * Where a paragraph or an item stands, as it is cited.
 * @param reference from `referencesOf`
 * @returns "7", "7 (a)", or "" where nothing is numbered
 */
export function paragraphOf(reference: Reference | undefined): string {
  if (!reference) return "";
  const { kind, number, under } = reference;
  if (kind === "paragraph") return /^\d+\D*$/u.test(number) && !number.includes(".") ? number : "";
  if (kind !== "item") return "";
  const above = under?.kind === "paragraph" ? paragraphOf(under) : "";
  return above ? `${above} ${number}` : "";
}
