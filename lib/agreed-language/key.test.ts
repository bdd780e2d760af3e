import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf, paragraphOf } from "@/lib/agreed-language/citation";
import { translator } from "@/lib/core/i18n/translate";
import { findPassages, isLongPassage, passageKey, passageKeys } from "./key";

const LONG = "Reaffirms that trafficking in persons violates the human rights of its victims";

describe("the key of a passage", () => {
  it.each([
    ["white space", "States  should\nact ", "States should act"],
    ["quotation marks", "the “victims’ rights”", 'the "victims\' rights"'],
    ["French quotation marks", "le « consentement » de", 'le "consentement" de'],
    ["dashes", "2010–2019 — non‑punishment", "2010-2019 - non-punishment"],
    ["composition", "Cafe\u0301", "Café"],
    ["footnote marks and references", `Act[^1] now[#${"a".repeat(36)}].`, "Act now."],
    ["invisible signs", "\u2067نص\u2069 \u200fعربي", "نص عربي"],
  ])("does not tell %s apart", (_, one, other) => expect(passageKey(one)).toBe(passageKey(other)));

  it("tells capitals, accents and brackets apart", () => {
    expect(new Set(["act", "Act", "[act]", "àct"].map(passageKey)).size).toBe(4);
  });
  it("is its own key, whatever the text", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => passageKey(passageKey(text)) === passageKey(text),
      ),
    ));
  it("is long from eight words on, in Chinese from sixteen signs", () => {
    expect(
      [LONG, "Seven words are not enough for this"].map((text) => isLongPassage(passageKey(text))),
    ).toEqual([true, false]);
    expect(isLongPassage("防止禁止和惩治贩运人口特别是妇女")).toBe(true);
    expect(isLongPassage("防止贩运人口")).toBe(false);
  });
});

describe("a paragraph", () => {
  const keys = passageKeys([{ text: LONG }, { text: "Short." }]);
  it("is a passage, or holds a long one as whole words", () => {
    expect(findPassages(LONG, keys)).toEqual([{ passage: { text: LONG }, whole: true }]);
    expect(findPassages("Short.", keys).map(({ whole }) => whole)).toEqual([true]);
    expect(findPassages(`The group ${LONG}; and so on.`, keys).map(({ whole }) => whole)).toEqual([false]);
    expect(findPassages(`${LONG}hip`, keys)).toEqual([]);
    expect(findPassages("Short. And more.", keys)).toEqual([]);
    expect(findPassages("", keys)).toEqual([]);
  });
  it("that was put together around a long passage is always found", () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (before, after) => findPassages(`${before} ${LONG} ${after}`, keys).length === 1,
      ),
    ));
});

describe("a citation", () => {
  const instrument = { title: "General Assembly resolution 64/293", symbol: "A/RES/64/293", own: false };
  it.each([
    ["4", "General Assembly resolution 64/293, para. 4"],
    ["article 3 (a)", "General Assembly resolution 64/293, article 3 (a)"],
    ["", "General Assembly resolution 64/293"],
  ])("to %s", (paragraph, said) =>
    expect(citationOf({ ...instrument, paragraph }, translator("en"))).toBe(said),
  );
  it("of the group’s own text names its symbol, in the reader’s language", () =>
    expect(
      citationOf(
        { title: "Statement", symbol: "ICAT/2019/WG/STM.1", paragraph: "7 (a)", own: true },
        translator("zh"),
      ),
    ).toBe("《Statement》（ICAT/2019/WG/STM.1），第7 (a)段"));
  it("counts only what is numbered", () => {
    const seven = { kind: "paragraph", number: "7" } as const;
    expect(paragraphOf(seven)).toBe("7");
    expect(paragraphOf({ kind: "paragraph", number: "0.2" })).toBe("");
    expect(paragraphOf({ kind: "item", number: "(a) (ii)", under: seven })).toBe("7 (a) (ii)");
    expect(paragraphOf({ kind: "item", number: "1", under: { kind: "heading", number: "I" } })).toBe("");
    expect(paragraphOf(undefined)).toBe("");
  });
});
