import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLines } from "./any-text";
import { compareSigns, type SignKind } from "./compare-signs";

const kinds = (before: string, after: string) =>
  compareSigns(before, after).flatMap(({ kind, count }) => (kind && count ? [`${count} ${kind}`] : []));

describe("two copies of one text", () => {
  test("differ by one curly quote", () => {
    expect(kinds("the group's aim", "the group’s aim")).toEqual(["1 quote"]);
    expect(kinds('the "aim" of it', "the “aim” of it")).toEqual(["1 quote", "1 quote"]);
    expect(compareSigns("a “b", 'a "b')).toEqual([
      { op: "same", text: "a " },
      { op: "del", text: "“", kind: "quote", count: 1 },
      { op: "ins", text: '"', kind: "quote" },
      { op: "same", text: "b" },
    ]);
  });

  test("as three offices printed one statement", () => {
    expect(
      kinds(
        "is recognised by the International Labour Office, and involves",
        "is recognized by the International Labour Organization, and involves",
      ),
    ).toEqual(["1 word", "1 word"]);
    expect(kinds("One key aspect", "One key area for action")).toEqual(["3 word"]);
  });

  test.each<[SignKind, string, string]>([
    ["space", "5 per cent", "5\u00a0per cent"],
    ["space", "traf\u00adficking", "trafficking"],
    ["space", "one two", "one  two"],
    ["break", "one two", "one\ntwo"],
    ["dash", "2018–2019", "2018-2019"],
    ["dash", "co-operation", "cooperation"],
    ["case", "the Group", "the GROUP"],
    ["punctuation", "in law, and", "in law and"],
    ["punctuation", "and so on…", "and so on..."],
    ["form", "the ﬁrst", "the first"],
    ["quote", "« aim »", "“ aim ”"],
  ])("know a difference of %s", (kind, before, after) => {
    const found = kinds(before, after);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.endsWith(kind))).toBe(true);
  });

  test("in Arabic: digits, comma, vowel signs and tatweel are no words", () => {
    expect(kinds("في عام ٢٠١٩، اجتمع الفريق", "في عام 2019, اجتمع الفريق")).toEqual([
      "1 form",
      "1 punctuation",
    ]);
    expect(kinds("الفريق العامل", "الفَريق العـامل")).toEqual(["1 form", "1 form"]);
    expect(kinds("ترحب اللجنة بالتقرير", "ترحب الأمانة بالتقرير")).toEqual(["1 word"]);
    expect(kinds("«الهدف»", "“الهدف”")).toEqual(["1 quote", "1 quote"]);
  });

  test("in Chinese: wide signs are no words", () => {
    expect(kinds("小组在维也纳举行会议，并通过报告。", "小组在维也纳举行会议,并通过报告.")).toEqual([
      "1 punctuation",
      "1 punctuation",
    ]);
    expect(kinds("第２０１９号决议", "第2019号决议")).toEqual(["1 form"]);
    expect(kinds("小组在维也纳举行会议", "小组在日内瓦举行会议")).toEqual(["1 word"]);
    expect(kinds("“目标”", "「目标」")).toEqual(["1 quote", "1 quote"]);
  });
});

describe("any two texts", () => {
  const side = (before: string, after: string, op: "ins" | "del") =>
    compareSigns(before, after)
      .filter((run) => run.op === "same" || run.op === op)
      .map((run) => run.text)
      .join("");
  const written = fc.oneof(anyLines, fc.string({ unit: "binary", maxLength: 30 }));

  test("lose nothing: the runs give either back, and nothing differs without being told", () => {
    fc.assert(
      fc.property(written, written, (before, after) => {
        expect(side(before, after, "del")).toBe(before);
        expect(side(before, after, "ins")).toBe(after);
        expect(kinds(before, after).length > 0).toBe(before !== after);
      }),
    );
  });

  test("that differ by typography only differ by no word", () => {
    const other: Record<string, string[]> = {
      "'": ["’", "‘", "‹"],
      '"': ["“", "”", "«"],
      " ": ["\u00a0", "\u202f"],
      "-": ["–", "‑"],
    };
    const words = fc.array(
      fc.constantFrom("the", "group's", "“aim”", '"aim"', "co-operate", "l'État", "目标", "الهدف"),
    );
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat(2)), (line, choices) => {
        const before = line.join(" ");
        const after = before.replace(/['" -]/gu, (sign) => {
          const shapes = other[sign] ?? [];
          return shapes[choices.next().value ?? 0] ?? sign;
        });
        expect(kinds(before, after).filter((one) => one.endsWith("word"))).toEqual([]);
        expect(side(before, after, "ins")).toBe(after);
      }),
    );
  });
});
