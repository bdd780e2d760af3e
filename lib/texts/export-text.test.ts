import { expect, test } from "vitest";
import { type Block, newBlockId } from "./blocks";
import { canonicalText, countWords } from "./export-text";

const text = (mark: string): Block[] => [
  { id: newBlockId(), kind: "heading", level: 1, text: "Aim" },
  { id: newBlockId(), kind: "paragraph", text: `The Group met[^${mark}] in [Vienna].` },
  { id: newBlockId(), kind: "item", level: 1, ordered: true, text: "first;" },
  { id: newBlockId(), kind: "item", level: 2, ordered: false, text: "within" },
  { id: newBlockId(), kind: "table", header: true, text: "Members", rows: [["Year", "a|b"]] },
  { id: newBlockId(), kind: "paragraph", unnumbered: true, text: "12. not a number\n# nor a heading" },
  { id: newBlockId(), kind: "footnote", mark, text: "Cafe\u0301." },
];

test("a text is written as Markdown with its numbers, in NFC, ending in one newline", () => {
  expect(canonicalText("Joint  statement", text("¹"))).toBe(
    [
      "# Joint statement",
      "## I. Aim",
      "1. The Group met[^1] in [Vienna].",
      "- (a) first;\n  - within",
      "| Year | a\\|b |\n| --- | --- |",
      ": Members",
      "12\\. not a number\\\n\\# nor a heading",
      "[^1]: Café.\n",
    ].join("\n\n"),
  );
});

test("the same text gives the same bytes whatever its ids and marks", () => {
  expect(canonicalText("t", text("a"))).toBe(canonicalText("t", text("¹")));
});

test("words are counted in every script", () => {
  expect(countWords([{ id: newBlockId(), kind: "paragraph", text: "Two words, 小组会议" }])).toBe(4);
});
