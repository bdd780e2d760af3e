import { expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { matrixRow } from "@/lib/dev/matrix-rows";
import { editCommentInput } from "@/lib/responses/schema";
import { COMMENT_KINDS, DISPOSITIONS } from "@/lib/rounds/schema";
import { type Block, MAX_BLOCK_TEXT } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { headings } from "./columns";
import { MAX_CELL } from "./export-cells";
import { compilationOf, compilationText, compilationWord } from "./export-compilation";
import { filterAddress, matrixFilterOf } from "./export-filter";
import { auditTrail, isoForm } from "./export-forms";
import { letterOf } from "./export-letter";
import { emptyMatrix, ourMatrix } from "./export-matrix";
import { fileName, offerOf } from "./export-offer";
import type { MatrixFacts, MatrixRow } from "./export-row";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const blocks: Block[] = [
  { id: id(1), kind: "heading", level: 1, text: "Introduction" },
  { id: id(2), kind: "paragraph", text: "States act.[^a] See [#00000000-0000-4000-8000-000000000003]." },
  { id: id(3), kind: "item", level: 1, ordered: true, text: "One thing;" },
  { id: id(4), kind: "table", text: "Figures", rows: [["a", "b"]], header: false },
  { id: id(5), kind: "footnote", mark: "a", text: "A note." },
];
const row = (more: Partial<MatrixRow>): MatrixRow =>
  matrixRow({
    ...{ commentUid: id(9), number: "1", entityId: id(8), mine: false, blockId: id(2) },
    ...{ kind: "legal", strength: "redLine", text: "Say who." },
    ...more,
  });
const facts = (rows: MatrixRow[]): MatrixFacts => ({
  title: "A text",
  symbol: "ICAT/2019/WG/SUB.1",
  round: 1,
  roundId: id(6),
  versionId: id(7),
  issuedAt: new Date("2019-05-20T10:00:00Z"),
  own: "OSCE",
  text: { blocks, references: referencesOf(blocks) },
  rows,
});
const writer = { t: translator("en"), zone: "Europe/Vienna" };

test("our matrix writes place, anchor, words and ids under their own headings, in every language", () => {
  const answered = {
    disposition: "duplicate",
    duplicateOf: "12.1",
    answeredAt: new Date("2019-06-20T22:30:00Z"),
    supportedBy: ["IOM", "OSCE"],
  };
  const sheet = ourMatrix(
    facts([row(answered), row({ blockId: null }), row({ blockId: id(3), quote: "thing" })]),
    writer,
  );
  expect(sheet.columns.map((column) => column.heading)).toEqual(headings(writer.t));
  expect(sheet.rows[0]?.slice(0, 6)).toEqual([
    "1",
    "ILO",
    "1",
    "States act.[1] See 1 (a).",
    "agreed language",
    "red line",
  ]);
  expect(sheet.rows[0]?.slice(9)).toEqual([
    "IOM, OSCE",
    "duplicate of No 12.1",
    "",
    "",
    "",
    "21 June 2019",
    id(9),
    "1",
  ]);
  expect(sheet.rows[1]?.slice(2, 4)).toEqual(["whole text", ""]);
  expect(sheet.rows[2]?.slice(2, 4)).toEqual(["1 (a)", "thing"]);
  for (const language of LANGUAGES) {
    const other = ourMatrix(facts([row(answered)]), { ...writer, t: translator(language) });
    expect(new Set(other.columns.map((column) => column.heading)).size).toBe(other.columns.length);
    for (const { choices = [] } of other.columns) expect(`"${choices.join(",")}"`.length).toBeLessThan(256);
  }
});

test("an empty matrix has a row for the whole text and for every part but notes, and the entity's name", () => {
  const { rows } = emptyMatrix(facts([row({})]), writer);
  expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
    ["", "OSCE", "whole text", ""],
    ["", "OSCE", "I", "Introduction"],
    ["", "OSCE", "1", "States act.[1] See 1 (a)."],
    ["", "OSCE", "1 (a)", "One thing;"],
    ["", "OSCE", "table 1", "Figures\na | b"],
  ]);
  expect(rows.flatMap((cells) => cells.slice(4)).every((cell) => cell === "")).toBe(true);
});

