import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Block, type BlockKind, type BlockOf, marksIn } from "./blocks";
import { canonicalText } from "./export-text";
import { accounted } from "./import-accounted";
import { decide } from "./import-decide";
import { decodeText } from "./import-decode";
import { guessFormat } from "./import-lines";
import { type ReadText, readText } from "./import-text";
import { numberBlocks } from "./numbers";
import { blocksSchema } from "./schema";

/** A real report of 25 kB, which stands beside the repository, never in it; without it these tests skip. */
const file = resolve(import.meta.dirname, "../../..", "shared/seed/icat-chairs-annual-report-2019.txt");
const here = existsSync(file);

if (!here)
  console.warn(
    "the report of 2019 is not here: ../shared/seed is absent beside the checkout, and its tests are skipped",
  );

function seed(): { text: string; reading: ReadText } {
  const decoded = decodeText(readFileSync(file));
  if ("refusal" in decoded) throw new Error(decoded.refusal);
  return { text: decoded.text, reading: readText(decoded.text, guessFormat(decoded.text)) };
}

function of<K extends BlockKind>(blocks: readonly Block[], kind: K): BlockOf<K>[] {
  return blocks.filter((block): block is BlockOf<K> => block.kind === kind);
}

describe.runIf(here)("the report of 2019", () => {
  test("loses nothing and is a valid text", () => {
    const { text, reading } = seed();
    expect(accounted(text, reading)).toEqual([]);
    expect(blocksSchema.safeParse(reading.blocks).success).toBe(true);
  });

  test("has its eleven headings, none of them a caption or a cover line", () => {
    const { blocks, doubts } = seed().reading;
    const headings = of(blocks, "heading").map((block) => block.text);
    expect(headings).toHaveLength(11);
    expect(headings).toEqual(
      expect.arrayContaining([
        "FOREWORD",
        "MEMBERS",
        "PARTNERS",
        "TECHNOLOGY",
        "SUPPLY CHAINS",
        "THE YEAR AHEAD",
      ]),
    );
    expect(of(blocks, "figure")).toHaveLength(5);
    const cover = doubts.filter((doubt) => doubt.kind === "coverLines").flatMap((doubt) => doubt.blockIds);
    expect(cover.length).toBeGreaterThanOrEqual(8);
    const numbers = numberBlocks(blocks);
    expect(cover.filter((id) => numbers[id])).toEqual([]);
  });

  test("lists 23 members and two partners", () => {
    const { blocks, doubts } = seed().reading;
    const texts = blocks.map((block) => block.text);
    const between = (from: string, to: string) => blocks.slice(texts.indexOf(from) + 1, texts.indexOf(to));
    const members = between("MEMBERS", "PARTNERS");
    expect(members.every((block) => block.kind === "item")).toBe(true);
    expect(members).toHaveLength(23);
    expect(blocks.slice(texts.indexOf("PARTNERS") + 1).findIndex((block) => block.kind !== "item")).toBe(2);
    const doubt = doubts.find(({ kind }) => kind === "tableOrList");
    const choice = doubt?.choices.find((one) => one.do === "asTable");
    const table = doubt && choice ? of(decide(blocks, doubt, choice), "table") : [];
    expect(table[0]?.rows).toHaveLength(23);
  });

  test("links its three footnotes, in order", () => {
    const { blocks } = seed().reading;
    const numbers = numberBlocks(blocks);
    const notes = of(blocks, "footnote");
    expect(notes.map((block) => numbers[block.id]?.number)).toEqual(["1", "2", "3"]);
    expect(blocks.flatMap((block) => marksIn(block.text))).toEqual(notes.map((block) => block.mark));
  });

  test("joins the sentence a page broke, keeps two quotations with their sources, and says so", () => {
    const { blocks, doubts } = seed().reading;
    const kinds = doubts.map((doubt) => doubt.kind);
    expect(kinds.filter((kind) => kind === "joinedAcrossBreak")).toHaveLength(1);
    expect(of(blocks, "quote")).toHaveLength(2);
    expect(kinds).toEqual(
      expect.arrayContaining([
        "figureResidue",
        "htmlTags",
        "escapedCharacter",
        "quoteOrParagraph",
        "looseLine",
        "headingLevel",
      ]),
    );
    expect(blocks.filter((block) => /^\p{Ll}/u.test(block.text))).toEqual([]);
    expect(blocks.filter((block) => /\\|▪|<ul/u.test(block.text))).toEqual([]);
    const count = Object.values(numberBlocks(blocks)).filter(({ label }) => /^\d+\.$/u.test(label)).length;
    expect(count).toBeGreaterThanOrEqual(39);
  });

  test("comes back from its canonical form", () => {
    const { blocks } = seed().reading;
    const written = canonicalText("Annual report", blocks);
    expect(canonicalText("Annual report", readText(written, "markdown").blocks)).toBe(written);
  });
});
