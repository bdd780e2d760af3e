/** What can be taken away, and in which formats (domain 5.3). */
export const OFFER = {
  matrix: ["xlsx", "docx", "csv"],
  iso: ["xlsx", "docx"],
  audit: ["xlsx", "docx"],
  empty: ["xlsx", "docx", "csv"],
  compilation: ["docx", "txt"],
  letter: ["docx"],
} as const;

/** One of the forms, and one of the formats. */
export type Form = keyof typeof OFFER;
export type Format = "xlsx" | "docx" | "csv" | "txt";

/** The media type of each format. */
export const MEDIA: Record<Format, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/**
 * What an address asks for.
 * @param params its parameters
 * @returns null when nothing is offered under that name
 */
export function offerOf({ form, as }: Record<string, string>): { form: Form; as: Format } | null {
  const known = Object.entries(OFFER).find(([name]) => name === form);
  const format = known?.[1].find((one) => one === as);
  return known && format ? { form: known[0] as Form, as: format } : null;
}

/**
 * The name of a file: by the symbol of the commented version, the same in all languages (domain 9.1).
 * @param parts symbol, round, form, and whatever else tells it apart
 * @param as the format
 * @returns such as "ICAT-2019-WG-SUB.1-round-1-matrix.xlsx"
 */
export function fileName(parts: readonly string[], as: Format): string {
  return `${parts.map((part) => part.replace(/[^A-Za-z0-9.]+/g, "-")).join("-")}.${as}`;
}
