import { type Grid, type GridRow, storable } from "./import-grid";
import { type Field, fieldOf } from "./import-vocabulary";

/** Where the columns of a table are: by field, those that nobody knows, and where the rows begin. */
export type Header = {
  columns: Map<Field, number>;
  unknown: { column: number; heading: string }[];
  /** The headings as they are written, and the index of their row. */
  headings: string[];
  row: number;
  /** The comment's column was taken for its length, not for its heading. */
  guessed: boolean;
};

/** How far down headings are looked for: letters and title blocks stand above them. */
const REACH = 30;

/**
 * Finds the row of headings: among the first 30, the one that names most columns, at least two, in any order and in any of
 * the six languages. Where no heading says "comment" or "proposed text", the wordiest unknown column is taken for it.
 * @param grid one sheet or table
 * @returns null when this table is no matrix
 */
export function findHeader(grid: Grid): Header | null {
  let best: { row: number; named: number } = { row: -1, named: 1 };
  grid.rows.slice(0, REACH).forEach((row, at) => {
    const named = new Set(row.cells.map(fieldOf).filter((field) => field !== undefined)).size;
    if (named > best.named) best = { row: at, named };
  });
  const row = grid.rows[best.row];
  if (!row) return null;
  const header: Header = {
    columns: new Map(),
    unknown: [],
    headings: row.cells.map(storable),
    row: best.row,
    guessed: false,
  };
  const below = grid.rows.slice(best.row + 1);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), row.cells.length);
  const filled = (column: number) => below.some(({ cells }) => cells[column]?.trim());
  for (let column = 0; column < width; column++) {
    const heading = header.headings[column]?.trim() ?? "";
    const field = fieldOf(heading);
    if (field && !header.columns.has(field)) header.columns.set(field, column);
    else if (heading !== "" || filled(column)) header.unknown.push({ column, heading });
  }
  // "Text" is a comment's column where nothing else is, and the paragraph's words where something is.
  if (header.columns.has("text") || header.columns.has("proposedText")) return header;
  const spare = wordiest(header, grid.rows.slice(best.row + 1));
  if (spare === undefined) return null;
  header.columns.set("text", spare);
  header.unknown = header.unknown.filter(({ column }) => column !== spare);
  for (const [field, column] of header.columns)
    if (column === spare && field !== "text") header.columns.delete(field);
  header.guessed = true;
  return header;
}

/**
 * The columns of one table, for another that goes on with it.
 * @param header of the table before
 * @param grid one without headings
 * @returns null when it is not as wide, or empty
 */
export function headerOn(header: Header, { rows }: Grid): Header | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0 || width !== header.headings.length) return null;
  const known = new Set(header.columns.values());
  const unknown = header.headings.flatMap((heading, column) =>
    known.has(column) ? [] : [{ column, heading }],
  );
  return { ...header, unknown, row: -1 };
}

function wordiest({ unknown, columns }: Header, rows: readonly GridRow[]): number | undefined {
  const anchor = columns.get("anchor");
  const spare = [...unknown.map(({ column }) => column), ...(anchor === undefined ? [] : [anchor])];
  const length = (column: number) =>
    rows.reduce((sum, { cells }) => sum + (cells[column]?.trim().length ?? 0), 0);
  const [first] = spare.sort((a, b) => length(b) - length(a));
  return first !== undefined && length(first) > 0 ? first : undefined;
}
