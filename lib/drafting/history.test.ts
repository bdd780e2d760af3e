import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, test } from "vitest";
import { anyText } from "@/lib/texts/any-text";
import { traceAuthors } from "@/lib/texts/authorship";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { blocksOf, documentOf, schema } from "@/lib/texts/document";
import { settle } from "@/lib/texts/document-settle";
import { moveBlock, removeBlock } from "@/lib/texts/suggest-decide";
import { replay, sittingsOf, touchesOf } from "./history";
import { type MergeRow, mergeRows } from "./history-merge";
import { restoreInto } from "./history-restore";

const filled = anyText.map((blocks): Block[] =>
  blocks.length > 0 ? blocks : [{ id: newBlockId(), kind: "paragraph", text: "States" }],
);
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const anyAct = fc.record({
  what: fc.constantFrom("on", "on", "on", "type", "cut", "split", "move", "drop", "level"),
  at: share,
  to: share,
  text: fc.constantFrom("shall", " should", "委员会", "للدول", "a", "b", " "),
  who: fc.constantFrom("a", "a", "a", "a", "b"),
  /** Minutes since the one before. */
  later: fc.constantFrom(0, 0, 0.1, 0.1, 1, 9.9, 10, 30),
});
type Act = { what: string; at: number; to: number; text: string; who: string; later: number };

/** A log as hands write it; `on` types on where the last words ended. */
function logOf(blocks: Block[], acts: readonly Act[]): { start: Node; end: Node; rows: MergeRow[] } {
  const start = documentOf(blocks);
  let doc = start;
  let caret = 1;
  let at = Date.UTC(2019, 5, 10, 9);
  const rows: MergeRow[] = [];
  for (const act of acts) {
    const tr = new Transform(doc);
    const place = (part: number) => {
      const found = doc.resolve(Math.floor(part * doc.content.size));
      return found.parent.isTextblock ? found : null;
    };
    const [from, to] = [place(act.at), place(act.to)];
    const [child, other] = [act.at, act.to].map((part) => doc.child(Math.floor(part * doc.childCount)));
    const typedAt =
      act.what === "on" && doc.resolve(Math.min(caret, doc.content.size)).parent.isTextblock
        ? Math.min(caret, doc.content.size)
        : from?.pos;
    if ((act.what === "on" || act.what === "type") && typedAt) {
      tr.insert(typedAt, schema.text(act.text));
      caret = typedAt + act.text.length;
    }
    if (act.what === "cut" && from && to && from.sameParent(to) && from.pos < to.pos)
      tr.delete(from.pos, to.pos);
    if (act.what === "split" && from?.depth === 1) tr.split(from.pos);
    if (act.what === "move") moveBlock(tr, String(child?.attrs.id), String(other?.attrs.id));
    if (act.what === "drop") removeBlock(tr, from?.before(1) ?? 0);
    if (act.what === "level" && from && doc.nodeAt(from.before(1))?.type.name === "heading")
      tr.setNodeAttribute(from.before(1), "level", 1 + Math.floor(act.to * 4));
    settle(tr, doc);
    at += act.later * 60_000;
    if (tr.steps.length === 0) continue;
    const count = tr.steps.length;
    const hand = { clientId: act.who, personId: act.who, entityId: null, role: "focalPoint", kind: "write" };
    rows.push({
      ...hand,
      version: (rows.at(-1)?.version ?? 0) + count,
      count,
      at: new Date(at),
      steps: tr.steps,
    });
    doc = tr.doc;
  }
  return { start, end: doc, rows };
}

const heads = (rows: MergeRow[]) => rows.map((row) => ({ ...row, kind: "write" as const }));

