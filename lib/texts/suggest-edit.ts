import type { Fragment, Mark, Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { inOrder } from "./align";
import { schema } from "./document";
import type { BlockChange } from "./spans";
import { changesOf, SUGGESTED } from "./suggest";

const { ins, del, format, strong, em } = schema.marks;

/** Who suggests, and where new ids come from. */
export type Suggester = { by: string; newId: () => string };

/**
 * A change as a suggestion: what somebody did to a text, done again so that the old words stay and the new ones stand
 * beside them as proposed. Splitting, joining and moving come out as insertions and deletions of one suggestion. What
 * can't be suggested (a heading's level, the shape of a table) is left undone.
 * @param before the text as it stands
 * @param after the text as the suggester changed it, settled
 * @param suggester who
 * @returns the change to make instead, and where the cursor belongs (null: where it was)
 */
export function asSuggestion(
  before: Node,
  after: Node,
  { by, newId }: Suggester,
): { tr: Transform; head: number | null } {
  const tr = new Transform(before);
  const act: Act = { tr, by, id: nearby(before, after, by) ?? newId(), head: null };
  const places = new Map<string, { node: Node; pos: number }>();
  before.forEach((node, pos) => {
    places.set(String(node.attrs.id), { node, pos });
  });
  const young = after.children;
  const known = young.map((node) => [...places.keys()].indexOf(String(node.attrs.id)));
  const inserted = new Map<string | null, Node[]>();
  let anchor: string | null = null;
  for (const node of young) {
    const id = String(node.attrs.id);
    if (places.has(id)) anchor = id;
    else inserted.set(anchor, [...(inserted.get(anchor) ?? []), node]);
  }
  const stayed = inOrder(known);
  const goingOn = new Map(young.map((node, at) => [String(node.attrs.id), at]));
  for (const [id, { node, pos }] of [...places].toReversed()) {
    putBlocks(act, pos + node.nodeSize, inserted.get(id));
    const at = goingOn.get(id);
    const now = at === undefined ? undefined : young[at];
    if (!now || at === undefined) takeBlock(act, node, pos);
    else {
      changeBlock(act, node, now, pos);
      if (!stayed.has(at)) {
        const previous = young[at - 1]?.attrs.id;
        suggestChange(act, pos, { kind: "move", id: act.id, by, after: previous ? String(previous) : null });
      }
    }
  }
  putBlocks(act, 0, inserted.get(null));
  return { tr, head: act.head };
}

type Act = { tr: Transform; by: string; id: string; head: number | null };

/** Typing on goes on in the same suggestion: the one of the same entity that ends or begins where the change is. */
function nearby(before: Node, after: Node, by: string): string | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end || before.childCount !== after.childCount) return null;
  // Of two equal signs that stand together, the one that went is the later one.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  for (const at of [start, end.a + overlap]) {
    const place = before.resolve(Math.max(0, Math.min(at, before.content.size)));
    for (const node of [place.nodeBefore, place.nodeAfter])
      for (const mark of node?.marks ?? [])
        if ((mark.type === ins || mark.type === del) && mark.attrs.by === by) return String(mark.attrs.id);
  }
  return null;
}

function putBlocks(act: Act, pos: number, nodes: Node[] | undefined): void {
  if (!nodes) return;
  const change: BlockChange = { kind: "insert", id: act.id, by: act.by };
  const proposed = nodes.map((node) =>
    node.type.create({ ...node.attrs, changes: [change] }, plain(node.content)),
  );
  act.tr.insert(pos, proposed);
  act.head = pos + proposed.reduce((size, node) => size + node.nodeSize, 0) - 1;
}

function takeBlock(act: Act, node: Node, pos: number): void {
  const own = changesOf(node).find((change) => change.by === act.by && change.kind !== "move");
  if (own?.kind === "insert" && act.tr.doc.childCount > 1) act.tr.delete(pos, pos + node.nodeSize);
  else if (!own) suggestChange(act, pos, { kind: "delete", id: act.id, by: act.by });
}

function suggestChange({ tr }: Act, pos: number, change: BlockChange): void {
  const node = tr.doc.nodeAt(pos);
  const others = node
    ? changesOf(node).filter((one) => one.by !== change.by || one.kind !== change.kind)
    : [];
  tr.setNodeAttribute(pos, "changes", [...others, change]);
}

