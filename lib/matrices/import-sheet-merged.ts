import { breather } from "./import-breath";
import { type GridRow, MAX_COLUMNS, markCell } from "./import-grid";
import { MatrixRefused } from "./import-refused";

/** A merged field: rows from 1, columns from 0, both ends within. */
export type Range = { top: number; bottom: number; left: number; right: number };

/**
 * Puts the value of a merged field into every cell that it covers, as far as the sheet has rows. Fields that lie over each
 * other are damage, as for every spreadsheet: so each cell is filled once, however many fields a file names.
 * @param rows of one sheet
 * @param merges its merged fields
 * @throws MatrixRefused where two of them overlap
 */
export async function spread(rows: readonly GridRow[], merges: readonly Range[]): Promise<void> {
  const sorted = rows.toSorted((a, b) => a.n - b.n);
  const taken = new Uint8Array(sorted.length * MAX_COLUMNS);
  const breathe = breather();
  for (const { top, bottom, left, right } of merges) {
    const first = firstFrom(sorted, top);
    const text = sorted[first]?.n === top ? (sorted[first]?.cells[left] ?? "") : "";
    if (text === "" || (top === bottom && left === right)) continue;
    for (let at = first; at < sorted.length; at++) {
      const row = sorted[at];
      if (!row || row.n > bottom) break;
      for (let column = left; column <= Math.min(right, MAX_COLUMNS - 1); column++) {
        if (taken[at * MAX_COLUMNS + column]) throw new MatrixRefused("matrixDamaged");
        taken[at * MAX_COLUMNS + column] = 1;
        while (row.cells.length < column) row.cells.push("");
        row.cells[column] = text;
        markCell(row, column, "merged");
      }
      await breathe();
    }
  }
}

/** Where the rows from a number on begin. */
function firstFrom(sorted: readonly GridRow[], n: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.n ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The column of a place such as "AB12".
 * @param place as the sheet has it
 * @returns from 0; null where it names none
 */
export function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase();
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * A field such as "A1:C3".
 * @param ref as the sheet has it
 * @returns null where it is none
 */
export function rangeOf(ref: string): Range | null {
  const [from = "", to = from] = ref.split(":");
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top = 0, bottom = 0] = [from, to].map((place) => Number(/\d+$/.exec(place)?.[0] ?? 0));
  if (left === null || right === null || top < 1) return null;
  return bottom < top || right < left ? null : { top, bottom, left, right };
}
