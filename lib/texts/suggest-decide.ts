import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { schema } from "./document";
import { changesOf, SUGGESTED } from "./suggest";

const { ins, del, format } = schema.marks;

/**
 * Takes up or turns down suggestions.
 * @param tr what to write into
 * @param ids which suggestions
 * @param accept whether they are taken up
 */
export function decideSuggestions(tr: Transform, ids: ReadonlySet<string>, accept: boolean): Transform {
  const places: { block: Node; pos: number }[] = [];
  tr.doc.forEach((block, pos) => {
    places.push({ block, pos });
  });
  const moves: { id: string; after: string | null }[] = [];
  for (const { block, pos } of places.toReversed()) {
    const decided = changesOf(block).filter((change) => ids.has(change.id));
    const goes = decided.some((change) => change.kind === (accept ? "delete" : "insert"));
    if (goes) {
      removeBlock(tr, pos);
      continue;
    }
    decideWords(tr, block, pos, ids, accept);
    if (decided.length === 0) continue;
    const left = changesOf(block).filter((change) => !ids.has(change.id));
    tr.setNodeAttribute(pos, "changes", left.length > 0 ? left : null);
    for (const change of decided)
      if (accept && change.kind === "move") moves.push({ id: String(block.attrs.id), after: change.after });
  }
  for (const { id, after } of moves) moveBlock(tr, id, after);
  return tr;
}

function decideWords(
  tr: Transform,
  block: Node,
  pos: number,
  ids: ReadonlySet<string>,
  accept: boolean,
): void {
  const pieces: { node: Node; from: number }[] = [];
  block.descendants((node, at) => {
    if (node.isInline) pieces.push({ node, from: pos + 1 + at });
  });
  for (const { node, from } of pieces.toReversed()) {
    const mine = node.marks.filter((mark) => SUGGESTED.has(mark.type) && ids.has(mark.attrs.id));
    if (mine.length === 0) continue;
    const to = from + node.nodeSize;
    if (mine.some((mark) => mark.type === (accept ? del : ins))) {
      tr.delete(from, to);
      continue;
    }
    for (const mark of mine) {
      tr.removeMark(from, to, mark);
      const type = mark.type === format && accept ? schema.marks[String(mark.attrs.name)] : undefined;
      if (type && mark.attrs.on) tr.addMark(from, to, type.create());
      else if (type) tr.removeMark(from, to, type);
    }
  }
}

/** Takes a block out; the last one only loses its words, because a text has at least one block. */
export function removeBlock(tr: Transform, pos: number): void {
  const block = tr.doc.nodeAt(pos);
  if (!block) return;
  if (tr.doc.childCount > 1) tr.delete(pos, pos + block.nodeSize);
  else tr.replaceWith(pos, pos + block.nodeSize, schema.node("paragraph", { id: block.attrs.id }));
}

/**
 * Puts a block after another one.
 * @param tr what to write into
 * @param id the block
 * @param after the block it shall follow, or null for the beginning; when that one is gone, nothing moves
 */
export function moveBlock(tr: Transform, id: string, after: string | null): void {
  const from = positionOf(tr.doc, id);
  const block = from === null ? null : tr.doc.nodeAt(from);
  if (from === null || !block || after === id) return;
  const anchor = after === null ? null : positionOf(tr.doc, after);
  if (after !== null && anchor === null) return;
  const target = anchor === null ? 0 : anchor + (tr.doc.nodeAt(anchor)?.nodeSize ?? 0);
  if (target === from) return;
  tr.delete(from, from + block.nodeSize);
  tr.insert(target > from ? target - block.nodeSize : target, block);
}

/** @returns where a block begins, or null */
export function positionOf(doc: Node, id: string): number | null {
  let found: number | null = null;
  doc.forEach((block, pos) => {
    if (block.attrs.id === id) found = pos;
  });
  return found;
}
