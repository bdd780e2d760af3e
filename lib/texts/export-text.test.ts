import { expect, test } from "vitest";
import { type Block, newBlockId } from "./blocks";
import { canonicalText } from "./export-text";
import { countWords } from "./words";

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

test("boxes, annexes, alternatives, pictures, references and emphasis are written with signs of their own", () => {
  const [first, annex] = [newBlockId(), newBlockId()];
  const blocks: Block[] = [
    {
      id: first,
      kind: "paragraph",
      text: `See the guide and annex [#${annex}], paragraph [#${first}].`,
      spans: [
        { kind: "em", from: 0, to: 7 },
        { kind: "link", href: "https://un.org/a(b)", from: 8, to: 13 },
      ],
    },
    { id: newBlockId(), kind: "paragraph", alternativeTo: first, text: "[Or not.]" },
    { id: newBlockId(), kind: "box", text: "Good to know" },
    { id: newBlockId(), kind: "figure", text: "Figure 1", alt: 'Two "arrows"' },
    { id: annex, kind: "annex", text: "Terms" },
    { id: newBlockId(), kind: "paragraph", text: "x[^a]" },
    { id: newBlockId(), kind: "footnote", mark: "a", text: "Note." },
  ];
  expect(canonicalText("t", blocks)).toBe(
    [
      "# t",
      "1. *See the* [guide](https://un.org/a%28b%29) and annex [I](#annex), paragraph [1](#p-1).",
      "1 *bis*. [Or not.]",
      "> [!BOX]\n> Good to know",
      '![Figure 1](<> "Two \\"arrows\\"")',
      "# Annex: Terms",
      "1. x[^I.1]",
      "[^I.1]: Note.\n",
    ].join("\n\n"),
  );
});