describe("any log", () => {
  test("put together reads the same: the text, its authors, the sittings and what they did", () => {
    fc.assert(
      fc.property(
        filled,
        fc.array(anyAct, { maxLength: 60, size: "max" }),
        fc.array(fc.nat(60)),
        (blocks, acts, kept) => {
          const { start, end, rows } = logOf(blocks, acts);
          const merged = mergeRows(rows, new Set(kept));
          expect(merged.length).toBeLessThanOrEqual(rows.length);
          expect(
            replay(
              start,
              merged.flatMap((row) => row.steps),
            ).eq(end),
          ).toBe(true);
          let version = 0;
          for (const row of merged) {
            expect(row.version - row.count).toBe(version);
            version = row.version;
          }
          const ends = new Set(merged.map((row) => row.version));
          for (const row of rows) if (kept.includes(row.version)) expect(ends).toContain(row.version);
          const [sittings, again] = [sittingsOf(heads(rows)), sittingsOf(heads(merged))];
          expect(again).toEqual(sittings);
          expect(touchesOf(start, heads(merged), again)).toEqual(touchesOf(start, heads(rows), sittings));
          const [one, other] = [traceAuthors(start, rows), traceAuthors(start, merged)];
          const who = (runs: ReturnType<typeof one.runsOf>) => {
            const letters = new Map<number, string>();
            for (const { part, from, to, by } of runs)
              for (let at = from; at < to; at++) letters.set(part * 100_000 + at, by?.clientId ?? "start");
            return letters;
          };
          for (const block of blocksOf(end))
            expect(who(other.runsOf(block.id))).toEqual(who(one.runsOf(block.id)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("is undone by restoring, to the last mark, and what did not change is not touched", () => {
    fc.assert(
      fc.property(filled, fc.array(anyAct, { maxLength: 12 }), (blocks, acts) => {
        const { start, end } = logOf(blocks, acts);
        const tr = new Transform(end);
        restoreInto(tr, start);
        expect(tr.doc.eq(start)).toBe(true);
        tr.doc.check();
        expect(settle(tr, end)).toBe(false);
        const none = new Transform(end);
        restoreInto(none, end);
        expect(none.steps).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const id = newBlockId();
const typedRow = (at: number, letter: string, minutes: number, who = "a"): MergeRow => ({
  ...{
    version: at + 1,
    count: 1,
    clientId: who,
    personId: who,
    entityId: null,
    role: "focalPoint",
    kind: "write",
  },
  at: new Date(Date.UTC(2019, 5, 10, 9) + minutes * 60_000),
  steps: new Transform(documentOf([{ id, kind: "paragraph", text: "x".repeat(at) }])).insert(
    1 + at,
    schema.text(letter),
  ).steps,
});

test("five thousand letters typed in an hour become a few rows", () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => typedRow(at, "x", at / 80));
  const merged = mergeRows(rows, new Set());
  expect(merged.length).toBeLessThan(16);
  expect(merged.flatMap((row) => row.steps).length).toBeLessThan(16);
  const size = (all: MergeRow[]) =>
    JSON.stringify(all.map((row) => row.steps.map((step) => step.toJSON()))).length;
  expect(size(merged)).toBeLessThan(size(rows) / 20);
});

test("a sitting ends after ten minutes, and two people at once have one each", () => {
  const start = documentOf([{ id, kind: "paragraph", text: "" }]);
  const rows = [typedRow(0, "A", 0), typedRow(1, "x", 1, "b"), typedRow(2, "n", 2), typedRow(3, "d", 13)];
  const sittings = sittingsOf(heads(rows));
  expect(sittings.map((one) => [one.personId, one.before, one.last, one.steps])).toEqual([
    ["a", 3, 4, 1],
    ["a", 0, 3, 2],
    ["b", 1, 2, 1],
  ]);
  const touches = touchesOf(start, heads(rows), sittings);
  expect(touches.get(4)).toEqual([
    { blockId: id, kind: "paragraph", text: "Axnd", words: { in: 1, out: 1 } },
  ]);
  expect(touches.get(3)?.[0]?.words).toEqual({ in: 1, out: 0 });
});
