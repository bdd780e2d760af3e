/** Why a cell may not say what its author sees: it was computed, it stood in a merged field, or it is a date. */
export type CellMark = "formula" | "merged" | "date";

/**
 * One row of a table as it stands in the file; `n` counts from 1 as its program shows it. `mark`: the comment that our own
 * Word table says it is (`readRowMark`).
 */
export type GridRow = {
  n: number;
  cells: string[];
  marks?: Map<number, CellMark>;
  mark?: { uid: string; version: number };
};

/** One sheet, or one table of a document. */
export type Grid = { name: string; rows: GridRow[] };

/** The most columns that are looked at; a matrix has fifteen. */
export const MAX_COLUMNS = 60;

/**
 * Marks a cell.
 * @param row its row
 * @param column from 0
 * @param mark what is to be said of it; the first mark stays
 */
export function markCell(row: GridRow, column: number, mark: CellMark): void {
  row.marks ??= new Map();
  if (!row.marks.has(column)) row.marks.set(column, mark);
}

/**
 * A cell without what no database holds: NUL and half a surrogate pair.
 * @param text a cell
 */
export function storable(text: string): string {
  return text.includes("\0") || !text.isWellFormed() ? text.replaceAll("\0", "").toWellFormed() : text;
}
