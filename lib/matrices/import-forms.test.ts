import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { matrixRow, standingOf } from "@/lib/dev/matrix-rows";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { COLUMNS } from "./columns";
import { auditTrail, isoForm } from "./export-forms";
import { emptyMatrix } from "./export-matrix";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { Sheet } from "./export-sheet";
import { readMatrixFile } from "./import-file";
import { matchRows } from "./import-match";
import { isWithoutIds } from "./import-origin";
import { planRows } from "./import-plan";
import { fieldOf } from "./import-vocabulary";
import { xlsxOf } from "./package-xlsx";

const ROUND = newBlockId();
const blocks: Block[] = Array.from({ length: 60 }, (_, n) => ({
  id: newBlockId(),
  kind: n % 30 === 0 ? ("heading" as const) : ("paragraph" as const),
  level: 1 as const,
  text: `Part ${n} says that entities act, each in its own way ${n * 7}.`,
}));
const rowOf = (n: number): MatrixRow =>
  matrixRow({
    blockId: n % 25 === 0 ? null : (blocks[n]?.id ?? null),
    text: `Comment ${n}.`,
    proposedText: n % 2 ? `Proposed ${n}.` : "",
    rationale: n % 3 ? `Because ${n}.` : "",
  });
const rows = Array.from({ length: 50 }, (_, n) => rowOf(n));
const facts: MatrixFacts = {
  title: "T",
  symbol: "S",
  round: 1,
  roundId: ROUND,
  versionId: newBlockId(),
  issuedAt: new Date("2019-06-05T09:00:00Z"),
  own: "ILO",
  text: { blocks, references: referencesOf(blocks) },
  rows,
};
const writer = (language: Language) => ({ t: translator(language), zone: "UTC" });
const standing = rows.map(standingOf);

async function plannedFrom(sheet: Sheet, stand: typeof standing) {
  const file = await readMatrixFile(await xlsxOf(sheet));
  if ("refusal" in file) throw new Error(file.refusal);
  const comments = new Map(stand.map((one) => [one.id, one]));
  const { printed } = file;
  const known = { printed, blocks, comments, elsewhere: new Set<string>(), own: ["ILO"], others: ["IOM"] };
  const withoutIds = isWithoutIds(file.origin, ROUND);
  return planRows(await matchRows(file.rows, { ...known, withoutIds }), stand, { choices: {}, made: {} });
}

test("an ISO form that went out comes in with its kinds and places", async () => {
  const plan = await plannedFrom(isoForm(facts, writer("fr")), []);
  expect(plan.map(({ blockId }) => blockId)).toEqual(rows.map(({ blockId }) => blockId));
  expect(plan.map(({ is, would, doubts }) => [is, would.kind, doubts])).toEqual(
    rows.map(() => ["new", "technical", []]),
  );
});

test.each([
  ["ISO form", isoForm],
  ["audit trail", auditTrail],
])(
  "an %s of this round that comes back makes no comment twice; what was written under it is doubtful",
  async (_, form) => {
    const sheet = form(facts, writer("en"));
    const comment = sheet.columns.findIndex(({ heading }) => /^Comments?$/.test(heading));
    const added = sheet.columns.map((_, column) => (column === comment ? "A new one." : ""));
    const plan = await plannedFrom({ ...sheet, rows: [...sheet.rows, added] }, standing);
    expect(plan.slice(0, -1).map(({ is }) => is)).not.toContain("new");
    expect(plan.map(({ is }) => is)).toContain("left");
    expect(
      plan.filter(({ is }) => is !== "unchanged").map(({ is, doubts }) => [is, doubts.at(-1)?.code]),
    ).toEqual([
      ...plan.slice(0, -1).flatMap(({ is }) => (is === "left" ? [["left", "standsAlready"]] : [])),
      ["new", "withoutIds"],
    ]);
  },
);

test.each(LANGUAGES)(
  "every heading of an audit trail in %s is known, and leads to its column",
  async (language) => {
    const { columns } = auditTrail(facts, writer(language));
    expect(columns.map(({ heading }) => fieldOf(heading))).toEqual([
      "number",
      "author",
      "place",
      "text",
      "reply",
    ]);
    const plan = await plannedFrom(auditTrail(facts, writer(language)), []);
    expect(plan.map(({ blockId }) => blockId)).toEqual(rows.map(({ blockId }) => blockId));
  },
);

test("a row of the empty form whose words alone were rewritten is shown, and left out until somebody takes it in", async () => {
  const sheet = emptyMatrix({ ...facts, rows: [] }, writer("fr"));
  const anchor = COLUMNS.findIndex(({ key }) => key === "anchor");
  const filled = sheet.rows.map((cells, n) =>
    n === 5 ? cells.with(anchor, (cells[anchor] ?? "").replace("act", "shall act")) : cells,
  );
  const plan = await plannedFrom({ ...sheet, rows: filled }, []);
  expect(plan.map(({ is, blockId, would, doubts }) => [is, blockId, would.proposedText, doubts])).toEqual([
    ["left", blocks[4]?.id, blocks[4]?.text.replace("act", "shall act"), [{ code: "anchorRewritten" }]],
  ]);
});

test("a form of another round has other comments, and is no such form", () => {
  expect(isWithoutIds({ form: "iso", roundId: newBlockId() }, ROUND)).toBe(false);
  expect(isWithoutIds({ form: "matrix", roundId: ROUND }, ROUND)).toBe(false);
  expect(isWithoutIds(null, ROUND)).toBe(false);
});
