import { type Grid, type GridRow, MAX_COLUMNS, markCell } from "./import-grid";
import { MAX_MATRIX_ROWS, MatrixRefused } from "./import-refused";
import { columnOf, type Range, rangeOf, spread } from "./import-sheet-merged";
import { dateStyles, dayOfSerial, unescaped } from "./import-sheet-values";
import { readXml } from "./import-xml";
import type { Parts } from "./import-zip";

type Book = { shared: string[]; dates: Set<number> };

/** The most sheets of a workbook that are read; one that is named again is not read again. */
const MAX_SHEETS = 50;

/**
 * Reads the sheets of a workbook as text: shared and inline strings, numbers and truth values as they are stored, the
 * cached value of a formula, a merged value in each cell that it covers (ECMA-376 part 1, 18.3).
 * @param parts the workbook, opened
 * @throws MatrixRefused damage, or too many rows
 */
export async function readSheets(parts: Parts): Promise<Grid[]> {
  const sheets = await listed(parts);
  const book = {
    shared: await sharedStrings(parts),
    dates: await dateStyles(await parts.part("xl/styles.xml")),
  };
  const grids: Grid[] = [];
  const read = new Set<string>();
  for (const { name, path } of sheets.slice(0, MAX_SHEETS)) {
    if (read.has(path.toLowerCase())) continue;
    read.add(path.toLowerCase());
    const bytes = await parts.part(path);
    if (bytes) grids.push({ name, rows: await rowsOf(bytes, book) });
  }
  return grids;
}

async function listed(parts: Parts): Promise<{ name: string; path: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  const workbook = await parts.part("xl/workbook.xml");
  if (!workbook) throw new MatrixRefused("matrixDamaged");
  await readXml(workbook, {
    open: (name, attribute) => {
      if (name === "sheet")
        sheets.push({ name: attribute("name"), id: attribute("r:id") || attribute("id") });
    },
  });
  const paths = new Map<string, string>();
  const relations = await parts.part("xl/_rels/workbook.xml.rels");
  if (relations)
    await readXml(relations, {
      open: (name, attribute) => {
        if (name === "Relationship" && attribute("TargetMode") !== "External")
          paths.set(attribute("Id"), attribute("Target"));
      },
    });
  return sheets.map(({ name, id }, at) => {
    const target = paths.get(id) ?? `worksheets/sheet${at + 1}.xml`;
    return { name, path: target.startsWith("/") ? target.slice(1) : `xl/${target}` };
  });
}

async function sharedStrings(parts: Parts): Promise<string[]> {
  const shared: string[] = [];
  const bytes = await parts.part("xl/sharedStrings.xml");
  const words = textListener();
  if (bytes)
    await readXml(bytes, {
      ...words.on,
      close: (name) => {
        words.on.close(name);
        if (name === "si") shared.push(words.take());
      },
    });
  return shared;
}

/** Gathers what stands in `t`, but not how it is pronounced (`rPh`). */
function textListener() {
  let gathered = "";
  let inText = false;
  let spoken = 0;
  return {
    on: {
      open: (name: string) => {
        if (name === "rPh") spoken++;
        inText = name === "t" && spoken === 0;
      },
      text: (text: string) => {
        if (inText) gathered += text;
      },
      close: (name: string) => {
        if (name === "rPh") spoken--;
        if (name === "t") inText = false;
      },
    },
    take: () => {
      const text = unescaped(gathered);
      gathered = "";
      return text;
    },
  };
}

async function rowsOf(bytes: Uint8Array, book: Book): Promise<GridRow[]> {
  const rows: GridRow[] = [];
  const merges: Range[] = [];
  const words = textListener();
  let row: GridRow = { n: 0, cells: [] };
  let cell = { column: -1, kind: "", style: 0, formula: false };
  let value = "";
  let inValue = false;
  await readXml(bytes, {
    open: (name, attribute) => {
      words.on.open(name);
      if (name === "row") {
        row = { n: Number(attribute("r")) || row.n + 1, cells: [] };
        cell = { ...cell, column: -1 };
      } else if (name === "c") {
        const column = columnOf(attribute("r")) ?? cell.column + 1;
        cell = { column, kind: attribute("t"), style: Number(attribute("s")) || 0, formula: false };
        value = "";
      } else if (name === "f") cell.formula = true;
      else if (name === "v") inValue = true;
      else if (name === "mergeCell" && merges.length < MAX_MATRIX_ROWS) {
        const range = rangeOf(attribute("ref"));
        if (range) merges.push(range);
      }
    },
    text: (text) => {
      if (inValue) value += text;
      else words.on.text(text);
    },
    close: (name) => {
      words.on.close(name);
      if (name === "v") inValue = false;
      if (name === "c") put(row, cell, cell.kind === "inlineStr" ? words.take() : value, book);
      // Rows that only have a look are many in some sheets, and are no rows of a matrix.
      if (name === "row" && row.cells.some((text) => text !== "")) rows.push(row);
      if (rows.length > MAX_MATRIX_ROWS) throw new MatrixRefused("matrixTooManyRows");
    },
  });
  await spread(rows, merges);
  return rows;
}

function put(
  row: GridRow,
  { column, kind, style, formula }: { column: number; kind: string; style: number; formula: boolean },
  value: string,
  { shared, dates }: Book,
): void {
  if (column >= MAX_COLUMNS) return;
  const number = kind === "" || kind === "n";
  const isDate = number && value !== "" && dates.has(style);
  const text =
    kind === "s"
      ? (shared[Number(value)] ?? "")
      : isDate
        ? dayOfSerial(value)
        : kind === "str"
          ? unescaped(value)
          : value;
  while (row.cells.length < column) row.cells.push("");
  row.cells[column] = text;
  if (formula) markCell(row, column, "formula");
  else if (isDate) markCell(row, column, "date");
}
