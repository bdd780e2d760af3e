import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLine, anyText } from "./any-text";
import { type Block, newBlockId } from "./blocks";
import { comparePasted, type PastedComparison } from "./compare-pasted";
import { canonicalText } from "./export-text";

const TITLE = "Joint statement on World Day";
const paragraph = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });
const english = [
  paragraph("The Group’s members welcome the report of the Special Rapporteur and its “findings” on data."),
  paragraph("Members meet twice a year, in Vienna and in New York, and report on their work each December."),
  paragraph("The secretariat prepares the work plan, which the members adopt before the end of the year."),
];
const lines = (blocks: readonly Block[]) => blocks.map((block) => block.text).join("\n\n");
const held = (copy: string, blocks: Block[] = english): PastedComparison => {
  const found = comparePasted(copy, "plain", TITLE, blocks);
  if (!found) throw new Error("the copy has too many lines");
  return found;
};

describe("a copy", () => {
  test("that is the text differs by nothing, with or without its title", () => {
    expect(held(lines(english))).toEqual({ paragraphs: [], unchanged: 3, counts: {} });
    expect(held(`${TITLE}\n\n${lines(english)}`).counts).toEqual({});
  });

  test("with one straight quotation mark and two other words says so, and where", () => {
    const copy = lines(english)
      .replace("’", "'")
      .replace("twice a year", "twice each year")
      .replace("adopt before", "approve before");
    const { counts, paragraphs } = held(copy);
    expect(counts).toEqual({ quote: 1, word: 2 });
    expect(paragraphs.map((one) => one.blockId)).toEqual(english.map((block) => block.id));
  });

  test("whose paragraphs are missing, added or moved", () => {
    const [a, b, c] = english as [Block, Block, Block];
    expect(held(lines([a, c])).paragraphs).toMatchObject([{ kind: "missing", blockId: b.id }]);
    const extra = paragraph("Follow us for more news of the campaign and share this page with friends.");
    expect(held(lines([a, extra, b, c])).paragraphs).toMatchObject([{ kind: "added", blockId: a.id }]);
    expect(held(lines([c, a, b])).counts).toEqual({ moved: 1 });
  });

  test("whose paragraph was broken in two, or of two made one, differs by that break only", () => {
    const long = paragraph(`${english[1]?.text} ${english[2]?.text} Observers attend.`);
    const text = [english[0] as Block, long];
    expect(held(lines(text).replace("December. ", "December.\n\n"), text).counts).toEqual({ break: 1 });
    const joined = `${english[0]?.text} ${english[1]?.text}\n\n${english[2]?.text}`;
    expect(held(joined).counts).toEqual({ break: 1 });
  });

  test("of a list, a table and footnotes, as a page prints them", () => {
    const text: Block[] = [
      paragraph("The members are listed below with the year in which each of them joined the Group[^n]."),
      {
        id: newBlockId(),
        kind: "table",
        text: "",
        header: true,
        rows: [
          ["Entity", "Joined in"],
          ["OSCE", "2018"],
        ],
      },
      {
        id: newBlockId(),
        kind: "footnote",
        mark: "n",
        text: "See resolution 64/293 of the General Assembly.",
      },
    ];
    expect(held(canonicalText(TITLE, text), text).counts).toEqual({});
    const bare = `${text[0]?.text.replace("[^n]", "")}\n\n${text[2]?.text}`;
    expect(held(bare, text).counts).toEqual({ word: 1, missing: 1 });
  });

  test("in Arabic and in Chinese", () => {
    const arabic = [
      paragraph("يرحب الفريق بتقرير المقررة الخاصة، وبما ورد فيه من «نتائج» بشأن البيانات في عام ٢٠١٩."),
      paragraph("يجتمع الأعضاء مرتين في السنة في فيينا ونيويورك، ويقدمون تقريرا عن عملهم كل عام."),
    ];
    const copy = lines(arabic)
      .replace("«نتائج»", "“نتائج”")
      .replace("٢٠١٩", "2019")
      .replace("مرتين", "ثلاث مرات");
    expect(held(copy, arabic).counts).toEqual({ quote: 2, form: 1, word: 2 });
    const chinese = [
      paragraph("小组欢迎特别报告员的报告及其关于数据的“结论”，并请成员提出意见。"),
      paragraph("成员每年在维也纳和纽约举行两次会议，并于每年十二月报告工作。"),
    ];
    const other = lines(chinese).replace("“结论”", "「结论」").replace("纽约", "日内瓦");
    expect(held(other, chinese).counts).toEqual({ quote: 2, word: 1 });
  });
});

describe("any copy", () => {
  const side = ({ paragraphs }: PastedComparison, op: "ins" | "del") =>
    paragraphs.flatMap((one) =>
      one.runs.filter((run) => run.op === "same" || run.op === op).map((run) => run.text),
    );

  test("of our own file differs by nothing", () => {
    fc.assert(
      fc.property(anyLine, anyText, (title, blocks) => {
        const found = comparePasted(canonicalText(title, blocks), "markdown", title, blocks);
        expect(found?.paragraphs).toEqual([]);
      }),
    );
  });

  test("is accounted for: every paragraph that differs says by what", () => {
    fc.assert(
      fc.property(anyLine, anyText, anyText, (title, blocks, other) => {
        const found = comparePasted(canonicalText(title, other), "markdown", title, blocks);
        for (const one of found?.paragraphs ?? [])
          expect(Object.values(one.counts).reduce((all, count) => all + count, 0)).toBeGreaterThan(0);
        if (found)
          expect(side(found, "ins").join("").length).toBeLessThanOrEqual(canonicalText(title, other).length);
      }),
    );
  });
});
