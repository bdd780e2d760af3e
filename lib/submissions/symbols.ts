/** The series of each product in a symbol (domain 9.1). */
const SERIES: Record<string, string> = { jointSubmission: "SUB", jointStatement: "STM", issueBrief: "PUB" };

/** What a symbol is made of. `label` is the version's: "zeroDraft", "rev.2", "final.3". */
export type SymbolParts = {
  group: string;
  body: string;
  kind: string;
  year: number;
  number: number;
  label: string;
};

/**
 * The symbol of a document: the same in all languages, its number never reused (domain 9.1).
 * @param parts where, what, which year and number, which version
 * @returns for example "ICAT/2019/WG/SUB.1/Rev.2"
 */
export function symbolOf(parts: SymbolParts): string {
  const series = SERIES[parts.kind] ?? "WP";
  const revision = /\.(\d+)$/.exec(parts.label)?.[1];
  return `${parts.group.toUpperCase()}/${parts.year}/${parts.body}/${series}.${parts.number}${revision ? `/Rev.${revision}` : ""}`;
}

/** What a version after the zero draft may be called (domain 6.1); the symbol counts all of them alike. */
export const VERSION_NAMES = ["rev", "compilation", "final"] as const;

/**
 * The name of the n-th issued version (domain 6.1). The adopted text is no version of its own: it is the one signed off.
 * @param number 0 for the zero draft
 * @param name what it is
 * @returns "zeroDraft", "rev.n", "compilation.n" or "final.n", to be put into words by the reader's language
 */
export function versionLabel(number: number, name: (typeof VERSION_NAMES)[number] = "rev"): string {
  return number === 0 ? "zeroDraft" : `${name}.${number}`;
}
