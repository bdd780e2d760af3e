import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, escaped, workbookOf } from "@/lib/dev/build-office";
import { zipOf } from "@/lib/dev/build-zip";
import { COMMENT_LIMITS, editCommentInput } from "@/lib/responses/schema";
import { CANNOT_STAND } from "./import-doubts";
import { type MatrixFile, readMatrixFile } from "./import-file";

const ISO = [
  "MB/NC1",
  "Line number (e.g. 17)",
  "Clause/ Subclause (e.g. 3.1)",
  "Paragraph/ Figure/ Table (e.g. Table 1)",
  "Type of comment2",
  "Comments",
  "Proposed change",
  "Observations of the secretariat",
];

async function read(bytes: Uint8Array): Promise<MatrixFile> {
  const file = await readMatrixFile(bytes);
  if ("refusal" in file) throw new Error(file.refusal);
  return file;
}
const codes = (file: MatrixFile, row: number) => file.rows[row]?.doubts.map(({ code }) => code);

describe("12.21: an ISO form", () => {
  test("with a merged cell, a formula cell, 1,000 rows, a row without paragraph and a bad row in the middle", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => [
      "ILO",
      "",
      "",
      String((n % 9) + 1),
      "te",
      `Comment ${n}`,
      `Change ${n}`,
    ]);
    rows[10] = ["ILO", "", "", "", "ge", "Without a paragraph", ""];
    rows[500] = ["ILO", "", "", "7", "ed", "", ""];
    const withFormula = rows.map((row, n) =>
      n === 20
        ? [...row.slice(0, 5), { xml: '<c r="PLACE" t="str"><f>A1&amp;"x"</f><v>computed</v></c>' }]
        : row,
    );
    const file = await read(
      workbookOf([["Date: 2019-06-05", "Document:"], ISO, ...withFormula], { merges: ["D33:D35"] }),
    );
    expect(file.rows).toHaveLength(1000);
    expect(file.rows[0]).toMatchObject({
      at: { sheet: "Matrix", n: 3 },
      entity: "ILO",
      places: ["1"],
      said: { kind: "technical", text: "Comment 0", proposedText: "Change 0", rationale: null },
      doubts: [],
    });
    expect(file.rows[20]?.said.text).toBe("computed");
    expect(codes(file, 20)).toEqual(["formula"]);
    // Row 33 of the sheet is the 31st of the form.
    expect(file.rows.slice(30, 33).map(({ places }) => places)).toEqual([["4"], ["4"], ["4"]]);
    expect(codes(file, 32)).toEqual(["merged"]);
    expect(file.rows[10]).toMatchObject({ places: [], said: { kind: "general" } });
    expect(codes(file, 500)).toEqual(["empty"]);
    expect(file.rows.filter(({ doubts }) => doubts.length === 0)).toHaveLength(995);
  });

  test("with its rows in the strict form, with shared strings, rich text and what is pronounced", async () => {
    const shared = `<sst><si><t>Comment</t></si><si><r><t>Say </t></r><r><t>who acts.</t></r><rPh><t>no</t></rPh></si></sst>`;
    const cell = (at: number) => ({ xml: `<c r="PLACE" t="s"><v>${at}</v></c>` });
    const file = await read(
      workbookOf(
        [
          ["Para", cell(0)],
          [{ xml: '<c r="PLACE"><v>7</v></c>' }, cell(1)],
        ],
        {
          strict: true,
          parts: { "xl/sharedStrings.xml": shared },
        },
      ),
    );
    expect(file.rows[0]).toMatchObject({ places: ["7"], said: { text: "Say who acts." } });
  });
});

