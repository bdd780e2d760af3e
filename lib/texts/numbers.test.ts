import { expect, test } from "vitest";
import { type Block, newBlockId } from "./blocks";
import { numberBlocks, referenceOf } from "./numbers";

const heading = (level: number): Block => ({ id: newBlockId(), kind: "heading", level, text: "h" });
const paragraph = (text = "p"): Block => ({ id: newBlockId(), kind: "paragraph", text });
const item = (level: number, ordered = true): Block => ({
  id: newBlockId(),
  kind: "item",
  level,
  ordered,
  text: "i",
});
function labels(blocks: Block[]): string[] {
  const numbers = numberBlocks(blocks);
  return blocks.map((block) => numbers[block.id]?.label ?? "");
}

test("headings count I. A. 1. (a), paragraphs through the whole text, lists anew under each paragraph", () => {
  const blocks = [
    heading(1),
    paragraph(),
    item(1),
    item(2),
    item(2),
    item(3),
    item(1),
    heading(2),
    heading(3),
    heading(4),
    paragraph(),
    item(1),
    heading(1),
  ];
  expect(labels(blocks)).toEqual([
    "I.",
    "1.",
    "(a)",
    "(i)",
    "(ii)",
    "a.",
    "(b)",
    "A.",
    "1.",
    "(a)",
    "2.",
    "(a)",
    "II.",
  ]);
});

test("front matter, bullets, quotations and figures bear no number and break no count", () => {
  const front: Block = { id: newBlockId(), kind: "paragraph", unnumbered: true, text: "cover" };
  const quote: Block = { id: newBlockId(), kind: "quote", text: "q" };
  expect(labels([front, paragraph(), item(1), quote, item(1), item(1, false), paragraph()])).toEqual([
    "",
    "1.",
    "(a)",
    "",
    "(b)",
    "",
    "2.",
  ]);
});

test("footnotes count by first reference; one never referred to comes last", () => {
  const note = (mark: string): Block => ({ id: newBlockId(), kind: "footnote", mark, text: mark });
  const blocks = [note("never"), note("b"), note("a"), paragraph("x[^a] y[^b] z[^a]")];
  expect(labels(blocks)).toEqual(["3", "2", "1", "1."]);
});

test("the twenty-seventh item is (aa) and the 2019th heading MMXIX.", () => {
  const items = Array.from({ length: 27 }, () => item(1));
  expect(labels(items).at(-1)).toBe("(aa)");
  expect(labels(Array.from({ length: 2019 }, () => heading(1))).at(-1)).toBe("MMXIX.");
});

test("a reference says where a block stands, as data", () => {
  const last = item(2);
  const blocks = [heading(1), paragraph(), paragraph(), item(1), last];
  expect(referenceOf(blocks, last.id)).toEqual({
    kind: "item",
    number: "(a) (i)",
    under: { kind: "paragraph", number: "2" },
  });
  expect(referenceOf(blocks, newBlockId())).toBeNull();
});

test("alternatives bear their paragraph's number with bis, ter …; once agreed, the sequence is as before (edge case 24)", () => {
  const fifth = paragraph();
  const alternative = (): Block => ({ ...paragraph(), kind: "paragraph", alternativeTo: fifth.id });
  const four = Array.from({ length: 4 }, () => paragraph());
  const [bis, ter, after] = [alternative(), alternative(), paragraph()];
  const blocks = [...four, fifth, bis, ter, after];
  expect(labels(blocks).slice(4)).toEqual(["5.", "5 bis.", "5 ter.", "6."]);
  expect(referenceOf(blocks, ter.id)).toEqual({ kind: "paragraph", number: "5 ter" });
  expect(labels([...four, bis, after]).slice(4)).toEqual(["5.", "6."]);
});

test("in an annex everything counts anew; the only annex bears no number", () => {
  const annex = (): Block => ({ id: newBlockId(), kind: "annex", text: "a" });
  const note = (mark: string): Block => ({ id: newBlockId(), kind: "footnote", mark, text: mark });
  const box: Block = { id: newBlockId(), kind: "box", text: "b" };
  const second = paragraph("y[^b]");
  const part = [annex(), heading(1), second, box];
  const blocks = [heading(1), paragraph("x[^a]"), ...part, annex(), paragraph(), note("a"), note("b")];
  expect(labels(blocks)).toEqual(["I.", "1.", "I", "I.", "1.", "", "II", "1.", "1", "1"]);
  expect(referenceOf(blocks, second.id)).toEqual({
    kind: "paragraph",
    number: "1",
    under: { kind: "annex", number: "I" },
  });
  expect(labels([paragraph(), ...part])[1]).toBe("");
});
