import fc from "fast-check";
import { Transform } from "prosemirror-transform";
import { describe, expect, test } from "vitest";
import { anyText } from "./any-text";
import { type Block, newBlockId } from "./blocks";
import { blocksOf, documentOf, schema } from "./document";
import { settle } from "./document-settle";
import { numberBlocks } from "./numbers";
import { blocksSchema } from "./schema";
import { blockWithout, onlySuggests, suggestionsOf } from "./suggest";
import { decideSuggestions, moveBlock, positionOf, removeBlock } from "./suggest-decide";
import { asSuggestion } from "./suggest-edit";

const ILO = "11111111-1111-4111-8111-111111111111";
const IOM = "22222222-2222-4222-8222-222222222222";

const filled = anyText.map((blocks): Block[] =>
  blocks.length > 0 ? blocks : [{ id: newBlockId(), kind: "paragraph", text: "States" }],
);

type Edit = {
  what: "type" | "cut" | "split" | "join" | "move" | "drop" | "bold";
  at: number;
  to: number;
  text: string;
};
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom("type", "cut", "split", "join", "move", "drop", "bold"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom("shall", " should ", "委员会", "للدول", "[", "]", "[^n1]", "[^", "1]", "a\nb"),
});

/** One edit as a hand makes it, settled. */
function edited(before: Transform["doc"], { what, at, to, text }: Edit): Transform {
  const tr = new Transform(before);
  const place = (share: number) => {
    const found = tr.doc.resolve(Math.floor(share * tr.doc.content.size));
    return found.parent.isTextblock ? found : null;
  };
  const [from, end] = [place(at), place(to)];
  const child = before.child(Math.min(before.childCount - 1, Math.floor(at * before.childCount)));
  const other = before.child(Math.min(before.childCount - 1, Math.floor(to * before.childCount)));
  if (what === "drop") removeBlock(tr, positionOf(before, String(child.attrs.id)) ?? 0);
  else if (what === "move") moveBlock(tr, String(child.attrs.id), String(other.attrs.id));
  else if (from && what === "type") tr.insert(from.pos, schema.text(text));
  else if (from && what === "split" && from.depth === 1) tr.split(from.pos);
  else if (what === "join") {
    const next = (positionOf(before, String(child.attrs.id)) ?? 0) + child.nodeSize;
    const follower = tr.doc.nodeAt(next);
    if (child.isTextblock && follower?.isTextblock && follower.type === child.type) tr.join(next);
  } else if (from && end && from.sameParent(end) && from.pos !== end.pos) {
    const [low, high] = [Math.min(from.pos, end.pos), Math.max(from.pos, end.pos)];
    if (what === "cut") tr.delete(low, high);
    else tr.addMark(low, high, schema.mark("strong"));
  }
  settle(tr, before);
  return tr;
}

function valid(doc: Transform["doc"]): void {
  doc.check();
  const blocks = blocksOf(doc);
  expect(blocksSchema.safeParse(blocks).error).toBeUndefined();
  expect(documentOf(blocks).content.size).toBe(doc.content.size);
  expect(blocksOf(documentOf(blocks))).toEqual(blocks);
}

const base = (doc: Transform["doc"]) =>
  doc.children.flatMap((block) => blockWithout(block) ?? []).map((node) => node.toJSON());

describe("any sequence of edits and suggestions", () => {
  const script = fc.array(fc.record({ edit: anyEdit, hand: fc.constantFrom("pen", ILO, IOM) }), {
    maxLength: 12,
  });

  test("keeps ids unique, numbers consecutive, the text valid, and what is stored is what is loaded", () => {
    fc.assert(
      fc.property(filled, script, (blocks, acts) => {
        let doc = documentOf(blocks);
        for (const { edit, hand } of acts) {
          const raw = edited(doc, edit);
          if (hand === "pen") doc = raw.doc;
          else {
            const { tr } = asSuggestion(doc, raw.doc, { by: hand, newId: newBlockId });
            settle(tr, doc);
            expect(onlySuggests(doc, tr.doc, hand)).toBe(true);
            expect(base(tr.doc)).toEqual(base(doc));
            doc = tr.doc;
          }
          valid(doc);
        }
        const paragraphs = blocksOf(doc).filter(
          (b) => b.kind === "paragraph" && !b.unnumbered && !b.alternativeTo,
        );
        const numbers = numberBlocks(blocksOf(doc));
        expect(paragraphs.map((block) => numbers[block.id]?.number)).toEqual(
          paragraphs.map((_, at) => String(at + 1)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("reject all gives the text as it was; accept all leaves nothing suggested; one by one is all at once", () => {
    fc.assert(
      fc.property(filled, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (blocks, edits) => {
        const before = documentOf(blocks);
        let doc = before;
        for (const edit of edits) {
          const { tr } = asSuggestion(doc, edited(doc, edit).doc, { by: ILO, newId: newBlockId });
          doc = tr.doc;
        }
        const ids = new Set(suggestionsOf(doc).map((one) => one.id));
        const rejected = decideSuggestions(new Transform(doc), ids, false).doc;
        expect(base(rejected)).toEqual(base(before));
        expect(suggestionsOf(rejected)).toEqual([]);
        const accepted = decideSuggestions(new Transform(doc), ids, true).doc;
        expect(suggestionsOf(accepted)).toEqual([]);
        valid(accepted);
        let single = doc;
        for (const id of ids) single = decideSuggestions(new Transform(single), new Set([id]), false).doc;
        expect(base(single)).toEqual(base(before));
      }),
      { numRuns: 200 },
    );
  });

  test("one act of typing, accepted, is the act itself", () => {
    fc.assert(
      fc.property(filled, anyEdit, (blocks, edit) => {
        fc.pre(edit.what === "type" || edit.what === "cut" || edit.what === "bold");
        const doc = documentOf(blocks);
        const raw = edited(doc, edit);
        const { tr } = asSuggestion(doc, raw.doc, { by: ILO, newId: newBlockId });
        const ids = new Set(suggestionsOf(tr.doc).map((one) => one.id));
        expect(decideSuggestions(tr, ids, true).doc.toJSON()).toEqual(raw.doc.toJSON());
      }),
      { numRuns: 200 },
    );
  });
});

test("a suggestion is a paragraph, its old text and its new text", () => {
  const [first, second] = [newBlockId(), newBlockId()];
  const doc = documentOf([
    { id: first, kind: "paragraph", text: "States should act." },
    { id: second, kind: "paragraph", text: "And report." },
  ]);
  const raw = new Transform(doc).replaceWith(8, 14, schema.text("must"));
  const { tr } = asSuggestion(doc, raw.doc, { by: ILO, newId: () => "33333333-3333-4333-8333-333333333333" });
  expect(suggestionsOf(tr.doc)).toEqual([
    {
      id: "33333333-3333-4333-8333-333333333333",
      by: ILO,
      parts: [{ blockId: first, kind: "words", oldText: "States should act.", newText: "States must act." }],
    },
  ]);
});
