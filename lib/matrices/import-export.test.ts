import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { matrixRow, standingOf } from "@/lib/dev/matrix-rows";
import { COMMENT_KINDS, STRENGTHS } from "@/lib/rounds/schema";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { csvOf } from "./export-csv";
import { emptyMatrix, ourMatrix } from "./export-matrix";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { Sheet } from "./export-sheet";
import { wordSheet } from "./export-word";
import { type MatrixFile, readMatrixFile } from "./import-file";
import { type MatchedRow, type MatchFacts, matchRows } from "./import-match";
import { planRows } from "./import-plan";
import { docxOf } from "./package-docx";
import { xlsxOf } from "./package-xlsx";

const FORMATS = {
  xlsx: (sheet: Sheet) => xlsxOf(sheet),
  docx: (sheet: Sheet) => docxOf(wordSheet(sheet)),
  csv: async (sheet: Sheet) => Buffer.from(csvOf(sheet)),
};
type Format = keyof typeof FORMATS;
const ALL = Object.keys(FORMATS) as Format[];
const ROUND = newBlockId();

const blocks: Block[] = Array.from({ length: 300 }, (_, n) =>
  n % 30 === 0
    ? { id: newBlockId(), kind: "heading", level: 1, text: `Part ${n}` }
    : {
        id: newBlockId(),
        kind: "paragraph",
        text: `Paragraph ${n} says that entities act, each in its own way ${n * 7}.`,
      },
);

function rowOf(n: number, more: Partial<MatrixRow> = {}): MatrixRow {
  return matrixRow({
    version: 3,
    number: String(n + 1),
    blockId: n % 50 === 0 ? null : (blocks[n % blocks.length]?.id ?? null),
    kind: COMMENT_KINDS[n % COMMENT_KINDS.length] ?? "general",
    strength: STRENGTHS[n % STRENGTHS.length] ?? "typo",
    text: `Comment ${n}: "quoted", and; parted,\nover two lines\twith a tab.`,
    proposedText: n % 2 ? `=Proposed ${n}` : "",
    rationale: n % 3 ? `-because ${n}` : "",
    ...more,
  });
}

function factsOf(rows: readonly MatrixRow[]): MatrixFacts {
  const at = new Date("2019-06-05T09:00:00Z");
  const named = {
    title: "T",
    symbol: "S",
    round: 1,
    roundId: ROUND,
    versionId: newBlockId(),
    issuedAt: at,
    own: "ILO",
  };
  return { ...named, text: { blocks, references: referencesOf(blocks) }, rows };
}

const writer = (language: Language) => ({ t: translator(language), zone: "UTC" });
async function read(bytes: Uint8Array): Promise<MatrixFile> {
  const file = await readMatrixFile(bytes);
  if ("refusal" in file) throw new Error(file.refusal);
  return file;
}

async function matched(file: MatrixFile, rows: readonly MatrixRow[]): Promise<MatchedRow[]> {
  const comments = new Map(rows.map((row) => [row.commentUid, standingOf(row)]));
  const numbered = file.origin?.form === "matrix" && file.origin.roundId === ROUND;
  const facts: MatchFacts = {
    blocks,
    comments,
    elsewhere: new Set(),
    own: ["ILO"],
    others: ["IOM"],
    numbered,
  };
  return matchRows(file.rows, facts);
}

const NONE = { choices: {}, made: {} };

