import type { ReadRow } from "./import-doubts";
import type { Grid } from "./import-grid";
import { findHeader, type Header, headerOn } from "./import-header";
import { type Measure, measure } from "./import-measure";
import { rowsOfGrid } from "./import-rows";

/** One sheet, or one table; `within`: the tables around it, by their index. */
export type PlacedGrid = Grid & { within?: readonly number[] };

/** What the sheets or tables of a file brought together. */
export type ReadGrids = {
  rows: ReadRow[];
  /** The headings that nobody knows. */
  unknown: string[];
  /** Rows of an empty form in whose own columns nobody wrote. */
  printed: ReadRow[];
  /** How many tables with words in them have no headings that are known. */
  skipped: number;
  /** Which of them were read, by their index. */
  read: Set<number>;
};

/**
 * Reads the sheets or tables of a file. One without headings that is as wide as the matrix before it goes on with that: Word
 * parts a long table in two. Another is counted, so that it can be said.
 * @param grids in the order of the file
 * @param goesOn whether a table may go on with the one before: in Word, and not from one sheet of a workbook to the next
 * @param count adds up the characters of the file's rows
 * @throws MatrixRefused when the rows hold too much
 */
export async function rowsOfGrids(
  grids: readonly PlacedGrid[],
  goesOn = false,
  count: Measure = measure(),
): Promise<ReadGrids> {
  const all: ReadGrids = { rows: [], unknown: [], printed: [], skipped: 0, read: new Set() };
  let last: Header | null = null;
  for (const [at, grid] of grids.entries()) {
    // The words of a table within a cell of a matrix are words of that cell.
    const inner = grid.within?.some((around) => all.read.has(around)) ?? false;
    const header: Header | null =
      findHeader(grid) ?? (goesOn && !inner ? last && headerOn(last, grid) : null);
    if (header) {
      const { rows, unknown, printed } = await rowsOfGrid(grid, header, count);
      for (const row of rows) all.rows.push(row);
      all.unknown.push(...unknown.filter((heading) => !all.unknown.includes(heading)));
      for (const row of printed) all.printed.push(row);
      all.read.add(at);
      last = header;
    } else if (!inner && isFilled(grid)) {
      all.skipped++;
      last = null;
    }
  }
  return all;
}

function isFilled({ rows }: Grid): boolean {
  return rows.some(({ cells }) => cells.some((text) => text.trim() !== ""));
}
