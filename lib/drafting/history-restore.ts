import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { inOrder } from "@/lib/texts/align";
import { positionOf } from "@/lib/texts/suggest-decide";

/**
 * Brings a text back to what it was, with as little change as there is: blocks that are the same stay untouched, in one
 * that differs only the words between its same beginning and its same end are put in anew.
 * @param tr what to write into; its document is the text as it is
 * @param target the text as it shall be
 */
export function restoreInto(tr: Transform, target: Node): void {
  const now = tr.doc.children;
  const places = new Map(now.map((node, at) => [String(node.attrs.id), at]));
  const partner = target.children.map((node) => places.get(String(node.attrs.id)) ?? -1);
  const staying = new Set([...inOrder(partner)].map((at) => String(target.child(at).attrs.id)));
  if (staying.size === 0) {
    tr.replaceWith(0, tr.doc.content.size, target.children);
    return;
  }
  const held = new Map<string, Node>();
  for (const node of now.toReversed()) {
    const id = String(node.attrs.id);
    if (staying.has(id)) continue;
    held.set(id, node);
    const pos = positionOf(tr.doc, id) ?? 0;
    tr.delete(pos, pos + node.nodeSize);
  }
  let pos = 0;
  for (const wanted of target.children) {
    const id = String(wanted.attrs.id);
    if (!staying.has(id)) tr.insert(pos, held.get(id) ?? wanted);
    restoreBlock(tr, pos, wanted);
    pos += tr.doc.nodeAt(pos)?.nodeSize ?? 0;
  }
}

function restoreBlock(tr: Transform, pos: number, wanted: Node): void {
  const now = tr.doc.nodeAt(pos);
  if (!now || now.eq(wanted)) return;
  const words = now.isTextblock && now.type === wanted.type;
  if (!words) {
    tr.replaceWith(pos, pos + now.nodeSize, wanted);
    return;
  }
  for (const [name, value] of Object.entries(wanted.attrs))
    if (JSON.stringify(now.attrs[name]) !== JSON.stringify(value)) tr.setNodeAttribute(pos, name, value);
  const from = now.content.findDiffStart(wanted.content);
  const end = now.content.findDiffEnd(wanted.content);
  if (from === null || !end) return;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const put = wanted.content.cut(from, end.b + overlap);
  tr.replaceWith(pos + 1 + from, pos + 1 + end.a + overlap, put);
}
