import { expect, test } from "vitest";
import { newBlockId } from "./blocks";
import { countBrackets, inlineParts } from "./inline";

test("a text is cut into plain text, footnotes, breaks, addresses and brackets within brackets", () => {
  expect(inlineParts("See https://icat.network/a_(b), [or [not] this]¹[^1]\nicat@un.org.")).toEqual([
    { kind: "text", text: "See " },
    { kind: "url", text: "https://icat.network/a_(b)", href: "https://icat.network/a_(b)" },
    { kind: "text", text: ", " },
    {
      kind: "bracket",
      parts: [
        { kind: "text", text: "or " },
        { kind: "bracket", parts: [{ kind: "text", text: "not" }] },
        { kind: "text", text: " this" },
      ],
    },
    { kind: "text", text: "¹" },
    { kind: "footnote", mark: "1" },
    { kind: "break" },
    { kind: "url", text: "icat@un.org", href: "mailto:icat@un.org" },
    { kind: "text", text: "." },
  ]);
});

test("a bracket without its partner is text, and only http and mail become links", () => {
  expect(inlineParts("a [b ] c ] [ d javascript:alert(1)")).toEqual([
    { kind: "text", text: "a " },
    { kind: "bracket", parts: [{ kind: "text", text: "b " }] },
    { kind: "text", text: " c ] [ d javascript:alert(1)" },
  ]);
});

test("open brackets are counted, footnotes are not", () => {
  expect(countBrackets([{ id: newBlockId(), kind: "paragraph", text: "[a [b]] c[^1] [" }])).toBe(2);
});

test("emphasis, links and references are parts; a bracket knows who asked for it", () => {
  const [id, by] = [newBlockId(), newBlockId()];
  const text = `See [the] [#${id}] here`;
  const parts = inlineParts(text, [
    { kind: "em", from: 0, to: 9 },
    { kind: "bracket", by: [by], from: 4, to: 9 },
    { kind: "link", href: "https://un.org", from: text.length - 4, to: text.length },
    { kind: "strong", from: text.length - 2, to: text.length },
  ]);
  expect(parts).toMatchObject([
    { kind: "mark", parts: [{ text: "See " }, { kind: "bracket", by: [by], parts: [{ text: "the" }] }] },
    { text: " " },
    { kind: "reference", id },
    { text: " " },
    {
      kind: "mark",
      span: { kind: "link" },
      parts: [{ text: "he" }, { kind: "mark", parts: [{ text: "re" }] }],
    },
  ]);
});
