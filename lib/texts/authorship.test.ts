import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { type Step, Transform } from "prosemirror-transform";
import { expect, test } from "vitest";
import { anyText } from "./any-text";
import { traceAuthors } from "./authorship";
import { type Block, newBlockId, textsOf } from "./blocks";
import { blocksOf, documentOf, nodeOf, schema } from "./document";
import { settle } from "./document-settle";
import { decideSuggestions, moveBlock, positionOf, removeBlock } from "./suggest-decide";
import { asSuggestion } from "./suggest-edit";

const filled = anyText.map((blocks): Block[] =>
  blocks.length > 0 ? blocks : [{ id: newBlockId(), kind: "paragraph", text: "States" }],
);

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const anyAct = fc.record({
  what: fc.constantFrom("type", "suggest", "cut", "split", "join", "move", "drop", "bold", "back", "rewrite"),
  at: share,
  to: share,
  long: fc.integer({ min: 1, max: 14 }),
});
type Entry = { at: number; steps: Step[] };

/** Signs that nobody else types: those of entry `at` say who wrote them, wherever they have gone. */
const signs = (at: number, long: number) =>
  Array.from({ length: long }, (_, k) => String.fromCharCode(0xe000 + at * 16 + k)).join("");

function acted(
  doc: Node,
  act: { what: string; at: number; to: number; long: number },
  no: number,
  dropped: Node[],
) {
  const tr = new Transform(doc);
  const place = (part: number) => {
    const found = doc.resolve(Math.floor(part * doc.content.size));
    return found.parent.isTextblock ? found : null;
  };
  const [from, to] = [place(act.at), place(act.to)];
  const child = doc.child(Math.floor(act.at * doc.childCount));
  const other = doc.child(Math.floor(act.to * doc.childCount));
  const pos = positionOf(doc, String(child.attrs.id)) ?? 0;
  const put = schema.text(signs(no, act.long));
  if (act.what === "drop") {
    removeBlock(tr, pos);
    if (doc.childCount > 1) dropped.push(child);
  }
  if (act.what === "move") moveBlock(tr, String(child.attrs.id), String(other.attrs.id));
  if (act.what === "rewrite" && child.isTextblock)
    tr.replaceWith(pos, pos + child.nodeSize, child.copy(child.content.addToEnd(put)));
  if (act.what === "back") {
    const lost = dropped.find((one) => positionOf(doc, String(one.attrs.id)) === null);
    if (lost) tr.insert(0, lost);
  }
  if (from && act.what === "type") tr.insert(from.pos, put);
  if (from && act.what === "split" && from.depth === 1) tr.split(from.pos);
  if (act.what === "join") {
    const follower = doc.nodeAt(pos + child.nodeSize);
    if (child.isTextblock && follower?.type === child.type) tr.join(pos + child.nodeSize);
  }
  if (from && to && from.sameParent(to) && from.pos < to.pos && act.what === "cut")
    tr.delete(from.pos, to.pos);
  if (from && to && from.sameParent(to) && from.pos < to.pos && act.what === "bold")
    tr.addMark(from.pos, to.pos, schema.mark("strong"));
  if (from && act.what === "suggest") {
    const raw = new Transform(doc).insert(from.pos, put).doc;
    return settled(asSuggestion(doc, raw, { by: newBlockId(), newId: newBlockId }).tr, doc);
  }
  return settled(tr, doc);
}

function settled(tr: Transform, before: Node): Transform {
  settle(tr, before);
  return tr;
}

test("after any steps every character has one author, and it is the one whose step put it there", () => {
  fc.assert(
    fc.property(filled, fc.array(anyAct, { maxLength: 24, size: "max" }), (blocks, acts) => {
      const start = documentOf(blocks);
      let last = start;
      const dropped: Node[] = [];
      const entries: Entry[] = acts.map((act, at) => {
        const tr = acted(last, act, at, dropped);
        last = tr.doc;
        return { at, steps: tr.steps };
      });
      const { doc, runsOf } = traceAuthors(start, entries);
      expect(doc.eq(last)).toBe(true);
      for (const block of blocksOf(doc)) {
        const runs = runsOf(block.id);
        for (const [part, text] of textsOf(block).entries()) {
          const own = runs.filter((run) => run.part === part);
          expect(own.map((run) => text.slice(run.from, run.to)).join("")).toBe(text);
          for (const { from, to, by } of own)
            for (const sign of text.slice(from, to))
              expect(by ? by.at : null).toBe(
                sign >= "\ue000" && sign <= "\uf8ff" ? (sign.charCodeAt(0) - 0xe000) >> 4 : null,
              );
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("deciding a suggestion does not make its words the decider's; a paragraph written over keeps its old words", () => {
  const id = newBlockId();
  const start = documentOf([{ id, kind: "paragraph", text: "States should act." }]);
  const raw = new Transform(start).insert(18, schema.text(" now"));
  const suggested = asSuggestion(start, raw.doc, { by: newBlockId(), newId: () => newBlockId() }).tr;
  const ids = new Set<string>();
  suggested.doc.descendants((node) => {
    for (const mark of node.marks) ids.add(String(mark.attrs.id));
  });
  const accepted = decideSuggestions(new Transform(suggested.doc), ids, true);
  const over = new Transform(accepted.doc).replaceWith(
    0,
    accepted.doc.content.size,
    nodeOf({ id, kind: "paragraph", text: "All States should act now." }),
  );
  const entries = [
    { who: "suggester", steps: suggested.steps },
    { who: "decider", steps: accepted.steps },
    { who: "editor", steps: over.steps },
  ];
  const { runsOf } = traceAuthors(start, entries);
  const text = "All States should act now.";
  expect(runsOf(id).map(({ from, to, by }) => [text.slice(from, to), by?.who ?? "start"])).toEqual([
    ["All ", "editor"],
    ["States should act", "start"],
    [" now", "suggester"],
    [".", "start"],
  ]);
});
