import { zipOf } from "./build-zip";

const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A cell for a test's workbook: its words, or the XML of the cell as `<c r="PLACE" …>`. */
export type TestCell = string | { xml: string };

/**
 * Text as XML holds it.
 * @param text any text
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A workbook for tests: one sheet, with inline strings.
 * @param rows its cells; an empty string leaves the cell out
 * @param more merged fields, other parts, strict namespaces
 */
export function workbookOf(
  rows: readonly (readonly TestCell[])[],
  more: { merges?: string[]; parts?: Record<string, string>; strict?: boolean } = {},
): Buffer {
  const place = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const body = rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        if (typeof cell !== "string") return cell.xml.replace("PLACE", place(row, column));
        if (cell === "") return "";
        return `<c r="${place(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
      });
      return `<row r="${row + 1}">${written.join("")}</row>`;
    })
    .join("");
  const merged = (more.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const xmlns = more.strict ? STRICT : SHEET;
  return zipOf({
    "xl/workbook.xml": `<workbook xmlns="${xmlns}" xmlns:r="${OFFICE}"><sheets><sheet name="Matrix" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${xmlns}"><sheetData>${body}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ""}</worksheet>`,
    ...more.parts,
  });
}

/**
 * A Word document for tests.
 * @param body the XML within `w:body`
 * @param parts other parts
 */
export function documentOf(body: string, parts: Record<string, string> = {}): Buffer {
  return zipOf({
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
