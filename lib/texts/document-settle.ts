import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { newBlockId } from "./blocks";
import { blockOf, nodeOf, schema, TOKEN } from "./document";

/** What can never be stored: NUL, and the half of a character. */
const UNWRITABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Brings a changed text back to what can be stored and read again as the same: every block has an id of its own, what
 * stands for a node is one, and nothing unwritable is in it. The editor and the server both do it after every change.
 * @param tr the change; what has to be mended is added to it
 * @param before the text before the change; its blocks keep their ids
 * @param numbered whether its paragraphs may bear numbers; where the call forbids them, none does
 * @returns whether anything was mended
 */
export function settle(tr: Transform, before: Node, numbered = true): boolean {
  const steps = tr.steps.length;
  const known = new Set(before.children);
  giveIds(tr, known);
  if (!numbered) takeNumbers(tr, known);
  mendWords(tr, known);
  rereadWords(tr, known);
  return tr.steps.length > steps;
}

function giveIds(tr: Transform, known: ReadonlySet<Node>): void {
  const byId = new Map<unknown, { node: Node; pos: number }[]>();
  const marks = new Map<unknown, { node: Node; pos: number }[]>();
  const note = (map: typeof byId, key: unknown, place: { node: Node; pos: number }) => {
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  };
  tr.doc.forEach((node, pos) => {
    note(byId, node.attrs.id, { node, pos });
    if (node.type.name === "footnote") note(marks, node.attrs.mark, { node, pos });
  });
  for (const [id, places] of byId) {
    const keeper = id === null ? undefined : keeperOf(places, known);
    for (const place of places) if (place !== keeper) asNew(tr, place);
  }
  for (const [mark, places] of marks) {
    const keeper = mark === null ? undefined : keeperOf(places, known);
    for (const { pos } of places.filter((place) => place !== keeper))
      tr.setNodeAttribute(pos, "mark", newBlockId().slice(0, 8));
  }
}

/** Of several with one id: the one that was there, else the one with words (Enter at the beginning), else the first. */
function keeperOf(places: { node: Node; pos: number }[], known: ReadonlySet<Node>) {
  return (
    places.find(({ node }) => known.has(node)) ??
    places.find(({ node }) => node.content.size > 0) ??
    places[0]
  );
}

/** A block that came by splitting or pasting has an id of its own, and nothing that was said of the old one as a whole. */
function asNew(tr: Transform, { node, pos }: { node: Node; pos: number }): void {
  tr.setNodeAttribute(pos, "id", newBlockId());
  if (node.attrs.changes) tr.setNodeAttribute(pos, "changes", null);
  if (node.attrs.status) tr.setNodeAttribute(pos, "status", null);
}

function takeNumbers(tr: Transform, known: ReadonlySet<Node>): void {
  tr.doc.forEach((node, pos) => {
    if (!known.has(node) && node.type.name === "paragraph" && !node.attrs.unnumbered)
      tr.setNodeAttribute(pos, "unnumbered", true);
  });
}

function mendWords(tr: Transform, known: ReadonlySet<Node>): void {
  const found: { from: number; to: number; put: Node | null }[] = [];
  tr.doc.forEach((block, start) => {
    if (known.has(block)) return;
    block.descendants((node, at) => {
      const text = node.text ?? "";
      const from = start + 1 + at;
      for (const match of text.matchAll(UNWRITABLE))
        found.push({ from: from + match.index, to: from + match.index + match[0].length, put: null });
      for (const match of text.matchAll(TOKEN)) {
        const [word, mark, to] = match;
        const put = mark
          ? schema.node("note", { mark }, undefined, node.marks)
          : to
            ? schema.node("reference", { to }, undefined, node.marks)
            : schema.node("break", null, undefined, node.marks);
        found.push({ from: from + match.index, to: from + match.index + word.length, put });
      }
    });
  });
  for (const { from, to, put } of found.sort((a, b) => b.from - a.from))
    if (put) tr.replaceWith(from, to, put);
    else tr.delete(from, to);
}

/** Signs of a token may lie under different marks; read again from storage they would be one node. */
function rereadWords(tr: Transform, known: ReadonlySet<Node>): void {
  const places: { pos: number; size: number; again: Node }[] = [];
  tr.doc.forEach((block, pos) => {
    if (known.has(block)) return;
    const again = nodeOf(blockOf(block));
    if (again.nodeSize !== block.nodeSize) places.push({ pos, size: block.nodeSize, again });
  });
  for (const { pos, size, again } of places.toReversed()) tr.replaceWith(pos, pos + size, again);
}