describe("headings", () => {
  test.each([
    ["Абзац", "Замечание", "Предлагаемый текст", "Вид", "редакционное"],
    ["الفقرة", "التعليق", "النص المقترح", "النوع", "تحريري"],
    ["段落", "意见", "建议案文", "类型", "编辑"],
    ["Paragraphe", "Observation", "Texte proposé", "Type", "Rédactionnel"],
    ["Párrafo", "Observación", "Texto propuesto", "Tipo", "Editorial"],
  ])("translated and in another order: %s", async (place, comment, proposed, kind, editorial) => {
    const file = await read(
      workbookOf([
        [proposed, place, "Our own column", kind, comment],
        ["New words", "5 bis", "aside", editorial, "Because."],
      ]),
    );
    expect(file.rows[0]).toMatchObject({
      places: ["5 bis"],
      said: { kind: "editorial", text: "Because.", proposedText: "New words" },
      others: [["Our own column", "aside"]],
      doubts: [],
    });
    expect(file.unknown).toEqual(["Our own column"]);
  });

  test("changed so that no heading says comment: the wordiest column is taken, with a doubt", async () => {
    const file = await read(
      workbookOf([
        ["No", "Paragraph", "What we think of it", "X"],
        ["1", "3", "This is far too long a sentence.", "y"],
      ]),
    );
    expect(file.rows[0]?.said.text).toBe("This is far too long a sentence.");
    expect(codes(file, 0)).toEqual(["guessedColumn"]);
    expect(file.rows[0]?.others).toEqual([["X", "y"]]);
  });

  test("of an audit trail in a Word table, merged over rows and said again on the next page", async () => {
    const cell = (text: string, props = "") =>
      `<w:tc><w:tcPr>${props}</w:tcPr><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const head = row(
      ...["#", "Author", "Para. No./comment location", "Comment", "Response/action taken"].map((one) =>
        cell(one),
      ),
    );
    const file = await read(
      documentOf(
        `<w:tbl>${head}${row(cell("1"), cell("A. B."), cell("4", '<w:vMerge w:val="restart"/>'), cell("First"), cell("Done"))}` +
          `${row(cell("2"), cell("A. B."), cell("", "<w:vMerge/>"), cell("Second & last"), cell(""))}${head}</w:tbl>`,
      ),
    );
    expect(file.rows.map(({ places, said }) => [places, said.text])).toEqual([
      [["4"], "First"],
      [["4"], "Second & last"],
    ]);
    expect(codes(file, 0)).toEqual(["locked"]);
    expect(codes(file, 1)).toEqual(["merged"]);
  });
});

describe("rows", () => {
  test("that only have a look are no rows: 30,000 of them below two that say something", async () => {
    const look = (n: number) =>
      `<row r="${n + 4}"><c r="A${n + 4}" s="1"/><c r="B${n + 4}" t="inlineStr"/></row>`;
    const body = Array.from({ length: 30_000 }, (_, n) => look(n)).join("");
    const cells = (n: number, ...said: string[]) =>
      `<row r="${n}">${said.map((one) => `<c t="inlineStr"><is><t>${one}</t></is></c>`).join("")}</row>`;
    const sheet = cells(1, "Para", "Comment") + cells(2, "1", "First.") + cells(3, "2", "Second.") + body;
    const file = await read(
      workbookOf([], {
        parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
      }),
    );
    expect(file.rows.map(({ said }) => said.text)).toEqual(["First.", "Second."]);
  });

  test("are bounded as the form is: what comes in can be changed by hand", async () => {
    const id = "3f1c2f8e-9b1f-4a51-8a67-0d5a5a1c2b3d";
    const most = Object.entries(COMMENT_LIMITS);
    const any = fc.tuple(fc.constantFrom(...most), fc.integer({ min: -1, max: 1 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(any, async ([[field, length], more, worded]) => {
        const said = {
          text: worded ? "Said." : "",
          proposedText: "",
          rationale: "",
          source: "",
          [field]: "x".repeat(length + more),
        };
        const headings = ["Para", "Comment", "Proposed text", "Rationale", "Source"];
        const file = await read(
          workbookOf([headings, ["1", said.text, said.proposedText, said.rationale, said.source]]),
        );
        const stands = !file.rows[0]?.doubts.some(({ code }) => CANNOT_STAND.has(code));
        expect(editCommentInput.safeParse({ commentId: id, version: 1, ...said }).success).toBe(stands);
      }),
    );
  });
});

describe(".csv", () => {
  const text = 'Para;Comment;Proposed text\r\n7 (a);"Two\nlines, and ""quotes""";Élan; übrig\r\n8;\'=SUM(1);';
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["tabs", Buffer.from(text.replaceAll(";", "\t"))],
    ["commas", Buffer.from(`sep=,\r\n${text.replaceAll(";", ",").replace("Two\nlines,", "Two\nlines,")}`)],
  ])("in %s", async (_, bytes) => {
    const file = await read(bytes);
    expect(file.rows[0]).toMatchObject({
      places: ["7 (a)"],
      said: { text: 'Two\nlines, and "quotes"', proposedText: "Élan" },
      others: [["", "übrig"]],
    });
    expect(file.rows[1]?.said.text).toBe("=SUM(1)");
  });

  test("with a quote that is never closed goes on to the end, and is said to be too long only when it is", async () => {
    const file = await read(Buffer.from(`Para,Comment\n1,"${"x".repeat(11_000)}`));
    expect(codes(file, 0)).toEqual(["tooLong"]);
  });
});

describe("a file that is refused says why", () => {
  const bomb = { "xl/workbook.xml": "<workbook/>", "xl/media/a": "x" };
  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(name, "utf16le"),
    ]);
  test.each<[string, Uint8Array]>([
    ["matrixEmpty", new Uint8Array()],
    ["matrixEmpty", Buffer.from("  \n ")],
    ["matrixUnknownFormat", Buffer.from("%PDF-1.7")],
    ["matrixUnknownFormat", zipOf({ "a.txt": "a" })],
    ["matrixOldOffice", ole("Workbook")],
    ["matrixEncrypted", ole("EncryptedPackage")],
    ["matrixEncrypted", zipOf(bomb, { "xl/media/a": { flags: 1 } })],
    ["matrixBomb", zipOf(bomb, { "xl/media/a": { size: 200_000_001 } })],
    ["matrixDamaged", zipOf(bomb, { "xl/workbook.xml": { size: 3 } })],
    ["matrixDamaged", workbookOf([["Para", "Comment"]]).subarray(0, 300)],
    ["matrixDamaged", documentOf("<w:p>")],
    ["matrixNoRows", workbookOf([["Para", "Comment"]])],
    ["matrixNoRows", documentOf("<w:p><w:r><w:t>Only words.</w:t></w:r></w:p>")],
    ["matrixNoRows", Buffer.from("Dear colleagues,\nwe have no comments.")],
  ])("%s", async (refusal, bytes) => {
    expect(await readMatrixFile(bytes)).toEqual({ refusal });
  });

  test("matrixDoctype, before any entity unfolds", async () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body>&b;</w:body></w:document>`;
    expect(await readMatrixFile(zipOf({ "word/document.xml": xml }))).toEqual({ refusal: "matrixDoctype" });
  });

  test("a bomb that lies of its size is stopped while it unfolds", async () => {
    const real = workbookOf([], { parts: { "xl/sharedStrings.xml": " ".repeat(50_000_000) } });
    expect(real.length).toBeLessThan(100_000);
    const lying = zipOf(
      { "xl/workbook.xml": "<workbook/>", "xl/sharedStrings.xml": " ".repeat(50_000_000) },
      { "xl/sharedStrings.xml": { size: 100 } },
    );
    expect(await readMatrixFile(lying)).toEqual({ refusal: "matrixDamaged" });
  });
});
