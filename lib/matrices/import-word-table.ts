import { readRowMark } from "./columns";
import { type Grid, type GridRow, MAX_COLUMNS, markCell } from "./import-grid";
import { measure } from "./import-measure";
import { MAX_MATRIX_ROWS, MatrixRefused } from "./import-refused";
import type { Attribute } from "./import-xml";

/** A table of a document: its cells as text, and the tables that it stands in, by their index. */
export type WordTable = Grid & { within: readonly number[] };

/** How deep a table may stand within tables. The words of the innermost are words of every cell around it. */
const MOST_NESTED = 20;

type Building = {
  at: number;
  table: WordTable;
  row: GridRow | null;
  cell: { text: string; span: number; goesOn: boolean } | null;
};

/**
 * Gathers the tables of a document while it is read. A merged cell says the same in every place that it covers; a table
 * within a cell is text of that cell, and a table too.
 * @param tables where finished tables are put, in the order in which they begin
 * @returns what hears the document; it throws MatrixRefused for too many rows, and for what grows beyond all measure
 */
export function tableListener(tables: WordTable[]) {
  const stack: Building[] = [];
  const count = measure();
  const now = () => stack.at(-1);
  const around = () => stack.map(({ at }) => at);
  return {
    around,
    open(name: string, attribute: Attribute): void {
      const building = now();
      if (name === "tbl") {
        if (stack.length >= MOST_NESTED) throw new MatrixRefused("matrixBomb");
        const table: WordTable = { name: String(tables.length + 1), rows: [], within: around() };
        stack.push({ at: tables.length, table, row: null, cell: null });
        tables.push(table);
      } else if (!building) return;
      else if (name === "tr") building.row = { n: (building.table.rows.at(-1)?.n ?? 0) + 1, cells: [] };
      else if (name === "tc") building.cell = { text: "", span: 1, goesOn: false };
      else if (name === "bookmarkStart" && building.row)
        building.row.mark ??= readRowMark(attribute("name")) ?? undefined;
      else if (building.cell && name === "gridSpan")
        building.cell.span = Math.max(1, Math.min(MAX_COLUMNS, Number(attribute("val")) || 1));
      else if (building.cell && name === "vMerge") building.cell.goesOn = attribute("val") !== "restart";
    },
    paragraph(text: string): void {
      for (const { cell } of stack) {
        if (!cell) continue;
        count(text.length + 1);
        cell.text += cell.text === "" ? text : `\n${text}`;
      }
    },
    close(name: string): void {
      const building = now();
      if (!building) return;
      if (name === "tc") endCell(building);
      else if (name === "tr") endRow(building);
      else if (name === "tbl") stack.pop();
    },
  };
}

function endCell(building: Building): void {
  const { row, cell, table } = building;
  building.cell = null;
  if (!row || !cell) return;
  const above = table.rows.at(-1);
  const from = row.cells.length;
  const text = cell.goesOn ? (above?.cells[from] ?? "") : cell.text;
  for (let column = from; column < Math.min(from + cell.span, MAX_COLUMNS); column++) {
    row.cells[column] = text;
    if ((cell.goesOn || cell.span > 1) && text !== "") markCell(row, column, "merged");
  }
}

function endRow(building: Building): void {
  const { row, table } = building;
  building.row = null;
  if (row) table.rows.push(row);
  if (table.rows.length > MAX_MATRIX_ROWS) throw new MatrixRefused("matrixTooManyRows");
}
