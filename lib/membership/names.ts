import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import type { NamesInput } from "./schema";

/** A name of an entity in one language, valid from a day, and until one if another followed (domain 1.5.1). */
export type DatedName = {
  lang: Language;
  name: string;
  acronym: string;
  validFrom: Date;
  validTo: Date | null;
};

/** Articles that a list of names passes over, by language (domain 1.5.2). Arabic writes its article joined to the word. */
const ARTICLES: Partial<Record<Language, RegExp>> = {
  en: /^the\s+/i,
  fr: /^(le|la|les)\s+|^l[’']/i,
  es: /^(el|la|los|las)\s+/i,
  ar: /^ال/,
};

/**
 * The name that holds on a day: in the language asked for, else in English, else in any (domain 1.5.1).
 * @param names all names of one entity
 * @param lang the reader's or the document's language
 * @param at the day of the document
 * @returns undefined when the entity had no name yet
 */
export function nameOn<N extends DatedName>(names: readonly N[], lang: Language, at: Date): N | undefined {
  const standing = names.filter(
    (name) => name.validFrom <= at && (name.validTo === null || name.validTo > at),
  );
  const latest = (language: Language) =>
    standing
      .filter((name) => name.lang === language)
      .sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0];
  return latest(lang) ?? latest("en") ?? standing[0];
}

/**
 * Sorts by name as each language's own alphabet has it, past a leading article (domain 1.5.2): The World Bank stands at W.
 * @param rows anything with a name
 * @param lang the language of the names
 * @param nameOf how to find the name in a row
 */
export function sortByName<R>(rows: readonly R[], lang: Language, nameOf: (row: R) => string): R[] {
  const collator = new Intl.Collator(lang, { numeric: true, sensitivity: "base" });
  const bare = (row: R) =>
    nameOf(row)
      .trim()
      .replace(ARTICLES[lang] ?? /^$/, "");
  return [...rows].sort(
    (a, b) => collator.compare(bare(a), bare(b)) || collator.compare(nameOf(a), nameOf(b)),
  );
}

/**
 * The names that a form gave, language by language; an empty language is left out, and an empty acronym is the name.
 * @param input the six pairs of fields
 */
export function namesGiven(input: NamesInput): { lang: Language; name: string; acronym: string }[] {
  return LANGUAGES.flatMap((lang) => {
    const name = input[`name.${lang}`];
    return name ? [{ lang, name, acronym: input[`acronym.${lang}`] || name }] : [];
  });
}