test("every kind has its place in the ISO/IEC form and every disposition its word in the audit trail", () => {
  const kinds = isoForm(facts(COMMENT_KINDS.map((kind) => row({ kind }))), writer).rows.map(
    (cells) => cells[4],
  );
  expect(kinds).toEqual(["ge", "te", "te", "ed", "ed", "te", "te"]);
  const said = auditTrail(
    facts(DISPOSITIONS.map((disposition) => row({ disposition, reply: "Because.", changedIn: "X/1" }))),
    writer,
  );
  for (const cells of said.rows) expect(cells[4]).toMatch(/^[a-z ]+\n\nBecause\.\n\nChanged in X\/1\.$/);
});

test("a compilation puts the same wording together, leaves nobody out, and ends with what is on the whole text", () => {
  const lines = compilationOf(
    facts([
      row({ entity: "ILO", proposedText: "All States act." }),
      row({ entity: "IOM", proposedText: "All States act.", supportedBy: ["OSCE", "ILO"] }),
      row({ entity: "CTED", proposedText: "States must act." }),
      row({ entity: "UNDP", blockId: null, proposedText: "A new paragraph." }),
      row({ entity: "UNHCR" }),
    ]),
    writer,
  );
  expect(compilationText("A text", lines, writer).split("\n\n")).toEqual([
    "A text",
    "I. Introduction",
    "1. States act.[1] See 1 (a).",
    "[ILO, IOM, OSCE: All States act.]",
    "[CTED: States must act.]",
    "(a) One thing;",
    "Figures\na | b",
    "1 A note.",
    "On the whole text",
    "[UNDP: A new paragraph.]\n",
  ]);
});

test("in a compilation in Word an annex stands above its own headings, and the whole text beside it", () => {
  const annexed = [...blocks, { id: id(0), kind: "annex" as const, text: "More" }];
  const all = {
    ...facts([row({ blockId: null, proposedText: "New." })]),
    text: { blocks: annexed, references: referencesOf(annexed) },
  };
  const { parts } = compilationWord(all, compilationOf(all, writer), writer);
  expect(parts.flatMap((part) => (part.kind === "heading" ? [part.level] : []))).toEqual([1, 2, 1, 1]);
});

test("a letter counts what became of every comment, in the language of its reader", () => {
  const rows = [row({ disposition: "accepted" }), row({ disposition: "noted" }), row({})];
  const reader = { entityId: id(8), entity: "ILO", language: "en" } as const;
  const letter = letterOf(facts(rows), reader, "UN Women");
  expect(letter.before.at(-1)).toBe(
    "Accepted: 1. Accepted in part: 0. Not accepted: 0. Otherwise answered: 1. Not yet answered: 1.",
  );
  expect(letterOf(facts([]), { ...reader, language: "ar" }, "UN Women").before[1]).toMatch(/لم يرسل كيانكم/);
});

test("no text of ours is longer than a cell of a spreadsheet", () => {
  const base = { commentId: id(9), version: 1, text: "x" };
  for (const field of ["text", "proposedText", "rationale"] as const)
    expect(editCommentInput.safeParse({ ...base, [field]: "x".repeat(MAX_CELL) }).success).toBe(false);
  expect(MAX_BLOCK_TEXT).toBeLessThan(MAX_CELL);
});

test("an address is read strictly, written back the same, and offers only what there is", () => {
  const asked = {
    kind: "legal",
    order: "status",
    status: "unanswered",
    entity: id(8),
    at: "whole",
    from: "50",
  };
  const filter = matrixFilterOf(asked);
  expect(filter).toEqual({
    at: "whole",
    entity: id(8),
    kind: "legal",
    status: "unanswered",
    order: "status",
  });
  expect(matrixFilterOf(Object.fromEntries(new URLSearchParams(filterAddress(filter))))).toEqual(filter);
  expect(matrixFilterOf({ kind: ["legal", "general"], entity: "'; --", order: "random", at: "" })).toEqual(
    {},
  );
  expect(offerOf({ form: "iso", as: "csv" })).toBeNull();
  expect(offerOf({ form: "__proto__", as: "xlsx" })).toBeNull();
  expect(offerOf({ form: "letter", as: "docx" })).toEqual({ form: "letter", as: "docx" });
  expect(fileName(["ICAT/2019/WG/SUB.1/Rev.2", "round-1", '"\r\nx'], "csv")).toBe(
    "ICAT-2019-WG-SUB.1-Rev.2-round-1--x.csv",
  );
});
