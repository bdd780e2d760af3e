import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, workbookOf } from "@/lib/dev/build-office";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { readCsv } from "./import-csv";
import { readMatrixFile } from "./import-file";
import { MAX_COLUMNS } from "./import-grid";
import { placesIn } from "./import-places";

const HEAD = ["Para", "Comment"];
const LONG = "long ".repeat(6_000);
const rows = (count: number) => Array.from({ length: count }, (_, n) => [String(n), "Words."]);
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Fields over the same cells: a few kilobytes that name billions of cells. */
const overlapping = (merges: number, height = 5_000) =>
  workbookOf([HEAD, ...rows(height)], {
    merges: Array.from({ length: merges }, (_, n) => `B${2 + (n % 9)}:BH${height + 1 - (n % 7)}`),
  });
/** A table in a cell of a table in a cell, a paragraph in each. */
const nested = (depth: number) =>
  documentOf(
    `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p("In.").repeat(depth)}${`${p("Out.")}</w:tc></w:tr></w:tbl>`.repeat(depth)}`,
  );
const celled = (paragraphs: number) =>
  documentOf(`<w:tbl><w:tr><w:tc>${"<w:p/>".repeat(paragraphs)}</w:tc></w:tr></w:tbl>`);
/** Remarks that begin and never end. */
const unclosed = (ranges: number, paragraphs = ranges) =>
  documentOf(
    Array.from(
      { length: paragraphs },
      (_, n) =>
        `<w:p>${n < ranges ? `<w:commentRangeStart w:id="${n}"/>` : ""}<w:r><w:t>Some words.</w:t></w:r></w:p>`,
    ).join(""),
  );
/** One long value in each row, written once. */
const merged = (height: number) =>
  workbookOf([HEAD, ["1", "", LONG], ...rows(height)], { merges: [`C2:C${height + 2}`] });
const shared = (height: number) =>
  workbookOf(
    [HEAD, ...Array.from({ length: height }, () => ["1", { xml: '<c r="PLACE" t="s"><v>0</v></c>' }])],
    { parts: { "xl/sharedStrings.xml": `<sst><si><t>${LONG}</t></si></sst>` } },
  );
/** A long heading, which is said beside each row that it has doubts about. */
const headed = (height: number) => workbookOf([[...HEAD, LONG], ...rows(height).map((row) => [...row, "x"])]);
/** A long paragraph, before many new ones. */
const followed = (added: number) =>
  documentOf(
    p(LONG) +
      Array.from(
        { length: added },
        (_, n) => `<w:p><w:ins w:id="${n}"><w:r><w:t>New ${n}.</w:t></w:r></w:ins></w:p>`,
      ).join(""),
  );
const remarked = (count: number) => {
  const ids = Array.from({ length: count }, (_, n) => n);
  const marks = ids.map((n) => `<w:r><w:commentReference w:id="${n}"/></w:r>`).join("");
  return documentOf(`<w:p><w:r><w:t>${LONG}</w:t></w:r>${marks}</w:p>`, {
    "word/comments.xml": `<w:comments xmlns:w="w">${ids.map((n) => `<w:comment w:id="${n}">${p("So.")}</w:comment>`).join("")}</w:comments>`,
  });
};

describe("a small file that would grow beyond all measure is refused, and soon", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["20,000 merged fields over each other", () => overlapping(20_000), "matrixDamaged"],
    ["60,001 paragraphs", () => documentOf("<w:p/>".repeat(60_001)), "matrixTooManyParagraphs"],
    ["400,001 paragraphs in one cell", () => celled(400_001), "matrixTooManyParagraphs"],
    ["tables 3,000 deep", () => nested(3_000), "matrixBomb"],
    ["20,000 remarks that never end", () => unclosed(20_000), "matrixBomb"],
    ["100 remarks over 50,000 paragraphs", () => unclosed(100, 50_000), "matrixBomb"],
    ["30,000 characters merged over 19,000 rows", () => merged(19_000), "matrixBomb"],
    ["30,000 characters shared by 19,000 rows", () => shared(19_000), "matrixBomb"],
    ["a heading of 30,000 characters beside 19,000 rows", () => headed(19_000), "matrixBomb"],
    ["19,000 new paragraphs after a long one", () => followed(19_000), "matrixBomb"],
    ["19,000 remarks on one long paragraph", () => remarked(19_000), "matrixBomb"],
  ])("%s", async (_, make, refusal) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(3_000_000);
    expect(await readMatrixFile(bytes)).toEqual({ refusal });
  });

  test.each<[string, () => Uint8Array]>([
    ["tables 20 deep", () => nested(20)],
    ["a value merged over 500 rows", () => merged(500)],
    ["500 remarks on one paragraph", () => remarked(500)],
  ])("not so %s", async (_, make) => {
    const file = await readMatrixFile(make());
    expect("refusal" in file ? file.refusal : "read").not.toBe("matrixBomb");
  });

  test("any number of each: read, or refused", async () => {
    const kinds = [overlapping, nested, unclosed, merged, shared, headed, followed, remarked];
    const any = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 1_500 }));
    await fc.assert(
      fc.asyncProperty(any, async ([make, n]) => {
        const file = await readMatrixFile(make(n));
        expect("refusal" in file ? file.refusal : file.rows.length).toBeTruthy();
      }),
      { numRuns: 40 },
    );
  });
});

test("a sheet that a workbook names 50 times is read once", async () => {
  const names = Array.from({ length: 50 }, (_, n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="r${n}"/>`);
  const targets = Array.from(
    { length: 50 },
    (_, n) =>
      `<Relationship Id="r${n}" Target="${n % 2 ? "worksheets/sheet1.xml" : "/xl/Worksheets/Sheet1.XML"}"/>`,
  );
  const file = await readMatrixFile(
    workbookOf([HEAD, ...rows(500)], {
      parts: {
        "xl/workbook.xml": `<workbook><sheets>${names.join("")}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
      },
    }),
  );
  expect("refusal" in file ? file.refusal : file.rows.length).toBe(500);
});

test("a .csv of one long line lets others have their turn, and no more of it is kept than is looked at", async () => {
  const line = ",".repeat(3_000_000);
  let turns = 0;
  const turn = () => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const { grid } = await readCsv(Buffer.from(`Para,Comment\n1,Words.${line}\n`));
  clearImmediate(next);
  expect(turns).toBeGreaterThan(2);
  expect(grid.rows.map(({ cells }) => cells.length)).toEqual([2, MAX_COLUMNS]);
});

test("a place of 30,000 signs is no place, and is known to be none at once", () => {
  const blocks: Block[] = [{ id: newBlockId(), kind: "paragraph", text: "One." }];
  const places = placesIn(blocks);
  for (let n = 0; n < 2_000; n++) expect(places.find(`${n} ${"1 ".repeat(15_000)}`)).toBeNull();
});
