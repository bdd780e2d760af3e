import { describe, expect, test } from "vitest";
import type { Block } from "./blocks";
import { accounted } from "./import-accounted";
import { decide } from "./import-decide";
import type { Doubt } from "./import-doubts";
import { guessFormat } from "./import-lines";
import type { TextFormat } from "./import-pieces";
import { readText } from "./import-text";
import { numberBlocks } from "./numbers";

const long =
  "The Group noted the progress made by its members in the course of the year, and asked that the work go on.";

function read(source: string, format: TextFormat = "plain") {
  const reading = readText(source, format);
  expect(accounted(source, reading)).toEqual([]);
  return { ...reading, outline: outline(reading.blocks), kinds: reading.doubts.map((doubt) => doubt.kind) };
}

function outline(blocks: readonly Block[]): string[] {
  const numbers = numberBlocks(blocks);
  return blocks.map((block) => `${block.kind} ${numbers[block.id]?.label ?? "-"} ${block.text}`);
}

function choose(
  blocks: readonly Block[],
  doubts: readonly Doubt[],
  kind: Doubt["kind"],
  at: number,
): string[] {
  const doubt = doubts.find((one) => one.kind === kind);
  const choice = doubt?.choices[at];
  return doubt && choice ? outline(decide(blocks, doubt, choice)) : [];
}

describe("plain text", () => {
  test("has headings in capitals, and short lines that are perhaps headings", () => {
    const { blocks, doubts, outline: is } = read(`INTRODUCTION\n\n${long}\n\nNext steps\n\n${long}`);
    expect(is).toEqual([
      "heading I. INTRODUCTION",
      `paragraph 1. ${long}`,
      "heading II. Next steps",
      `paragraph 2. ${long}`,
    ]);
    expect(choose(blocks, doubts, "headingOrParagraph", 1)[2]).toBe("paragraph 2. Next steps");
  });

  test("that numbers its paragraphs is numbered anew, and what does not fit is shown", () => {
    const {
      outline: is,
      kinds,
      doubts,
      blocks,
    } = read(`1. ${long}\n\n2. ${long}\n\n3. ${long}\n\n4. ${long}\n\n5. ${long}\n\n7. ${long}`);
    expect(is.at(-1)).toBe(`paragraph 6. ${long}`);
    expect(kinds).toEqual(["typedNumber"]);
    expect(choose(blocks, doubts, "typedNumber", 1).at(-1)).toBe(`paragraph 6. 7. ${long}`);
  });

  test("has lists (a), (i) and bullets of any make", () => {
    const { outline: is, kinds } = read(
      `${long}\n\n(a) one;\n\n(b) two:\n\n(i) first;\n\n(ii) second;\n\n(c) three.\n\n• four\n– five`,
    );
    expect(is.slice(1)).toEqual([
      "item (a) one;",
      "item (b) two:",
      "item (i) first;",
      "item (ii) second;",
      "item (c) three.",
      "item - four",
      "item - five",
    ]);
    expect(kinds).toEqual([]);
  });

  test("wrapped to a width becomes whole paragraphs, in Chinese without spaces", () => {
    const wrapped =
      "The Group noted the progress made by its members in the\ncourse of the year, and asked the secretariat to report on\nit to the Principals.";
    expect(read(wrapped).blocks).toHaveLength(1);
    const chinese = `${"打击贩运人口问题机构间协调小组".repeat(4)}\n${"秘书处在维也纳".repeat(4)}。`;
    expect(read(chinese).blocks[0]?.text).not.toContain(" ");
  });

  test("of Arabic, with its own digits, is read", () => {
    const { outline: is } = read("١. ترحب اللجنة بالتقرير السنوي.\n\n٢. تطلب إلى الأمانة مواصلة العمل.");
    expect(is).toEqual([
      "paragraph 1. ترحب اللجنة بالتقرير السنوي.",
      "paragraph 2. تطلب إلى الأمانة مواصلة العمل.",
    ]);
  });

  test("counts footnotes anew on each page and knows Word's [1]; a square metre is no footnote", () => {
    const pages = read(`One.¹ And 20 m² more.\n\n¹First note.\n\n${long}¹\n\n¹Second note.`);
    expect(pages.outline).toEqual([
      "paragraph 1. One.[^¹] And 20 m² more.",
      `paragraph 2. ${long}[^¹-2]`,
      "footnote 1 First note.",
      "footnote 2 Second note.",
    ]);
    expect(read(`${long}[1]\n\n[1] A note.`).outline).toEqual([
      `paragraph 1. ${long}[^1]`,
      "footnote 1 A note.",
    ]);
  });

  test("shows marks without footnotes and footnotes without marks", () => {
    const { kinds, blocks, doubts } = read(`${long}²\n\n³ A note nobody refers to.`);
    expect(kinds).toEqual(["markWithoutFootnote", "footnoteWithoutMark"]);
    expect(choose(blocks, doubts, "markWithoutFootnote", 1)[0]).toContain("[^²]");
  });

  test("split by a page in mid-sentence is joined, or parted again", () => {
    const {
      blocks,
      doubts,
      outline: is,
    } = read(`${long}\n\nThe chairs of the working group met the\n\nmembers in Vienna.`);
    expect(is[1]).toBe("paragraph 2. The chairs of the working group met the members in Vienna.");
    expect(choose(blocks, doubts, "joinedAcrossBreak", 1)).toHaveLength(3);
    expect(choose(blocks, doubts, "joinedAcrossBreak", 0)).toEqual(is);
  });

  test("with NUL, control characters or half a character keeps the rest", () => {
    const { blocks, kinds } = read(`${long}\u0007 \ud800 end.`);
    expect(blocks[0]?.text).toBe(`${long} \ufffd end.`);
    expect(kinds).toEqual(["controlCharacters"]);
  });

  test("of 3,000 paragraphs has 3,000 numbers", () => {
    const source = Array.from({ length: 3000 }, (_, at) => `${at + 1}. Paragraph of a long text.`);
    const { blocks } = readText(source.join("\n\n"), "plain");
    expect(blocks).toHaveLength(3000);
    expect(numberBlocks(blocks)[blocks.at(-1)?.id ?? ""]?.number).toBe("3000");
  });
});