describe.each(ALL)("our own matrix goes out as .%s and comes back", (format) => {
  test("as it was: 1,000 rows, nothing changes", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => rowOf(n));
    const file = await read(await FORMATS[format](ourMatrix(factsOf(rows), writer("en"))));
    expect(file.rows).toHaveLength(1000);
    const plan = planRows(await matched(file, rows), rows.map(standingOf), NONE);
    expect(
      plan.filter(({ is }) => is !== "unchanged").map(({ is, row }) => [is, row.said, row.doubts]),
    ).toEqual([]);
    expect(plan.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  test("filled by a program: 1,000 rows, of which one in ten is changed and one in ten is new", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => rowOf(n));
    const sheet = ourMatrix(factsOf(rows), writer("en"));
    const at = (heading: string) => sheet.columns.findIndex((column) => column.heading === heading);
    const filled = sheet.rows.map((cells, n) => {
      const changed = [...cells];
      if (n % 10 === 1) changed[at("Comment")] = `Filled offline ${n}.`;
      if (n % 10 === 2)
        for (const heading of ["commentUid", "commentVersion", "No"]) changed[at(heading)] = "";
      if (n % 10 === 2) changed[at("Comment")] = `New ${n}.`;
      return changed;
    });
    const file = await read(await FORMATS[format]({ ...sheet, rows: filled }));
    const plan = planRows(await matched(file, rows), rows.map(standingOf), NONE);
    expect(plan.filter(({ is }) => is === "changed").map(({ would }) => would.text)).toEqual(
      rows.flatMap((_, n) => (n % 10 === 1 ? [`Filled offline ${n}.`] : [])),
    );
    expect(plan.filter(({ is }) => is === "new").map(({ would, blockId }) => [would.text, blockId])).toEqual(
      rows.flatMap((row, n) => (n % 10 === 2 ? [[`New ${n}.`, row.blockId]] : [])),
    );
    expect(plan.filter(({ is }) => is === "unchanged")).toHaveLength(800);
  });

  test("while the round is sealed and nothing has a number: a changed row is its comment, and newer words stay", async () => {
    const rows = Array.from({ length: 100 }, (_, n) => rowOf(n, { number: "" }));
    const sheet = ourMatrix(factsOf(rows), writer("en"));
    const comment = sheet.columns.findIndex(({ heading }) => heading === "Comment");
    const filled = sheet.rows.map((cells, n) =>
      n % 10 === 1 ? cells.with(comment, `Filled offline ${n}.`) : cells,
    );
    const file = await read(await FORMATS[format]({ ...sheet, rows: filled }));
    const since = rows.map((row, n) => (n === 11 ? { ...row, version: 4 } : row));
    const plan = planRows(await matched(file, since), since.map(standingOf), NONE);
    expect(
      plan.flatMap(({ is, index, stands }) => (is === "unchanged" ? [] : [[index, is, stands?.id]])),
    ).toEqual(
      [1, 11, 21, 31, 41, 51, 61, 71, 81, 91].map((n) => [
        n,
        n === 11 ? "conflict" : "changed",
        rows[n]?.commentUid,
      ]),
    );
  });

  test("empty, with three rows filled: these alone come in, in each language", async () => {
    for (const language of LANGUAGES) {
      const sheet = emptyMatrix(factsOf([]), writer(language));
      const comment = sheet.columns.findIndex(
        ({ heading }) => heading === writer(language).t("matrices.columns.text"),
      );
      const filled = sheet.rows.map((cells, n) =>
        cells.map((cell, at) => (at === comment && n < 3 ? `Said ${n}` : cell)),
      );
      const file = await read(await FORMATS[format]({ ...sheet, rows: filled }));
      const plan = planRows(await matched(file, []), [], NONE);
      expect(plan.map(({ is, blockId, doubts }) => [is, blockId, doubts])).toEqual([
        ["new", null, []],
        ["new", blocks[0]?.id, []],
        ["new", blocks[1]?.id, []],
      ]);
      expect(file.printed).toHaveLength(298);
    }
  });
});

test("a matrix of so many comments that its cells are more than 60,000 comes back out of Word", async () => {
  const rows = Array.from({ length: 4_200 }, (_, n) => rowOf(n));
  const file = await read(await FORMATS.docx(ourMatrix(factsOf(rows), writer("en"))));
  expect(file.rows.map(({ uid }) => uid)).toEqual(rows.map(({ commentUid }) => commentUid));
});

/** What a comment may be: trimmed, as the form takes it, without what XML and a database cannot hold. */
const anyComment = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "'=1",
      "''-2",
      "@x",
      "+a\n-b",
      "_x000D_",
      "_x005F_",
      "a\tb",
      '"',
      ";,",
      "<b>&amp;",
      "ＡＢＣ",
      "＝1",
      "العربية",
      "'quoted'",
    ),
  )
  .map((text) =>
    text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : "")).trim(),
  )
  .filter((text) => text !== "" && text.isWellFormed());

test.each(ALL)("export(import(x)) keeps every text byte for byte, as .%s (R36)", async (format) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyComment, anyComment, anyComment), { minLength: 1, maxLength: 8 }),
      async (texts) => {
        const rows = texts.map(([text, proposedText, rationale], n) =>
          rowOf(n, { text, proposedText, rationale }),
        );
        const file = await read(await FORMATS[format](ourMatrix(factsOf(rows), writer("en"))));
        expect(file.rows.map(({ said }) => [said.text, said.proposedText, said.rationale])).toEqual(texts);
      },
    ),
    { numRuns: format === "csv" ? 200 : 40 },
  );
});
