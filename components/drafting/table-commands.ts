import type { Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { insertAfter } from "./block-commands";

type Grid = { table: Node; pos: number; row: number; column: number };

/** The table that the cursor is in, and its cell; the title counts as row -1. */
export function gridAt({ selection: { $head } }: EditorState): Grid | null {
  if ($head.depth < 2 || $head.node(1).type.name !== "table") return null;
  return {
    table: $head.node(1),
    pos: $head.before(1),
    row: $head.index(1) - 1,
    column: $head.depth > 2 ? $head.index(2) : 0,
  };
}

function rowOf(columns: number): Node {
  return schema.node(
    "row",
    null,
    Array.from({ length: Math.max(1, columns) }, () => schema.node("cell")),
  );
}

/** A table after the block of the cursor, with its first row as header. */
export function addTable(rows = 2, columns = 2): Command {
  return (state, dispatch) => {
    const lines = Array.from({ length: rows }, () => rowOf(columns));
    const attrs = { id: newBlockId(), header: true };
    dispatch?.(insertAfter(state, state.tr, schema.node("table", attrs, [schema.node("caption"), ...lines])));
    return true;
  };
}

/** Puts a table in another's place, with the cursor in a cell. */
function replaced(change: (rows: Node[], grid: Grid) => [Node[], number, number] | null): Command {
  return (state, dispatch) => {
    const grid = gridAt(state);
    const done = grid && change(grid.table.children.slice(1), grid);
    if (!grid || !done || done[0].length === 0) return false;
    const [rows, row, column] = done;
    const made = schema.node("table", grid.table.attrs, [grid.table.child(0), ...rows]);
    const tr = state.tr;
    changeContent(tr, grid, made);
    const place = cellsOf(made).find((one) => one.row === row && one.column === column);
    tr.setSelection(TextSelection.near(tr.doc.resolve(grid.pos + 1 + (place?.offset ?? 0) + 1)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Changes only what differs, so that what others write in the other cells meanwhile stays. */
function changeContent(tr: Transaction, { table, pos }: Grid, made: Node): void {
  const from = table.content.findDiffStart(made.content);
  const end = table.content.findDiffEnd(made.content);
  if (from === null || !end) return;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(pos + 1 + from, pos + 1 + end.a + overlap, made.slice(from, end.b + overlap));
}

/** A row below the cursor's. */
export const addRow: Command = replaced((rows, { row, column }) => {
  const columns = rows[Math.max(0, row)]?.childCount ?? 1;
  return [rows.toSpliced(row + 1, 0, rowOf(columns)), row + 1, Math.min(column, columns - 1)];
});

/** The cursor's row goes; a table keeps one. */
export const removeRow: Command = replaced((rows, { row, column }) =>
  row < 0 || rows.length < 2 ? null : [rows.toSpliced(row, 1), Math.max(0, row - 1), column],
);

/** A column after the cursor's. */
export const addColumn: Command = replaced((rows, { row, column }) => [
  rows.map((line) =>
    schema.node(
      "row",
      null,
      line.children.toSpliced(Math.min(column + 1, line.childCount), 0, schema.node("cell")),
    ),
  ),
  Math.max(0, row),
  column + 1,
]);

/** The cursor's column goes; a row keeps one cell. */
export const removeColumn: Command = replaced((rows, { row, column }) =>
  row < 0 || rows.some((line) => line.childCount < 2)
    ? null
    : [
        rows.map((line) => schema.node("row", null, line.children.toSpliced(column, 1))),
        row,
        Math.max(0, column - 1),
      ],
);

function cellsOf(table: Node): { offset: number; row: number; column: number }[] {
  const found: { offset: number; row: number; column: number }[] = [];
  table.forEach((line, offset, at) => {
    if (at === 0) return;
    line.forEach((_, inside, column) => {
      found.push({ offset: offset + 1 + inside, row: at - 1, column });
    });
  });
  return found;
}

/** Tab: the next cell, or the one before; after the last one a row is added. Elsewhere Tab leaves the text. */
export function nextCell(by: -1 | 1): Command {
  return (state, dispatch, view) => {
    const grid = gridAt(state);
    if (!grid) return false;
    const cells = cellsOf(grid.table);
    const now = cells.findIndex(({ row, column }) => row === grid.row && column === grid.column);
    const next = cells[now + by];
    if (!next) return by > 0 && now === cells.length - 1 ? addRow(state, dispatch, view) : false;
    const $place = state.doc.resolve(grid.pos + 1 + next.offset + 1);
    dispatch?.(
      state.tr.setSelection(TextSelection.between($place, state.doc.resolve($place.end()))).scrollIntoView(),
    );
    return true;
  };
}

/** A picture with what it shows, after the block of the cursor; its caption waits for words. */
export function addFigure(fileId: string, alt: string): Command {
  return (state, dispatch) => {
    const figure = schema.node("figure", { id: newBlockId(), fileId, alt });
    dispatch?.(insertAfter(state, state.tr, figure));
    return true;
  };
}
