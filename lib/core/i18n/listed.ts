import type { Language } from "./languages";

const COMMA: Partial<Record<Language, string>> = { ar: "، ", zh: "、" };

/**
 * What stands between two names of a list.
 * @param language of the words around them
 */
export function comma(language: Language): string {
  return COMMA[language] ?? ", ";
}

/**
 * Names side by side, with the comma of the language. Not `Intl.ListFormat`: its "unit" leaves the commas out in Chinese and
 * Russian, and it says an "and" in the others that is wrong in a chip or a cell.
 * @param names as they are to be read
 * @param language of the words around them
 */
export function listed(names: readonly string[], language: Language): string {
  return names.join(comma(language));
}
