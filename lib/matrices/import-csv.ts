import { decodeText } from "@/lib/texts/import-decode";
import { unneutralized } from "./export-cells";
import { breather } from "./import-breath";
import { type Grid, type GridRow, MAX_COLUMNS } from "./import-grid";
import { MAX_MATRIX_ROWS, MatrixRefused } from "./import-refused";

/** The most bytes of text a .csv may hold: what an upload may. */
const MAX_CSV_BYTES = 25_000_000;

/** After so many fields others may have their turn: a file may be one line of commas. */
const FIELDS_A_TURN = 2_000;

/**
 * Reads a .csv (RFC 4180) as spreadsheets write it: parted by commas, semicolons or tabs, in UTF-8, UTF-16 or
 * Windows-1252, with or without a byte order mark. The apostrophe that our own export puts before what may be taken for a
 * formula is taken off again (reliability R36).
 * @param bytes the file, whole
 * @returns its one table, and whether its encoding is a guess
 * @throws MatrixRefused when it is empty, is no text, or has too many rows
 */
export async function readCsv(bytes: Uint8Array): Promise<{ grid: Grid; doubtful: boolean }> {
  const decoded = decodeText(bytes, MAX_CSV_BYTES);
  if ("refusal" in decoded)
    throw new MatrixRefused(decoded.refusal === "empty" ? "matrixEmpty" : "matrixUnknownFormat");
  const grid = { name: "", rows: await rowsOf(decoded.text) };
  return { grid, doubtful: decoded.doubtful };
}

async function rowsOf(text: string): Promise<GridRow[]> {
  const [rest, parting] = partingOf(text);
  const breathe = breather();
  const ending = new RegExp(`[${parting}\\r\\n]`, "g");
  const rows: GridRow[] = [];
  let cells: string[] = [];
  let at = 0;
  let fields = 0;
  for (let n = 1; at <= rest.length; ) {
    const quoted = rest[at] === '"' ? quotedFrom(rest, at) : null;
    ending.lastIndex = quoted?.end ?? at;
    const end = ending.exec(rest)?.index ?? rest.length;
    if (cells.length < MAX_COLUMNS)
      cells.push(unneutralized((quoted?.text ?? "") + rest.slice(quoted?.end ?? at, end)));
    at = end + (rest.startsWith("\r\n", end) ? 2 : 1);
    if (++fields % FIELDS_A_TURN === 0) await breathe();
    if (rest[end] === parting) continue;
    if (cells.some((cell) => cell !== "")) rows.push({ n, cells });
    if (rows.length > MAX_MATRIX_ROWS) throw new MatrixRefused("matrixTooManyRows");
    cells = [];
    n++;
  }
  return rows;
}

/** A field between quotes, in which two quotes are one; what is never closed goes on to the end of the file. */
function quotedFrom(text: string, from: number): { text: string; end: number } {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const end = at < 0 ? text.length : at;
  return { text: text.slice(from + 1, end).replaceAll('""', '"'), end: Math.min(end + 1, text.length) };
}

/** What parts the fields: as Excel's first line says, else the sign that the first lines have most often outside quotes. */
function partingOf(text: string): [rest: string, parting: string] {
  const said = /^"?sep=([,;\t])"?\r?\n/i.exec(text);
  if (said) return [text.slice(said[0].length), said[1] ?? ","];
  const outside = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => outside.split(sign).length;
  const [first = ","] = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
  return [text, first];
}
