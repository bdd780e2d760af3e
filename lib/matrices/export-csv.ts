import { csvField } from "./export-cells";
import type { Sheet } from "./export-sheet";

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel reads accents wrong; every field quoted, lines
 * ended with CR LF, formulas neutralized (reliability R36).
 * @param sheet what to write; what stands above the table is left out
 */
export function csvOf({ columns, rows }: Pick<Sheet, "columns" | "rows">): string {
  const lines = [columns.map((column) => column.heading), ...rows];
  return `\ufeff${lines.map((line) => `${line.map(csvField).join(",")}\r\n`).join("")}`;
}
