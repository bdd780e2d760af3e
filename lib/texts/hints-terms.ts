import { type Hint, hintAt, type Piece } from "./hints";

/** Acronyms that every reader of the United Nations knows. */
const KNOWN = new Set([
  ...["UN", "EU", "UK", "USA", "HIV", "AIDS", "ISBN", "ISSN", "PDF", "URL"],
  ...["ONU", "UE", "VIH", "SIDA", "ООН", "ЕС", "США", "ВИЧ"],
]);

const acronym = /(?<![\p{L}\p{N}/._-])(\p{Lu}[\p{Lu}\p{Nd}]*\p{Lu}(?:-\p{Lu}+)*)s?(?![\p{L}\p{N}/_-])/gu;

/**
 * Acronyms that are never spelled out before they are used, as "full name (ACR)" or "ACR (full name)". Headings in
 * capitals, Roman numerals and symbols of documents are none.
 * @returns one hint an acronym, at its first use
 */
export function acronymHints(pieces: readonly Piece[]): Hint[] {
  const seen = new Set<string>();
  const hints: Hint[] = [];
  for (const piece of pieces) {
    const { text } = piece;
    if (!/\p{Lu}{2}/u.test(text) || !/\p{Ll}/u.test(text)) continue;
    for (const { index, 0: found, 1: name = "" } of text.matchAll(acronym)) {
      if (seen.has(name) || KNOWN.has(name) || /^[IVXLCDM]+$/u.test(name)) continue;
      seen.add(name);
      const to = index + found.length;
      const defined = /[([][«“"]?$/u.test(text.slice(Math.max(0, index - 2), index));
      const spelled = /^ \(\p{L}{2,}[^()]*\p{Ll} [^()]*\)/u.test(text.slice(to, to + 200));
      if (!defined && !spelled) hints.push(hintAt(piece, "undefinedAcronym", index, to, { acronym: name }));
    }
  }
  return hints;
}

/** Names of one thing: the first is the usage of the United Nations (domain 6.4), the last that of OSCE and the Council of Europe. */
const TERMS: Record<string, readonly string[]> = {
  en: ["trafficking in persons", "human trafficking", "trafficking in human beings"],
  fr: ["traite des personnes", "traite d’êtres humains", "traite des êtres humains"],
  es: ["trata de personas", "tráfico de personas", "trata de seres humanos"],
  zh: ["贩运人口", "人口贩运", "贩卖人口"],
  ar: ["الاتجار بالأشخاص", "الاتجار بالبشر"],
};

/**
 * Different names for the same thing in one text, and a name that is not the usage of the United Nations. Names of
 * bodies and instruments, which are written with capitals, are left alone.
 */
export function termHints(pieces: readonly Piece[], lang: string): Hint[] {
  const terms = TERMS[lang] ?? [];
  if (terms.length === 0) return [];
  const pattern = new RegExp(terms.map((term) => term.replaceAll("’", "[’']")).join("|"), "giu");
  const uses = pieces.flatMap((piece) =>
    Array.from(piece.text.matchAll(pattern)).flatMap(({ index, 0: found }) => {
      const name = /\s\p{Lu}/u.test(found);
      const term = found.toLowerCase().replaceAll("'", "’");
      return name ? [] : [{ piece, index, term, to: index + found.length }];
    }),
  );
  const count = new Map<string, number>();
  for (const { term } of uses) count.set(term, (count.get(term) ?? 0) + 1);
  const [first = ""] = terms;
  const used = [...count].sort((a, b) => b[1] - a[1] || terms.indexOf(a[0]) - terms.indexOf(b[0]))[0]?.[0];
  return uses.flatMap(({ piece, index, to, term }, nth): Hint[] => {
    if (term !== used) return [hintAt(piece, "mixedTerms", index, to, { term, used: used ?? "" })];
    const leads = uses.findIndex((use) => use.term === used) === nth;
    return leads && term === terms[2]
      ? [hintAt(piece, "regionalTerm", index, to, { term, usual: first })]
      : [];
  });
}
