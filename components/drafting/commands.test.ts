import { EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { blocksOf, documentOf } from "@/lib/texts/document";
import { numberBlocks } from "@/lib/texts/numbers";
import { suggestionsOf } from "@/lib/texts/suggest";
import { actOf, kindAct } from "./acts";
import { joinBefore, splitBlock } from "./enter-commands";
import { suggested } from "./suggesting";
import { nextCell } from "./table-commands";
import { addAgreed, addFootnote, addReference, isAddress, liftBracket, pairAround } from "./word-commands";

const ILO = "11111111-1111-4111-8111-111111111111";
const paragraph = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });
const heading = (text: string): Block => ({ id: newBlockId(), kind: "heading", level: 1, text });

/** A state whose selection is where `|` stands in the texts, once or twice. */
function stateOf(...blocks: Block[]): EditorState {
  const places: number[] = [];
  let pos = 0;
  const clean = blocks.map((block) => {
    const parts = block.text.split("|");
    let inside = pos + 1;
    for (const part of parts.slice(0, -1)) {
      inside += part.length;
      places.push(inside);
    }
    const made = { ...block, text: parts.join("") };
    pos += documentOf([made]).content.size;
    return made;
  });
  const doc = documentOf(clean);
  const [from = 1, to = from] = places;
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

function after(state: EditorState, ...commands: Parameters<typeof run>[1][]): EditorState {
  return commands.reduce(run, state);
}

function run(state: EditorState, command: ReturnType<typeof actOf>): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

const texts = (state: EditorState) => blocksOf(state.doc).map(({ kind, text }) => `${kind}: ${text}`);

test("Enter after a heading begins a paragraph; within a paragraph it parts it; before one it keeps it the same", () => {
  expect(texts(after(stateOf(heading("Title|")), splitBlock))).toEqual(["heading: Title", "paragraph: "]);
  expect(texts(after(stateOf(paragraph("one |two")), splitBlock))).toEqual([
    "paragraph: one ",
    "paragraph: two",
  ]);
  const first = stateOf(paragraph("|kept"));
  const split = after(first, splitBlock);
  expect(texts(split)).toEqual(["paragraph: ", "paragraph: kept"]);
  expect(split.doc.child(1).attrs.id).toBe(first.doc.child(0).attrs.id);
});

test("Backspace at the beginning joins; into an empty block it takes that one away", () => {
  expect(texts(after(stateOf(paragraph("a"), paragraph("|b")), joinBefore))).toEqual(["paragraph: ab"]);
  expect(texts(after(stateOf(heading(""), paragraph("|b")), joinBefore))).toEqual(["paragraph: b"]);
  const table: Block = { id: newBlockId(), kind: "table", text: "", rows: [["x"]], header: false };
  expect(texts(after(stateOf(table, paragraph("|b")), joinBefore))).toEqual(["table: ", "paragraph: b"]);
});

test("an empty list item ends its list, level by level", () => {
  const item: Block = { id: newBlockId(), kind: "item", level: 2, ordered: true, text: "|" };
  const once = after(stateOf(item), splitBlock);
  expect(blocksOf(once.doc)[0]).toMatchObject({ kind: "item", level: 1 });
  expect(blocksOf(after(once, splitBlock).doc)[0]).toMatchObject({ kind: "paragraph" });
});

test("kinds change, ids and words stay", () => {
  const state = stateOf(paragraph("one|"));
  for (const [shown, kind] of [
    ["heading3", { kind: "heading", level: 3 }],
    ["bullet2", { kind: "item", level: 2, ordered: false }],
    ["unnumbered", { kind: "paragraph", unnumbered: true }],
    ["annex", { kind: "annex" }],
  ] as const)
    expect(blocksOf(after(state, kindAct(shown)).doc)[0]).toEqual({
      id: state.doc.child(0).attrs.id,
      text: "one",
      ...kind,
    });
});

test("brackets go around words with the entity that asked, and come off as a pair", () => {
  const set = after(stateOf(paragraph("a |b| c")), actOf("bracket", ILO));
  expect(blocksOf(set.doc)[0]).toMatchObject({
    text: "a [b] c",
    spans: [{ kind: "bracket", by: [ILO], from: 2, to: 5 }],
  });
  const inside = set.apply(set.tr.setSelection(TextSelection.create(set.doc, 4)));
  expect(blocksOf(after(inside, liftBracket).doc)[0]).toMatchObject({ text: "a b c" });
  expect(pairAround("[a [b] c]", 5, 5)).toEqual([3, 5]);
  expect(pairAround("[a [b] c]", 7, 7)).toEqual([0, 8]);
  expect(pairAround("a] [b", 3, 3)).toBeNull();
});

test("a footnote has its mark in the text and its words at the end; an alternative is 5 bis", () => {
  const state = stateOf(paragraph("words|"), paragraph("more"));
  const noted = blocksOf(after(state, actOf("footnote", ILO)).doc);
  expect(noted.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "footnote"]);
  expect(noted[0]?.text).toMatch(/^words\[\^[0-9a-f]{8}\]$/);
  const other = blocksOf(after(state, actOf("alternative", ILO), actOf("alternative", ILO)).doc);
  const numbers = numberBlocks(other);
  expect(other.map(({ id }) => numbers[id]?.number)).toEqual(["1", "1 bis", "1 ter", "2"]);
  expect(other[1]).toMatchObject({ text: "words", proposers: [ILO] });
});

