import type { Node } from "prosemirror-model";
import { Refused } from "@/lib/core/outcome";
import { inOrder } from "@/lib/texts/align";
import { type Block, MAX_BLOCK_TEXT, MAX_BLOCKS, textsOf } from "@/lib/texts/blocks";
import { blockOf, nodeOf } from "@/lib/texts/document";
import { blockSchema } from "@/lib/texts/schema";
import { blockWithout } from "@/lib/texts/suggest";

/** One block as it is written: its place, the block without and with what is suggested. */
export type BlockRow = { id: string; ord: number; content: Block; marked: Block | null; proposed: boolean };

/** What a change of the draft does to its rows. */
export type RowChanges = { put: BlockRow[]; gone: string[]; places: Map<string, number> };

/**
 * The rows that a change touches. Blocks that did not change are the same nodes, so that a keystroke costs one row.
 * @param before the text as its rows have it
 * @param after the text as it shall be
 * @param places where each block stands
 * @throws Refused when the text or a block would be longer than allowed, or a block can't be stored as it is
 */
export function rowChanges(before: Node, after: Node, places: ReadonlyMap<string, number>): RowChanges {
  if (after.childCount > MAX_BLOCKS) throw new Refused("tooManyBlocks");
  const old = new Set(before.children);
  const ids = new Set(after.children.map((node) => String(node.attrs.id)));
  if (ids.size !== after.childCount) throw new Refused("draftUnreadable");
  const now = placesIn(after, places);
  const put = after.children
    .filter((node) => !old.has(node) || now.get(String(node.attrs.id)) !== places.get(String(node.attrs.id)))
    .map((node) => rowOf(node, now.get(String(node.attrs.id)) ?? 0));
  return { put, gone: [...places.keys()].filter((id) => !ids.has(id)), places: now };
}

function rowOf(node: Node, ord: number): BlockRow {
  const block = blockSchema.safeParse(blockOf(node));
  if (!block.success || nodeOf(block.data).nodeSize !== node.nodeSize) throw new Refused("draftUnreadable");
  if (textsOf(block.data).some((text) => text.length > MAX_BLOCK_TEXT)) throw new Refused("blockTooLong");
  const base = blockWithout(node);
  const content = base === node ? block.data : base ? blockOf(base) : block.data;
  const marked = base === node ? null : block.data;
  return { id: block.data.id, ord, content, marked, proposed: base === null };
}

/** Blocks keep their places as long as those rise; a new or moved one goes between its neighbours. */
function placesIn(after: Node, places: ReadonlyMap<string, number>): Map<string, number> {
  const known = after.children.map((node) => places.get(String(node.attrs.id)));
  const staying = inOrder(known.map((place) => place ?? -1));
  const out = new Map<string, number>();
  let last = 0;
  for (const [at, node] of after.children.entries()) {
    const next = staying.has(at) ? known[at] : between(last, nextStaying(known, staying, at));
    if (next === undefined || next <= last) return counted(after);
    out.set(String(node.attrs.id), next);
    last = next;
  }
  return out;
}

/** Some fifty blocks put in at one place halve a gap down to nothing: then the text is counted anew. */
function counted(after: Node): Map<string, number> {
  return new Map(after.children.map((node, at) => [String(node.attrs.id), at + 1]));
}

function between(low: number, high: number | undefined): number {
  return high === undefined ? Math.floor(low) + 1 : (low + high) / 2;
}

function nextStaying(
  known: readonly (number | undefined)[],
  staying: ReadonlySet<number>,
  at: number,
): number | undefined {
  for (let next = at + 1; next < known.length; next++) if (staying.has(next)) return known[next];
  return undefined;
}
