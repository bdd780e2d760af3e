import { COMMENT_LIMITS, saysSomething } from "@/lib/responses/schema";
import { breather } from "./import-breath";
import type { Doubt, ReadRow } from "./import-doubts";
import { type CellMark, type Grid, type GridRow, storable } from "./import-grid";
import type { Header } from "./import-header";
import { charactersOf, type Measure } from "./import-measure";
import { type Field, fieldOf, kindOf, strengthOf } from "./import-vocabulary";

/** Columns that only Chapeau fills: what somebody wrote there is said, and left as it is here. */
const LOCKED: readonly Field[] = ["disposition", "reply", "changedIn", "resolvedBy", "supportedBy"];
const MARKS: Record<CellMark, Doubt["code"]> = { formula: "formula", merged: "merged", date: "dateCell" };

/** What was found in a table: its rows, and the headings that nobody knows. */
export type ReadGrid = {
  rows: ReadRow[];
  unknown: string[];
  /** Rows of an empty form in whose own columns nobody wrote. */
  printed: ReadRow[];
};

/**
 * Reads a table as rows of a matrix. Every cell with words is either taken over, or shown beside its row.
 * @param grid one sheet or table
 * @param header where its columns are
 * @param count adds up the characters of the file's rows
 * @throws MatrixRefused when its rows hold too much
 */
export async function rowsOfGrid(grid: Grid, header: Header, count: Measure): Promise<ReadGrid> {
  const breathe = breather();
  const rows: ReadRow[] = [];
  const printed: ReadRow[] = [];
  for (const row of grid.rows.slice(header.row + 1)) {
    if (row.cells.some((text) => text.trim() !== "") && !repeatsHeadings(row)) {
      const read = readRow(grid.name, row, header);
      count(charactersOf(read));
      (isPrinted(row, header) ? printed : rows).push(read);
    }
    await breathe();
  }
  const unknown = header.unknown.map(({ heading }) => heading).filter((heading) => heading !== "");
  return { rows, unknown, printed };
}

/** What an empty form has in each of its rows before anybody writes: places, and the words that stand there. */
const PRINTED: ReadonlySet<Field> = new Set(["number", "entity", "place", "anchor"]);

/** A row of an empty form that nobody wrote in: it has a place or its words, and nothing else. */
function isPrinted({ cells }: GridRow, { columns }: Header): boolean {
  const printed = new Set([...columns].filter(([field]) => PRINTED.has(field)).map(([, column]) => column));
  const filled = cells.flatMap((text, column) => (text.trim() === "" ? [] : [column]));
  return filled.length > 0 && columns.has("anchor") && filled.every((column) => printed.has(column));
}

/** A table that goes over several pages says its headings again. */
function repeatsHeadings({ cells }: GridRow): boolean {
  const named = cells.filter((text) => fieldOf(text) !== undefined).length;
  return named > 2 && named === cells.filter((text) => text.trim() !== "").length;
}

function readRow(sheet: string, row: GridRow, header: Header): ReadRow {
  const cell = (field: Field) => {
    const column = header.columns.get(field);
    return column === undefined ? "" : storable(row.cells[column] ?? "").trim();
  };
  const doubts: Doubt[] = [];
  for (const [field, column] of header.columns) {
    const mark = row.marks?.get(column);
    if (mark && row.cells[column]?.trim())
      doubts.push({ code: MARKS[mark], with: header.headings[column]?.trim() || field });
  }
  if (header.guessed) doubts.push({ code: "guessedColumn" });
  const saying = (field: "text" | "proposedText" | "rationale" | "source") =>
    header.columns.has(field) ? cell(field) : null;
  const kind = coded(cell("kind"), kindOf, "kindUnknown", doubts);
  const strength = coded(cell("strength"), strengthOf, "strengthUnknown", doubts);
  for (const field of LOCKED) if (cell(field)) doubts.push({ code: "locked", with: cell(field) });
  const read: ReadRow = {
    at: { sheet, n: row.n },
    from: "row",
    uid: cell("uid").toLowerCase() || (row.mark?.uid ?? ""),
    uidVersion: Number.parseInt(cell("uidVersion"), 10) || row.mark?.version || null,
    number: cell("number"),
    entity: cell("entity"),
    places: placesOf(cell),
    bookmarks: [],
    anchor: cell("anchor"),
    quote: "",
    said: {
      kind,
      strength,
      text: saying("text"),
      proposedText: saying("proposedText"),
      rationale: saying("rationale"),
      source: saying("source"),
    },
    others: header.unknown
      .map(({ column, heading }): [string, string] => [heading, storable(row.cells[column] ?? "").trim()])
      .filter(([, said]) => said !== ""),
    doubts,
  };
  return checked(read);
}

/** What could not be typed as a comment is said, and stays beside the good rows (domain 5.3). */
export function checked(row: ReadRow): ReadRow {
  const { text, proposedText } = row.said;
  if (!saysSomething({ text: text ?? "", proposedText: proposedText ?? "" }))
    row.doubts.push({ code: "empty" });
  const parts = Object.keys(COMMENT_LIMITS) as (keyof typeof COMMENT_LIMITS)[];
  if (parts.some((part) => (row.said[part]?.length ?? 0) > COMMENT_LIMITS[part]))
    row.doubts.push({ code: "tooLong" });
  return row;
}

/** The paragraph first; the ISO form has it apart from its clause. */
function placesOf(cell: (field: Field) => string): string[] {
  const [place, clause, line] = [cell("place"), cell("clause"), cell("line")];
  const both = place && clause ? [`${clause} ${place}`] : [];
  return [place, ...both, clause, line && !place && !clause ? `line ${line}` : ""].filter(
    (one) => one !== "",
  );
}

function coded<T extends string>(
  word: string,
  find: (word: string) => T | undefined,
  code: Doubt["code"],
  doubts: Doubt[],
): T | null {
  const found = word === "" ? null : (find(word) ?? null);
  if (word !== "" && !found) doubts.push({ code, with: word });
  return found;
}
