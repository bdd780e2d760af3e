import type { Node } from "prosemirror-model";
import type { Step } from "prosemirror-transform";
import { wordOf } from "./document";
import { compareWords } from "./words";

/** Words that go together out of the text and come back as they were keep their author; fewer signs could be anybody's. */
const KNOWN_AGAIN = 10;

/** A run of a block's words and the entry that put them there; null: they stood there at the start. */
export type AuthorRun<E> = {
  /** Which of the block's texts, in the order of `textsOf`: 0 is its own, the others are a table's cells. */
  part: number;
  /** UTF-16 places in that text as it is stored. */
  from: number;
  to: number;
  by: E | null;
};

/** Who wrote what of a text. */
export type Authored<E> = {
  doc: Node;
  /** The runs of one block, in order, without gaps; empty when there is no such block. */
  runsOf: (blockId: string) => AuthorRun<E>[];
};

/** So many places of the document in a row have one author. */
type Stretch<E> = { size: number; by: E | null };
type Held<E> = { signs: string; stretches: Stretch<E>[] };

/**
 * Who wrote each run of each block. The author of words is the entry that first put them in: a block that is moved, or put
 * back after it was taken out, and words cut and pasted in one piece keep theirs.
 * @param start the text before the entries
 * @param entries what was written on it, in order; each step on the text that the one before left
 * @returns the text after them and the runs of its blocks
 * @throws RangeError when a step does not fit the text
 */
export function traceAuthors<E extends { steps: readonly Step[] }>(
  start: Node,
  entries: readonly E[],
): Authored<E> {
  let doc = start;
  let stretches: Stretch<E>[] = [{ size: start.content.size, by: null }];
  const gone = new Map<string, Held<E>>();
  for (const entry of entries)
    for (const step of entry.steps) {
      const { doc: next, failed } = step.apply(doc);
      if (!next) throw new RangeError(failed ?? "a step without a result");
      stretches = stepped(step, doc, next, stretches, entry, gone);
      doc = next;
    }
  return { doc, runsOf: (blockId) => runsIn(doc, stretches, blockId) };
}

function stepped<E>(
  step: Step,
  old: Node,
  young: Node,
  before: Stretch<E>[],
  entry: E,
  gone: Map<string, Held<E>>,
): Stretch<E>[] {
  const after: Stretch<E>[] = [];
  let kept = 0;
  step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
    const put: Stretch<E> = { size: newEnd - newStart, by: entry };
    if (oldEnd > oldStart) hold(old, oldStart, oldEnd, before, gone);
    append(after, cut(before, kept, oldStart));
    append(after, put.size > 0 ? known(young, newStart, newEnd, put, gone) : []);
    kept = oldEnd;
  });
  append(after, cut(before, kept, old.content.size));
  return after;
}

/** What leaves the text is remembered by the blocks' ids and by its words. */
function hold<E>(
  doc: Node,
  from: number,
  to: number,
  all: readonly Stretch<E>[],
  gone: Map<string, Held<E>>,
): void {
  for (const { id, start, end } of blocksWithin(doc, from, to))
    gone.set(id, { signs: signsOf(doc, start, end), stretches: cut(all, start, end) });
  const signs = signsOf(doc, from, to);
  if (signs.length >= KNOWN_AGAIN) gone.set(signs, { signs, stretches: cut(all, from, to) });
}

/** What comes into the text is the entry's, but for what had been there. */
function known<E>(
  doc: Node,
  from: number,
  to: number,
  put: Stretch<E>,
  gone: ReadonlyMap<string, Held<E>>,
): Stretch<E>[] {
  const again = put.size >= KNOWN_AGAIN && gone.get(signsOf(doc, from, to));
  if (again) return again.stretches;
  const out: Stretch<E>[] = [];
  let at = from;
  for (const { id, start, end } of blocksWithin(doc, from, to)) {
    const held = gone.get(id);
    if (!held) continue;
    append(out, [{ size: start - at, by: put.by }]);
    append(out, inherited(held, signsOf(doc, start, end), put.by));
    at = end;
  }
  append(out, [{ size: to - at, by: put.by }]);
  return out;
}

function inherited<E>(held: Held<E>, signs: string, by: E | null): Stretch<E>[] {
  const out: Stretch<E>[] = [];
  let at = 0;
  for (const { op, text } of compareWords(held.signs, signs)) {
    if (op === "ins") append(out, [{ size: text.length, by }]);
    else {
      if (op === "same") append(out, cut(held.stretches, at, at + text.length));
      at += text.length;
    }
  }
  return out;
}

function blocksWithin(doc: Node, from: number, to: number): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  if (to - from < 2) return found;
  doc.forEach((block, start) => {
    const end = start + block.nodeSize;
    if (start >= from && end <= to) found.push({ id: String(block.attrs.id), start, end });
  });
  return found;
}

/** One sign a place of the document: its letters, and something that is no letter for all that is none. */
function signsOf(doc: Node, from: number, to: number): string {
  let signs = "";
  doc.nodesBetween(from, to, (node, pos) => {
    const place = Math.max(pos, from);
    signs += "\0".repeat(Math.max(0, place - from - signs.length));
    if (node.isText) signs += node.text?.slice(place - pos, to - pos) ?? "";
    else if (node.isLeaf) signs += "\ufffc";
  });
  return signs + "\0".repeat(Math.max(0, to - from - signs.length));
}

function append<E>(to: Stretch<E>[], more: readonly Stretch<E>[]): void {
  for (const { size, by } of more) {
    const last = to.at(-1);
    if (size <= 0) continue;
    if (last && last.by === by) to[to.length - 1] = { size: last.size + size, by };
    else to.push({ size, by });
  }
}

function cut<E>(all: readonly Stretch<E>[], from: number, to: number): Stretch<E>[] {
  const out: Stretch<E>[] = [];
  let at = 0;
  for (const { size, by } of all) {
    const inside = Math.min(to, at + size) - Math.max(from, at);
    if (inside > 0) out.push({ size: inside, by });
    at += size;
    if (at >= to) break;
  }
  return out;
}

function runsIn<E>(doc: Node, all: readonly Stretch<E>[], blockId: string): AuthorRun<E>[] {
  const runs: AuthorRun<E>[] = [];
  doc.forEach((block, start) => {
    if (block.attrs.id !== blockId) return;
    let part = block.isTextblock ? 0 : -1;
    let length = 0;
    block.descendants((node, at) => {
      if (node.isTextblock) [part, length] = [part + 1, 0];
      if (!node.isInline) return;
      const word = wordOf(node);
      const place = start + 1 + at;
      for (const { size, by } of cut(all, place, place + node.nodeSize)) {
        const to = length + (node.isText ? size : word.length);
        const last = runs.at(-1);
        if (last && last.part === part && last.by === by) last.to = to;
        else runs.push({ part, from: length, to, by });
        length = to;
      }
    });
  });
  return runs;
}