describe("Markdown", () => {
  test("gives its one top heading as title, which can come back", () => {
    const { title, blocks, doubts } = read("# Joint submission\n\n## I. Aim\n\nText.", "markdown");
    expect(title).toBe("Joint submission");
    expect(outline(blocks)).toEqual(["heading I. Aim", "paragraph 1. Text."]);
    expect(choose(blocks, doubts, "titleTaken", 1)[0]).toBe("heading I. Joint submission");
  });

  test("has tables, quotations, nested lists, links and emphasis", () => {
    const { blocks, kinds } = read(
      "| a | b |\n|---|---|\n| 1 \\| 2 | **x** |\n\n> said\\\n> twice\n\n- one\n  - two\n\n1. x\n2. y\n\nSee [here](https://icat.network/a_b) and <https://un.org>.",
      "markdown",
    );
    expect(blocks[0]).toMatchObject({
      kind: "table",
      header: true,
      rows: [
        ["a", "b"],
        ["1 | 2", "x"],
      ],
    });
    expect(outline(blocks).slice(1)).toEqual([
      "quote - said\ntwice",
      "item - one",
      "item - two",
      "item (a) x",
      "item (b) y",
      "paragraph 1. See here and https://un.org.",
    ]);
    expect(blocks[0]?.spans).toEqual([{ kind: "strong", from: 0, to: 1, cell: [1, 1] }]);
    expect(blocks.at(-1)?.spans).toEqual([
      { kind: "link", href: "https://icat.network/a_b", from: 4, to: 8 },
    ]);
    expect(kinds).toEqual([]);
  });

  test("has emphasis only where signs have partners, and strikes nothing silently", () => {
    const { blocks, kinds } = read(
      "2 * 3 * 4, a snake_case_word, **bold *and* both**, *open, ~~gone~~.",
      "markdown",
    );
    expect(blocks[0]?.text).toBe("2 * 3 * 4, a snake_case_word, bold and both, *open, gone.");
    expect(blocks[0]?.spans).toEqual([
      { kind: "strong", from: 30, to: 43 },
      { kind: "em", from: 35, to: 38 },
    ]);
    expect(kinds).toEqual(["emphasis"]);
  });

  test("has boxes, annexes with numbers of their own, alternatives and references to its own paragraphs", () => {
    const source =
      "# T\n\n1. One.\n\n2. See [1](#p-1), [3](#p-9) and [intro](#intro).\n\n2 *bis*. Or not.\n\n> [!BOX]\n> Good\n\n# Annex: Terms\n\n1. Again.";
    const { blocks, outline: is } = read(source, "markdown");
    expect(is).toEqual([
      "paragraph 1. One.",
      `paragraph 2. See [#${blocks[0]?.id}], 3 (#p-9) and intro (#intro).`,
      "paragraph 2 bis. Or not.",
      "box - Good",
      "annex  Terms",
      "paragraph 1. Again.",
    ]);
    expect(blocks[2]).toMatchObject({ alternativeTo: blocks[1]?.id });
  });

  // A reader that takes the square of the time would still be at it when the test's own time is over.
  test("full of links is read to its end", () => {
    const [block] = readText("[*a*](http://b.c) ".repeat(20_000), "markdown").blocks;
    expect(block?.text).toHaveLength(2 * 20_000 - 1);
  });

  test("keeps a script as text", () => {
    expect(read("<script>alert(1)</script>", "markdown").blocks[0]?.text).toContain("<script>");
  });

  test("is told from plain text", () => {
    expect(guessFormat("# Title\n\ntext")).toBe("markdown");
    expect(guessFormat("TITLE\n\n1. text #1")).toBe("plain");
  });
});
