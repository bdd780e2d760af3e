import { looksLikeFormula, sheetXml } from "./export-cells";

/** Where a table begins in a sheet, and which styles its cells have: plain, and as text that looks like a formula. */
export type Grid = {
  firstRow: number;
  letters: readonly string[];
  styles: readonly (readonly [string, string])[];
};

/**
 * The rows of a table as the XML of a sheet: every cell is a string that says so, never a formula (reliability R36).
 * @param rows the texts
 * @param grid where they stand
 */
export function* rowsXml(rows: Iterable<readonly string[]>, grid: Grid): Generator<string> {
  let n = grid.firstRow;
  for (const cells of rows) {
    let row = `<row r="${n}">`;
    for (const [at, text] of cells.entries()) {
      const style = grid.styles[at]?.[looksLikeFormula(text) ? 1 : 0] ?? "0";
      const where = `<c r="${grid.letters[at]}${n}" s="${style}"`;
      row +=
        text === ""
          ? `${where}/>`
          : `${where} t="inlineStr"><is><t xml:space="preserve">${sheetXml(text)}</t></is></c>`;
    }
    yield `${row}</row>`;
    n++;
  }
}

/**
 * Doubles the styles of cells: each once more with the mark by which a spreadsheet keeps a text that begins like a formula a
 * text, also when somebody edits it (`quotePrefix`, ECMA-376 part 1, 18.8.45).
 * @param styles the part of a workbook that holds its styles
 * @returns it, and by how much the number of a style's double is greater
 */
export function quotedStyles(styles: string): { styles: string; shift: number } {
  const [all = "", inside = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const shift = inside.match(/<xf /g)?.length ?? 0;
  const doubles = inside.replaceAll("<xf ", '<xf quotePrefix="1" ');
  return {
    styles: styles.replace(all, `<cellXfs count="${2 * shift}">${inside}${doubles}</cellXfs>`),
    shift,
  };
}