/** Text blocks are compared as they are, tables cell by cell where both have the same cells. */
function changeBlock(act: Act, old: Node, young: Node, pos: number): void {
  if (old.content.eq(young.content)) return;
  if (old.isTextblock && young.isTextblock) {
    changeWords(act, old, young, pos + 1);
    return;
  }
  const [olds, youngs] = [textblocks(old), textblocks(young)];
  if (olds.length !== youngs.length) return;
  for (const [at, { node, offset }] of [...olds.entries()].toReversed()) {
    const now = youngs[at]?.node;
    if (now && !node.content.eq(now.content)) changeWords(act, node, now, pos + 2 + offset);
  }
}

function textblocks(block: Node): { node: Node; offset: number }[] {
  const found: { node: Node; offset: number }[] = [];
  block.descendants((node, offset) => {
    if (node.isTextblock) found.push({ node, offset });
  });
  return found;
}

function changeWords(act: Act, old: Node, young: Node, start: number): void {
  const from = old.content.findDiffStart(young.content);
  const end = old.content.findDiffEnd(young.content);
  if (from === null || !end) return;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const [oldEnd, youngEnd] = [end.a + overlap, end.b + overlap];
  const gone = old.content.cut(from, oldEnd);
  const come = young.content.cut(from, youngEnd);
  if (sameWords(gone, come)) {
    changeForm(act, gone, come, start + from);
    return;
  }
  const { tr } = act;
  const words = plain(come).content.map((node) => node.mark(insMark(act).addToSet(node.marks)));
  tr.insert(start + oldEnd, words);
  takeWords(act, gone, start + from);
  if (words.length > 0) act.head = tr.mapping.map(start + oldEnd, 1);
}

/** Own proposed words simply go; words of the text stay, marked. */
function takeWords({ tr, by, id }: Act, gone: Fragment, start: number): void {
  const pieces: { node: Node; from: number }[] = [];
  gone.forEach((node, offset) => {
    pieces.push({ node, from: start + offset });
  });
  for (const { node, from } of pieces.toReversed()) {
    const own = (mark: Mark) => mark.attrs.by === by;
    if (node.marks.some((mark) => mark.type === ins && own(mark))) tr.delete(from, from + node.nodeSize);
    else if (del && !node.marks.some((mark) => mark.type === del && own(mark)))
      tr.addMark(from, from + node.nodeSize, del.create({ id, by }));
  }
}

function changeForm({ tr, by, id }: Act, gone: Fragment, come: Fragment, start: number): void {
  let at = start;
  const forms = formsOf(gone);
  for (const [place, now] of formsOf(come).entries()) {
    const before = forms[place];
    for (const type of [strong, em])
      if (type && format && before && before.includes(type.name) !== now.includes(type.name))
        tr.addMark(at, at + 1, format.create({ id, by, name: type.name, on: now.includes(type.name) }));
    at += 1;
  }
}

/** The emphasis at every place of a run, so that two runs cut differently can be held against each other. */
function formsOf(run: Fragment): string[][] {
  return run.content.flatMap((node) =>
    Array.from({ length: node.nodeSize }, () =>
      node.marks.filter((mark) => mark.type === strong || mark.type === em).map((mark) => mark.type.name),
    ),
  );
}

function sameWords(a: Fragment, b: Fragment): boolean {
  return a.size === b.size && bare(a) === bare(b);
}

function bare(run: Fragment): string {
  return run.content.map((node) => node.text ?? JSON.stringify([node.type.name, node.attrs])).join("");
}

function insMark({ id, by }: Act): Mark {
  if (!ins) throw new Error("the schema has no insertions");
  return ins.create({ id, by });
}

/** Words that come in by a suggestion bring nobody's suggestions with them. */
function plain(content: Fragment): Fragment {
  let out = content;
  content.forEach((node, _, at) => {
    const marks = node.marks.filter((mark) => !SUGGESTED.has(mark.type));
    out = out.replaceChild(at, node.isInline ? node.mark(marks) : node.copy(plain(node.content)));
  });
  return out;
}
