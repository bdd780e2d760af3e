import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { translator } from "@/lib/core/i18n/translate";
import { anyFullText } from "@/lib/texts/any-text";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";
import { placeIn } from "./export-place";
import { likenessIn } from "./import-likeness";
import { placesIn, writtenPlace } from "./import-places";

const p = (text: string, more: Partial<Extract<Block, { kind: "paragraph" }>> = {}): Block => ({
  id: newBlockId(),
  kind: "paragraph",
  text,
  ...more,
});
const item = (text: string): Block => ({ id: newBlockId(), kind: "item", level: 1, ordered: true, text });
const heading = (text: string): Block => ({ id: newBlockId(), kind: "heading", level: 1, text });
const five = p("five");
const blocks: Block[] = [
  heading("Introduction"),
  ...["one", "two", "three", "four"].map((text) => p(text)),
  five,
  p("five, otherwise", { alternativeTo: five.id }),
  p("six"),
  p("seven"),
  item("seven, a"),
  item("seven, b"),
  { id: newBlockId(), kind: "annex", text: "First" },
  p("annex one, one"),
  p("annex one, two"),
  { id: newBlockId(), kind: "annex", text: "Second" },
  p("annex two, one"),
];
const places = placesIn(blocks);
const textAt = (written: string) => {
  const place = places.find(written);
  if (!place) return null;
  return `${blocks.find(({ id }) => id === place.blockId)?.text ?? "whole"}${place.several ? " …" : ""}`;
};

describe("a place is found as people write it (domain 5.2.11)", () => {
  test.each([
    ["5", "five"],
    ["¶ 5.", "five"],
    ["Para. 5", "five"],
    ["p.5", "five …"],
    ["par. 5", "five"],
    ["line 5", null],
    ["Line number: 5", null],
    ["lines 5 to 6", null],
    ["Page 5", null],
    ["pp. 5-6", null],
    ["Section 5", null],
    ["page 3, para 5", "five"],
    ["para 5, line 3", "five"],
    ["5, page 3", "five …"],
    ["ligne 5", null],
    ["page 3, paragraphe 5", "five"],
    ["página 5", null],
    ["línea 3, párrafo 5", "five"],
    ["стр. 5", null],
    ["с. 5", null],
    ["строка 3, пункт 5", "five"],
    ["الصفحة ٥", null],
    ["السطر ٣، الفقرة ٥", "five"],
    ["第5页", null],
    ["第3页第5段", "five"],
    ["第5段第2-3行", "five"],
    ["Section I", "Introduction"],
    ["paragraph 5 bis", "five, otherwise"],
    ["5bis", "five, otherwise"],
    ["7 (a)", "seven, a"],
    ["7a", "seven, a"],
    ["7 b)", "seven, b"],
    ["пункт 7 (b)", "seven, b"],
    ["الفقرة ٧", "seven"],
    ["第7段", "seven"],
    ["７", "seven"],
    ["७", "seven"],
    ["I", "Introduction"],
    ["Annex I, para 2", "annex one, two"],
    ["annexe II, paragraphe 1", "annex two, one"],
    ["Приложение II, пункт 1", "annex two, one"],
    ["5-7", "five …"],
    ["5 and 6", "five …"],
    ["paras 3, 4", "three …"],
    ["7 (f)", "seven …"],
    ["A new one after 6", "six …"],
    ["General", "whole"],
    ["весь текст", "whole"],
    ["99", null],
    ["somewhere", null],
    ["", null],
  ])("%s", (written, found) => {
    expect(textAt(written)).toBe(found);
  });

  test("what the list on the page offers leads to the block that it stands for, in any text", () => {
    fc.assert(
      fc.property(anyFullText, (text) => {
        const { find } = placesIn(text);
        for (const [id, reference] of Object.entries(referencesOf(text))) {
          const place = find(writtenPlace(reference));
          if (place && !place.several && place.blockId !== id)
            throw new Error(`${writtenPlace(reference)} leads elsewhere`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each(LANGUAGES)(
  "a place as our own matrix writes it in %s leads back, or is said to be doubtful, in any text",
  (language) => {
    const t = translator(language);
    let found = 0;
    fc.assert(
      fc.property(anyFullText, (text) => {
        const { find } = placesIn(text);
        expect(find(placeIn(null, t))).toEqual({ blockId: null, several: false });
        for (const [id, reference] of Object.entries(referencesOf(text))) {
          const place = find(placeIn(reference, t));
          if (place?.blockId === id) found++;
          else if (place && !place.several) throw new Error(`${placeIn(reference, t)} leads elsewhere`);
        }
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(40);
  },
);

test("a paragraph is found by its words: whole, a part of it, cut off, numbered, reworded; and not by others'", async () => {
  const text = [
    p("States should ensure that victims of trafficking have access to remedies."),
    p("Entities should speak with one voice wherever the matter is discussed."),
    p("Nothing in this text affects obligations under international law."),
  ];
  const words = await likenessIn(text);
  const at = (written: string) => text.findIndex(({ id }) => id === words.find(written)?.blockId);
  expect(at("1. States should ensure that victims of trafficking have access to remedies.")).toBe(0);
  expect(at("speak with one voice wherever")).toBe(1);
  expect(at("Nothing in this text affects…")).toBe(2);
  expect(at("Nothing in the text affects any obligations under international law")).toBe(2);
  expect(at("Bananas are yellow, mostly.")).toBe(-1);
  expect(at("")).toBe(-1);
});
