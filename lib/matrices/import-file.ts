import { readCsv } from "./import-csv";
import type { ReadRow } from "./import-doubts";
import { rowsOfGrids } from "./import-grids";
import { charactersOf, measure } from "./import-measure";
import { type FileSays, readOrigin } from "./import-origin";
import { MAX_MATRIX_ROWS, type MatrixRefusal, MatrixRefused } from "./import-refused";
import { checked } from "./import-rows";
import { readSheets } from "./import-sheet";
import { readWord, type WordContent, type WordRemark } from "./import-word";
import type { WordChange } from "./import-word-changes";
import { isOffice, openParts } from "./import-zip";

/** What a file brought: its rows, the headings that nobody knows, and what was left aside and is said. */
export type MatrixFile = {
  format: "xlsx" | "docx" | "csv";
  rows: ReadRow[];
  unknown: string[];
  /** Changes of form alone, which are no comments. */
  forms: number;
  /** The encoding of the text was guessed. */
  doubtful: boolean;
  /** Rows of an empty form in whose own columns nobody wrote: they are comments only where its words were rewritten. */
  printed: ReadRow[];
  /** Tables or sheets with words in them that have no headings that are known. */
  skipped: number;
  /** Which round and form our own export says it is of. */
  origin: FileSays | null;
};

/**
 * Reads a matrix that came in, whatever it is called: a workbook, a Word document with a table, with tracked changes or
 * remarks, or a .csv (domain 5.3, 12.21). It never throws for what is in a file.
 * @param bytes the file, whole
 * @returns its rows, or why it was refused
 */
export async function readMatrixFile(bytes: Uint8Array): Promise<MatrixFile | { refusal: MatrixRefusal }> {
  try {
    const file = await readAny(bytes);
    const rows = file.rows.length + file.printed.length;
    if (rows > MAX_MATRIX_ROWS) return { refusal: "matrixTooManyRows" };
    return rows === 0 ? { refusal: "matrixNoRows" } : file;
  } catch (error) {
    if (error instanceof MatrixRefused) return { refusal: error.refusal };
    throw error;
  }
}

async function readAny(bytes: Uint8Array): Promise<MatrixFile> {
  if (bytes.length === 0) throw new MatrixRefused("matrixEmpty");
  if (!isOffice(bytes)) {
    const { grid, doubtful } = await readCsv(bytes);
    const { read, ...rows } = await rowsOfGrids([grid]);
    return { format: "csv", ...rows, forms: 0, doubtful, origin: null };
  }
  const parts = await openParts(bytes);
  const origin = await readOrigin(await parts.part("docProps/core.xml"));
  if (parts.names.includes("xl/workbook.xml")) {
    const { read, ...rows } = await rowsOfGrids(await readSheets(parts));
    return { format: "xlsx", ...rows, forms: 0, doubtful: false, origin };
  }
  if (!parts.names.some((name) => /^word\/document/.test(name)))
    throw new MatrixRefused("matrixUnknownFormat");
  const word = await readWord(parts);
  const { read, ...tables } = await rowsOfGrids(word.tables, true);
  // The cells of a matrix are read as they are with their changes: these are no comments of their own.
  const changes = word.changes.filter((change) => !change.tables.some((at) => read.has(at)));
  return {
    ...tables,
    format: "docx",
    rows: [...tables.rows, ...fromWord({ ...word, changes })],
    forms: word.forms,
    doubtful: false,
    origin,
  };
}

function fromWord({ changes, remarks }: WordContent): ReadRow[] {
  if (changes.length + remarks.length > MAX_MATRIX_ROWS) throw new MatrixRefused("matrixTooManyRows");
  const count = measure();
  const rows = [...changes.map(asRow), ...remarks.map(remarkAsRow)].map(checked);
  for (const row of rows) count(charactersOf(row));
  return rows.sort((a, b) => a.at.n - b.at.n);
}

const NOTHING = { uid: "", uidVersion: null, number: "", entity: "", places: [], others: [], quote: "" };

const CODES = { added: "newParagraph", removed: "wholeRemoved", split: "split", words: null } as const;

function asRow(change: WordChange): ReadRow {
  const { n, is, joined, said, before, proposes } = change;
  const codes = [CODES[is], joined ? ("joined" as const) : null];
  return {
    ...NOTHING,
    at: { sheet: "", n },
    from: "change",
    bookmarks: is === "added" && change.bookmarks.length === 0 ? change.followsMarks : change.bookmarks,
    anchor: is === "added" ? change.follows : before,
    said: {
      kind: null,
      strength: null,
      text: said,
      proposedText: proposes,
      rationale: null,
      source: null,
    },
    doubts: codes.flatMap((code) => (code ? [{ code }] : [])),
  };
}

function remarkAsRow({ n, bookmarks, before, quote, author, text }: WordRemark): ReadRow {
  return {
    ...NOTHING,
    at: { sheet: "", n },
    from: "remark",
    bookmarks,
    anchor: before,
    quote,
    said: {
      kind: null,
      strength: null,
      text: text.trim(),
      proposedText: null,
      rationale: null,
      source: null,
    },
    others: author.trim() === "" ? [] : [["Word", author.trim()]],
    doubts: [],
  };
}