test("the words of footnotes stand in the order of their marks, wherever a mark is put in", () => {
  const at = (place: number, words: string) => (state: EditorState) =>
    run(state.apply(state.tr.setSelection(TextSelection.create(state.doc, place))), addFootnote(words));
  let state = stateOf(paragraph("abc"), paragraph("def"));
  for (const put of [at(6, "third"), at(2, "first"), at(4, "second")]) state = put(state);
  const notes = blocksOf(state.doc).filter(({ kind }) => kind === "footnote");
  expect(notes.map(({ text }) => text)).toEqual(["first", "second", "third"]);
  const numbers = numberBlocks(blocksOf(state.doc));
  expect(notes.map(({ id }) => numbers[id]?.number)).toEqual(["1", "2", "3"]);
});

test("agreed words are set off from a sentence before them, not from an empty paragraph or in Chinese", () => {
  const put = (text: string, words: string) =>
    blocksOf(after(stateOf(paragraph(text)), addAgreed(words, "A/RES/70/1")).doc)[0]?.text.replace(
      /\[.*/,
      "",
    );
  expect(put("Before.|", "Take measures")).toBe("Before. Take measures");
  expect(put("Before. |", "Take measures")).toBe("Before. Take measures");
  expect(put("|", "Take measures")).toBe("Take measures");
  expect(put("打击人口贩运。|", "采取措施")).toBe("打击人口贩运。采取措施");
  expect(put("打击人口贩运|", "采取措施")).toBe("打击人口贩运采取措施");
});

test("tables: rows and columns come and go, Tab walks and adds a row at the end", () => {
  const made = after(stateOf(paragraph("a|")), actOf("table", ILO), nextCell(1), actOf("addColumn", ILO));
  const rows = (state: EditorState) =>
    blocksOf(state.doc).flatMap((b) => (b.kind === "table" ? [b.rows] : []))[0];
  expect(rows(made)).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  const typed = made.apply(made.tr.insertText("x"));
  expect(rows(typed)?.[0]).toEqual(["", "x", ""]);
  expect(rows(after(typed, actOf("removeColumn", ILO)))?.[0]).toEqual(["", ""]);
  const end = after(typed, ...Array.from({ length: 5 }, () => nextCell(1)));
  expect(rows(end)).toHaveLength(3);
  expect(rows(after(end, actOf("removeRow", ILO)))).toHaveLength(2);
});

test("blocks move over their neighbours and stay the same", () => {
  const state = stateOf(paragraph("a"), paragraph("b|"), paragraph("c"));
  const up = after(state, actOf("moveUp", ILO));
  expect(texts(up)).toEqual(["paragraph: b", "paragraph: a", "paragraph: c"]);
  expect(up.doc.child(0).attrs.id).toBe(state.doc.child(1).attrs.id);
  expect(texts(after(up, actOf("moveDown", ILO), actOf("moveDown", ILO))).at(-1)).toBe("paragraph: b");
});

test("references name a block; addresses are of the web or of mail", () => {
  const state = stateOf(paragraph("see |"), paragraph("b"));
  const to = String(state.doc.child(1).attrs.id);
  expect(blocksOf(after(state, addReference(to)).doc)[0]?.text).toBe(`see [#${to}]`);
  expect(isAddress("https://un.org")).toBe(true);
  expect(isAddress("javascript:alert(1)")).toBe(false);
});

test("suggesting: the old words stay; the cursor is before what Backspace struck and behind what Delete struck", () => {
  const state = stateOf(paragraph("word|s and more"));
  const typed = state.apply(suggested(state, state.tr.insertText("X"), ILO));
  expect(suggestionsOf(typed.doc)[0]?.parts[0]).toMatchObject({
    oldText: "words and more",
    newText: "wordXs and more",
  });
  const back = state.apply(suggested(state, state.tr.delete(4, 5), ILO));
  expect([back.doc.textContent, back.selection.head]).toEqual(["words and more", 4]);
  const ahead = state.apply(suggested(state, state.tr.delete(5, 6), ILO));
  expect([ahead.doc.textContent, ahead.selection.head]).toEqual(["words and more", 6]);
});

test("suggesting: after Enter the cursor stands where the new paragraph begins", () => {
  const state = stateOf(paragraph("one |two"));
  let split = state;
  splitBlock(state, (tr) => {
    split = state.apply(suggested(state, tr, ILO));
  });
  expect(split.doc.childCount).toBe(2);
  expect(split.selection.$head.parent.textContent).toBe("two");
  expect(split.selection.$head.parentOffset).toBe(0);
});
