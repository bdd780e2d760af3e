import { describe, expect, test } from "vitest";
import { type Block, newBlockId } from "./blocks";
import { hintsOf } from "./hints";
import { lengthOf } from "./hints-length";

const paragraph = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });
const heading = (level: number, text = "Heading"): Block => ({
  id: newBlockId(),
  kind: "heading",
  level,
  text,
});
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

function found(blocks: Block[], lang = "en", limits = {}): string[] {
  return hintsOf(blocks, { lang, limits }).map((hint) => {
    const text = blocks.find((block) => block.id === hint.blockId)?.text ?? "";
    const at = hint.from === undefined ? "" : ` ${text.slice(hint.from, hint.to)}`;
    return `${hint.kind}${at}`;
  });
}

describe("hints", () => {
  test("alternatives are no double numbers; a typed number beside a computed one is (edge case 24)", () => {
    const fifth = paragraph("[The Group met.]");
    const bis: Block = { ...paragraph("[The Group will meet.]"), kind: "paragraph", alternativeTo: fifth.id };
    expect(found([fifth, bis])).toEqual([]);
    expect(found([fifth, paragraph("7. The Group met."), paragraph("2019 was a year.")])).toEqual([
      "typedNumber 7.",
      "numberFirst 2019",
    ]);
  });

  test("a sub-heading needs a second (edge case 25)", () => {
    expect(found([heading(1), heading(2), heading(1), heading(2), heading(2)])).toEqual(["onlySubheading"]);
    expect(found([heading(1), heading(2), heading(3), heading(2), heading(1)])).toEqual(["onlySubheading"]);
    expect(found([heading(1)])).toEqual([]);
  });

  test("footnote marks stand after punctuation in English, before it in French and Spanish (edge case 26)", () => {
    expect(found([paragraph("In 2019[^1], States met.[^2] Yes[^3] and no.")])).toEqual([
      "markBeforePunctuation [^1]",
    ]);
    expect(found([paragraph("En 2019,[^1] les États[^2].")], "fr")).toEqual(["markAfterPunctuation [^1]"]);
    expect(found([paragraph("En 2019,[^1] los Estados[^2].")], "es")).toEqual(["markAfterPunctuation [^1]"]);
    expect(found([paragraph("В 2019,[^1] 。[^2].")], "ru")).toEqual([]);
  });

  test("ten pages of 500 words, endnotes counted or not (edge case 28)", () => {
    const note: Block = { id: newBlockId(), kind: "footnote", mark: "1", text: words(10) };
    const blocks = [paragraph(words(4_995)), note];
    expect(found(blocks, "en", { maxPages: 10 })).toEqual(["tooManyPages"]);
    expect(found(blocks, "en", { maxPages: 10, countsFootnotes: false })).toEqual([]);
    expect(found(blocks, "en", { maxWords: 5_004 })).toEqual(["tooManyWords"]);
    expect(lengthOf(blocks, { wordsPerPage: 1_000 })).toEqual({ words: 5_005, pages: 6 });
    expect(found(blocks, "en", { paragraphNumbering: "forbidden" })).toEqual(["numbersForbidden"]);
  });

  test("an acronym is spelled out where it is first used", () => {
    expect(
      found([
        paragraph("The International Labour Organization (ILO) met. ILO and the UN, A/RES/55/25, part II."),
        paragraph("UNODC and ECOSOC (Economic and Social Council) and UNODC again; many NGOs."),
        heading(1, "THE WORK OF OHCHR"),
      ]),
    ).toEqual(["undefinedAcronym UNODC", "undefinedAcronym NGOs"]);
  });

  test("one name for one thing, and that of the United Nations; names of instruments stay", () => {
    expect(
      found([
        paragraph("To end trafficking in persons, human trafficking and trafficking in persons."),
        paragraph("The Convention on Action against Trafficking in Human Beings."),
        { ...paragraph("human trafficking"), kind: "quote" } as Block,
      ]),
    ).toEqual(["mixedTerms human trafficking"]);
    expect(found([paragraph("La traite des êtres humains.")], "fr")).toEqual([
      "regionalTerm traite des êtres humains",
    ]);
  });

  test("spelling and numbers of the United Nations", () => {
    const text =
      "They recognised 5% of labor. 20 States (see para. 3 above) advise on the exercise of organisation.";
    expect(found([paragraph(text)])).toEqual([
      "spelling recognised",
      "perCent %",
      "spelling labor",
      "numberFirst 20",
      "spelling organisation",
    ]);
    const [hint] = hintsOf([paragraph(text)], { lang: "en" });
    expect(hint?.values).toEqual({ found: "recognised", better: "recognized" });
  });
});
