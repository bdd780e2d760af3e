import type { ReadRow } from "./import-doubts";
import { MatrixRefused } from "./import-refused";

/** The most characters that the rows of one file may hold: those of the largest file of plain text that may come in. */
export const MOST_CHARACTERS = 25_000_000;

/** Adds up what is read of a file. */
export type Measure = (characters: number) => void;

/**
 * Counts characters while a file is read. One value that stands in thousands of cells takes no room in the file and
 * gigabytes once its rows are written down, so that each place counts where a value is read again.
 * @returns a function to call with each piece; it throws MatrixRefused once the file holds too much
 */
export function measure(): Measure {
  let total = 0;
  return (characters) => {
    total += characters;
    if (total > MOST_CHARACTERS) throw new MatrixRefused("matrixBomb");
  };
}

/**
 * How many characters a row is, its doubts and the headings beside what it says included.
 * @param row as read
 */
export function charactersOf({ at, uid, number, entity, anchor, quote, ...row }: ReadRow): number {
  const words = [
    ...[at.sheet, uid, number, entity, anchor, quote],
    ...[...row.places, ...row.bookmarks],
    ...Object.values(row.said),
    ...row.others.flat(),
    ...row.doubts.map((doubt) => doubt.with),
  ];
  return words.reduce((sum, one) => sum + (one?.length ?? 0), 0);
}
