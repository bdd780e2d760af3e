import { Mapping, StepMap } from "prosemirror-transform";
import { expect, test } from "vitest";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { documentOf } from "@/lib/texts/document";
import { fill } from "./fill";
import { numbersOf, sameStructure } from "./numbers-of";
import { partsShown } from "./part-words";
import { blocksOfPlain, safeHtml } from "./paste-clean";
import { peopleTold, presentAfter } from "./presence";
import { toneOf } from "./tone";

const paragraph = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });

test("the others' cursors move with what is typed before them, and never stand beyond the end", () => {
  const one = { clientId: "12345678", name: "A", entity: "ILO", place: { anchor: 10, head: 12 } };
  const typed = new Mapping([new StepMap([3, 0, 4])]);
  expect(presentAfter([one], typed, 40)[0]?.place).toEqual({ anchor: 14, head: 16 });
  expect(presentAfter([one], new Mapping(), 11)[0]?.place).toEqual({ anchor: 10, head: 11 });
  expect(presentAfter([{ ...one, place: null }], typed, 40)[0]?.place).toBeNull();
  const moved = { ...one, place: { anchor: 14, head: 16 } };
  expect(peopleTold([one], { told: [one], people: [moved] })).toEqual([moved]);
  expect(peopleTold([moved], { told: [one], people: [one] })).toEqual([moved]);
  const tones = new Set(Array.from({ length: 100 }, (_, n) => toneOf(`page-${n}`)));
  expect([...tones].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test("what is only proposed bears no number; words do not change the structure, kinds do", () => {
  const [a, b] = [paragraph("one"), paragraph("two")];
  const by = { id: newBlockId(), by: newBlockId() };
  const proposed: Block = { ...paragraph("new"), changes: [{ kind: "insert", ...by }] };
  const doc = documentOf([a, proposed, b]);
  const { numberAt } = numbersOf(doc);
  expect(doc.children.map(numberAt)).toEqual(["1.", "", "2."]);
  const two = documentOf([a, b]);
  expect(sameStructure(two, documentOf([{ ...a, text: "three" }, b]))).toBe(true);
  expect(sameStructure(two, documentOf([b, a]))).toBe(false);
  expect(sameStructure(two, documentOf([{ ...a, text: "three[^1]" }, b]))).toBe(false);
});

test("plain text is parted at blank lines; single line ends are spaces", () => {
  expect(blocksOfPlain("one\r\ntwo\n \nthree\n\n\n").map(({ text }) => text)).toEqual(["one two", "three"]);
  expect(blocksOfPlain(" \n\n ")).toEqual([]);
});

test("a suggestion shows what differs, with a few words around", () => {
  expect(partsShown("States should act.", "States must act.")).toEqual({
    before: "States ",
    gone: "should",
    come: "must",
    after: " act.",
  });
  expect(partsShown("aa", "aaa")).toMatchObject({ gone: "", come: "a" });
});

test("sentences are filled in the page", () => {
  expect(fill("Words: {n} of {most}", { n: 5, most: 10 })).toBe("Words: 5 of 10");
  expect(fill("{n} {x}", { n: "$&" })).toBe("$& {x}");
});

test("before a browser reads pasted HTML, scripts, styles and handlers are out of it, and words are not", () => {
  expect(
    safeHtml(
      "<style>p{}</style><p style='mso-list:l0' onclick=\"x()\">a style=b onx=1</p><script>x()</script>",
    ),
  ).toBe("<p data-style='mso-list:l0' >a style=b onx=1</p>");
  expect(safeHtml("<img src=x onerror=alert(1)><script>never closed")).toBe("<img src=x >");
});
