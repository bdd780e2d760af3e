import { expect, test } from "vitest";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import type { ReadRow } from "./import-doubts";
import { type MatchFacts, matchRows } from "./import-match";
import { planRows, type Standing } from "./import-plan";

const block = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });
const [first, second, third] = [
  block("States should ensure that victims have access to remedies."),
  block("Entities speak with one voice wherever the matter is discussed."),
  block("Nothing in this text affects obligations under international law."),
];
const blocks = [first, second, third] as Block[];
const [mine, elsewhere] = [newBlockId(), newBlockId()];

const row = (more: Partial<ReadRow> = {}): ReadRow => ({
  at: { sheet: "", n: 1 },
  from: "row",
  uid: "",
  uidVersion: null,
  number: "",
  entity: "",
  places: ["1"],
  bookmarks: [],
  anchor: "",
  quote: "",
  others: [],
  doubts: [],
  said: { kind: null, strength: null, text: newBlockId(), proposedText: null, rationale: null, source: null },
  ...more,
});
const facts: MatchFacts = {
  blocks,
  comments: new Map([[mine, { blockId: second?.id ?? null, quote: "one", version: 4, number: 12 }]]),
  elsewhere: new Set([elsewhere]),
  own: ["ILO", "International Labour Organization"],
  others: ["IOM", "UNODC"],
};
const one = async (more: Partial<ReadRow>) => {
  const [found] = await matchRows([row(more)], facts);
  const at = found?.blockId === null ? null : blocks.findIndex(({ id }) => id === found?.blockId) + 1;
  return [at, ...(found?.doubts.map(({ code }) => code) ?? [])];
};
const bookmark = `icat_p_${third?.id.replaceAll("-", "")}`;

test.each<[string, Partial<ReadRow>, (number | string | null)[]]>([
  ["by its hidden id", { uid: mine, places: [] }, [2]],
  ["by its hidden id, on words of the paragraph", { uid: mine, places: ["2"], anchor: "one" }, [2]],
  ["its place changed in the file", { uid: mine, places: ["3"] }, [3, "placeMoved"]],
  [
    "its anchor changed in the file",
    { uid: mine, places: ["2"], anchor: "Bananas, all of them." },
    [2, "locked"],
  ],
  ["its number changed in the file", { uid: mine, places: ["2"], number: "13" }, [2, "locked"]],
  ["a hidden id of nobody", { uid: newBlockId() }, [1, "uidUnknown"]],
  ["a hidden id that is none", { uid: "see above" }, [1, "uidUnknown"]],
  ["a hidden id of another round", { uid: elsewhere }, [1, "uidOtherRound"]],
  ["by our bookmark, before its number", { bookmarks: ["_GoBack", bookmark] }, [3]],
  ["by its words", { places: [], anchor: "Entities speak with one voice wherever" }, [2, "placeByText"]],
  [
    "by its words, as Word has them whole",
    { from: "change", places: [], anchor: "Entities speak with one voice wherever the matter is discussed." },
    [2],
  ],
  [
    "number and words of different paragraphs",
    { anchor: "Nothing in this text affects obligations under international law." },
    [1, "placeDiffers"],
  ],
  ["nothing of it", { places: [] }, [null, "noPlace"]],
  ["a number that is not there", { places: ["44"] }, [null, "placeUnknown"]],
  ["a line of an ISO form alone", { places: ["line 3"] }, [null, "placeUnknown"]],
  ["clause and paragraph of an ISO form", { places: ["Table 9", "3"] }, [3]],
  ["its own entity by name", { entity: "international labour organization" }, [1]],
  ["another entity", { entity: "IOM" }, [1, "otherEntity"]],
  ["a national body that nobody knows", { entity: "FR-012" }, [1]],
])("a row is placed: %s", async (_, more, expected) => {
  expect(await one(more)).toEqual(expected);
});

test("rows that say the same twice are doubtful once; the same words on two paragraphs are two comments", async () => {
  const said = { ...row().said, text: "Delete." };
  const rows = await matchRows([row({ said }), row({ said }), row({ said, places: ["2"] })], facts);
  expect(rows.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([[], ["duplicate"], []]);
  const plan = planRows(rows, [], { choices: {}, made: {} });
  expect(plan.map(({ is }) => is)).toEqual(["new", "left", "new"]);
  const taken = planRows(rows, [], { choices: { 1: { left: false } }, made: {} });
  expect(taken.map(({ is }) => is)).toEqual(["new", "new", "new"]);
});

const standing = (version: number, text = "Now."): Standing[] => [
  {
    id: mine,
    authorId: "",
    verified: true,
    version,
    blockId: second?.id ?? null,
    kind: "legal",
    strength: "redLine",
    text,
    proposedText: "",
    rationale: "Why",
    source: "",
  },
];

test("a comment that changed since the version that the file names is not written over unasked", async () => {
  const rows = await matchRows([row({ uid: mine, uidVersion: 4, places: ["2"] })], facts);
  const plan = (version: number, choices = {}) => planRows(rows, standing(version), { choices, made: {} })[0];
  expect(plan(4)?.is).toBe("changed");
  // What the file has no column for stays as it stands.
  expect(plan(4)?.would).toMatchObject({ kind: "legal", strength: "redLine", rationale: "Why" });
  expect(plan(5)).toMatchObject({ is: "conflict", doubts: [] });
  expect(plan(5, { 0: { over: 5 } })?.is).toBe("changed");
  expect(plan(6, { 0: { over: 5 } })?.is).toBe("conflict");
});

test("a file that names no version writes over no other words unasked: they may be newer than it", async () => {
  const rows = await matchRows([row({ uid: mine, places: ["2"] })], facts);
  const plan = (text: string, choices = {}) => planRows(rows, standing(4, text), { choices, made: {} })[0];
  expect(plan("Now.")).toMatchObject({ is: "conflict", doubts: [{ code: "versionUnknown" }] });
  expect(plan("Now.", { 0: { over: 4 } })).toMatchObject({ is: "changed", doubts: [] });
  expect(plan(rows[0]?.said.text ?? "")).toMatchObject({ is: "unchanged", doubts: [] });
});
