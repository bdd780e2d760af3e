import { addDoubt, newPiece, type Piece, type Reading, wordsOf } from "./import-pieces";
import { sliceRun } from "./inline-runs";

const bullet = /[▪•●■‣▫]/u;

/** Straightens tables; one that a converter made out of a list becomes the list again, and is shown. */
export function readTables(reading: Reading): void {
  const out: Piece[] = [];
  for (const piece of reading.pieces) {
    const table = out.at(-1);
    if (
      piece.kind === "text" &&
      table?.kind === "table" &&
      piece.text.startsWith(": ") &&
      table.text === ""
    ) {
      const title = sliceRun(wordsOf(piece), 2);
      table.text = title.text;
      table.spans = [...title.spans, ...(table.spans ?? [])];
      reading.markup.push(":");
    } else if (piece.kind === "table") out.push(...readTable(reading, piece));
    else out.push(piece);
  }
  reading.pieces = out;
}

function readTable(reading: Reading, table: Piece): Piece[] {
  const rows = table.rows ?? [];
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  if (filled.length === 0) return [];
  const bullets = filled.flat().filter((cell) => bullet.test(cell));
  const guess = reading.format === "plain" && bullets.some((cell) => cell.split(bullet).length > 2);
  if (guess && bullets.length === filled.flat().filter((cell) => cell !== "").length) {
    return readList(reading, bullets, table.gap);
  }
  const headless = table.header && rows[0]?.every((cell) => cell === "");
  const kept = headless ? rows.slice(1) : rows;
  const width = Math.max(...kept.map((row) => row.length));
  table.header = table.header === true && !headless;
  if (headless)
    table.spans = table.spans?.map((span) =>
      span.cell ? { ...span, cell: [span.cell[0] - 1, span.cell[1]] } : span,
    );
  table.rows = kept.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return [table];
}

function readList(reading: Reading, cells: readonly string[], gap: number): Piece[] {
  const items = cells.flatMap((cell) => {
    reading.markup.push(...(cell.match(new RegExp(bullet, "gu")) ?? []));
    return cell
      .split(new RegExp(bullet, "u"))
      .map((text) => text.trim())
      .filter((text) => text !== "");
  });
  const pieces = items.map((text) => newPiece("item", text, gap, { level: 1, ordered: false }));
  const asTable = { do: "asTable", newId: newPiece("table", "", 0).id } as const;
  addDoubt(reading, "tableOrList", pieces, [{ do: "become", as: "item", level: 1 }, asTable]);
  return pieces;
}
