/** The series of each product in a symbol (domain 9.1). */
const SERIES: Record<string, string> = { jointSubmission: "SUB", jointStatement: "STM", issueBrief: "PUB" };

/** What a symbol is made of. `label` is the version's: "zeroDraft", "rev.2". */
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
  const revision = /^rev\.(\d+)$/.exec(parts.label)?.[1];
  return `${parts.group.toUpperCase()}/${parts.year}/${parts.body}/${series}.${parts.number}${revision ? `/Rev.${revision}` : ""}`;
}

/**
 * The name of the n-th issued version (domain 6.1).
 * @param number 0 for the zero draft
 * @returns "zeroDraft" or "rev.n", to be put into words by the reader's language
 */
export function versionLabel(number: number): string {
  return number === 0 ? "zeroDraft" : `rev.${number}`;
}
