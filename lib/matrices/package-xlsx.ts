import "server-only";
import { type Borders, encodeCol, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { directionOf } from "@/lib/core/i18n/languages";
import { holdable } from "./export-cells";
import { keywordsOf, type Sheet } from "./export-sheet";
import { quotedStyles, rowsXml } from "./export-sheet-xml";
import { partOf, unzipped, zipped } from "./package-zip";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const LINE = { style: "thin", color: { argb: "FFBBBBBB" } } as const;
const FRAME: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const OURS = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF1F1EE" } } as const;
const HEAD = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE6EE" } } as const;

/**
 * Writes a table as a workbook. The library lays out everything but the rows; these are written into its sheet one by one, so
 * that 10,000 of them neither fill the memory nor hold up anybody else (docs/performance.md).
 * @param sheet what to write
 * @returns the file
 */
export async function xlsxOf(sheet: Sheet): Promise<Buffer<ArrayBuffer>> {
  const { bytes, headRow } = await skeleton(sheet);
  const parts = await unzipped(bytes);
  const { styles, shift } = quotedStyles(textOf(parts.get(STYLES)));
  const xml = textOf(parts.get(SHEET));
  const model = new RegExp(`<row r="${headRow + 1}".*?</row>`, "s").exec(xml);
  if (!model) throw new Error("the library wrote no model row");
  const own = [...model[0].matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style = "0"]) => style);
  const grid = {
    firstRow: headRow + 1,
    letters: sheet.columns.map((_, at) => encodeCol(at)),
    styles: own.map((style) => [style, String(Number(style) + shift)] as const),
  };
  parts.set(STYLES, Buffer.from(styles));
  parts.set(SHEET, await partOf(around(xml, model, rowsXml(sheet.rows, grid))));
  return zipped(parts);
}

function* around(xml: string, model: RegExpExecArray, rows: Iterable<string>): Generator<string> {
  const last = model.index + model[0].length;
  yield xml.slice(0, model.index).replace(/<dimension [^>]*\/>/, "");
  yield* rows;
  yield xml.slice(last);
}

function textOf(part: Buffer | undefined): string {
  if (!part) throw new Error("the library left a part out");
  return part.toString("utf8");
}

/** Everything but the rows: one row of empty cells stands where they will stand. */
async function skeleton(sheet: Sheet): Promise<{ bytes: Uint8Array; headRow: number }> {
  const book = new Workbook();
  book.title = holdable(sheet.title);
  book.creator = "Chapeau";
  book.keywords = keywordsOf(sheet.origin);
  const headRow = sheet.above.length > 0 ? sheet.above.length + 2 : 1;
  const page = book.addWorksheet(nameOf(sheet.title), {
    views: [{ state: "frozen", ySplit: headRow, rightToLeft: directionOf(sheet.language) === "rtl" }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
  });
  for (const pair of sheet.above) page.addRow(pair.map(holdable));
  if (sheet.above.length > 0) page.addRow([]);
  page.addRow(sheet.columns.map((column) => column.heading));
  page.addRow(sheet.columns.map(() => ""));
  dress(page, sheet, headRow);
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), headRow };
}

function dress(page: Worksheet, { columns, rows }: Sheet, headRow: number): void {
  const last = headRow + Math.max(rows.length, 1);
  for (const [at, { width, locked, hidden, choices }] of columns.entries()) {
    const column = page.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden ?? false;
    const head = page.getCell(headRow, at + 1);
    head.font = { bold: true };
    head.fill = HEAD;
    head.border = FRAME;
    head.alignment = { wrapText: true, vertical: "top" };
    const cell = page.getCell(headRow + 1, at + 1);
    cell.numFmt = "@";
    cell.border = FRAME;
    cell.alignment = { wrapText: true, vertical: "top" };
    if (locked) cell.fill = OURS;
    if (choices)
      page.dataValidations.add(`${encodeCol(at)}${headRow + 1}:${encodeCol(at)}${last + 500}`, {
        type: "list",
        allowBlank: true,
        showErrorMessage: true,
        formulae: [`"${choices.join(",")}"`],
      });
  }
  page.autoFilter = { from: { row: headRow, column: 1 }, to: { row: last, column: columns.length } };
}

/** A sheet's name has at most 31 signs, and none of these. */
function nameOf(title: string): string {
  return title
    .replace(/[\\/*?:[\]]/g, " ")
    .slice(0, 31)
    .trim();
}
