import type { Language } from "@/lib/core/i18n/languages";
import { HIDDEN, rowMark } from "./columns";
import { runsRightToLeft, wordXml } from "./export-cells";
import type { FileOrigin, Sheet, SheetColumn } from "./export-sheet";

/** One part of a Word document. Widths of columns are shares of the page. */
export type WordPart =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "text"; text: string; style?: "Normal" | "Proposal" | "Above" }
  | {
      kind: "table";
      columns: readonly Pick<SheetColumn, "heading" | "width" | "locked">[];
      rows: Iterable<readonly string[]>;
      /** The name of a bookmark in the first cell of each row; empty: none. */
      marks?: readonly string[];
    };

/** A document that goes out. */
export type WordFile = {
  title: string;
  language: Language;
  origin: FileOrigin;
  landscape: boolean;
  parts: readonly WordPart[];
};

/** The width of an A4 page between its margins, in twentieths of a point: upright, and across. */
export const PAGE_WIDTH = { upright: 9_638, across: 15_138 } as const;

/**
 * A table of cells as a Word document: what stands above it, and the table, across, its head repeated on every page.
 * @param sheet the form; of hidden columns only the comment's id goes along, as the bookmark of its row
 */
export function wordSheet(sheet: Sheet): WordFile {
  const shown = sheet.columns.flatMap((column, at) => (column.hidden ? [] : [{ column, at }]));
  function* rows() {
    for (const row of sheet.rows) yield shown.map(({ at }) => row[at] ?? "");
  }
  const [uid, version] = HIDDEN.map((name) => sheet.columns.findIndex(({ heading }) => heading === name));
  const marks = sheet.rows.map((row) => rowMark(row[uid ?? -1] ?? "", Number(row[version ?? -1]) || 0));
  return {
    title: sheet.title,
    language: sheet.language,
    origin: sheet.origin,
    landscape: true,
    parts: [
      { kind: "heading", level: 1, text: sheet.title },
      ...sheet.above.map(([name, value]) => ({
        kind: "text" as const,
        style: "Above" as const,
        text: `${name}: ${value}`,
      })),
      { kind: "table", columns: shown.map(({ column }) => column), rows: rows(), marks },
    ],
  };
}

/**
 * The parts as the XML of a document's body, piece by piece.
 * @param file what to write
 */
export function* bodyXml({ parts, language, landscape }: WordFile): Generator<string> {
  const across = language === "ar";
  for (const part of parts) {
    if (part.kind === "heading") yield paragraph(part.text, `Heading${part.level}`);
    else if (part.kind === "text") yield paragraph(part.text, part.style ?? "Normal");
    else {
      yield* tableXml(part, landscape ? PAGE_WIDTH.across : PAGE_WIDTH.upright, across);
      // Two tables without a paragraph between them would be one, and none may stand last.
      yield paragraph("", "Normal");
    }
  }
}

type Table = Extract<WordPart, { kind: "table" }>;

function* tableXml(
  { columns, rows, marks = [] }: Table,
  width: number,
  rightToLeft: boolean,
): Generator<string> {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / all) * width));
  const looks = columns.map(({ locked }, at) => {
    const shade = locked ? '<w:shd w:val="clear" w:color="auto" w:fill="F1F1EE"/>' : "";
    return `<w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${shade}</w:tcPr>`;
  });
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`);
  yield `<w:tbl><w:tblPr>${rightToLeft ? "<w:bidiVisual/>" : ""}<w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${lines.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>`;
  const head = columns.map(
    ({ heading }, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="DDE6EE"/></w:tcPr>${paragraph(heading, "Head")}</w:tc>`,
  );
  yield `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join("")}</w:tr>`;
  let n = 0;
  for (const row of rows) {
    let xml = "<w:tr>";
    const mark = marks[n++];
    for (const [at, look] of looks.entries())
      xml += `<w:tc>${look}${paragraph(row[at] ?? "", "Cell", at === 0 && mark ? bookmark(n, mark) : "")}</w:tc>`;
    yield `${xml}</w:tr>`;
  }
  yield "</w:tbl>";
}

function bookmark(n: number, name: string): string {
  return `<w:bookmarkStart w:id="${n}" w:name="${name}"/><w:bookmarkEnd w:id="${n}"/>`;
}

function paragraph(text: string, style: string, mark = ""): string {
  const right = runsRightToLeft(text);
  const look = `<w:pPr><w:pStyle w:val="${style}"/>${right ? "<w:bidi/>" : ""}</w:pPr>`;
  return `<w:p>${look}${mark}${text === "" ? "" : run(text, right)}</w:p>`;
}

/** Line feeds and tabs are elements in Word; each way of ending a line is one line feed. */
function run(text: string, right: boolean): string {
  const look = right ? "<w:rPr><w:rtl/></w:rPr>" : "";
  if (!/[\n\r\t]/.test(text)) return `<w:r>${look}${words(text)}</w:r>`;
  const pieces = text.split(/(\r\n|[\r\n\t])/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    return /^[\r\n]/.test(piece) ? "<w:br/>" : piece && words(piece);
  });
  return `<w:r>${look}${pieces.join("")}</w:r>`;
}

function words(text: string): string {
  return `<w:t xml:space="preserve">${wordXml(text)}</w:t>`;
}
