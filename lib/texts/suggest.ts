import { Fragment, type Mark, type Node } from "prosemirror-model";
import { schema, wordOf } from "./document";
import type { BlockChange } from "./spans";

const { ins, del, format } = schema.marks;
/** The marks that are suggestions. */
export const SUGGESTED = new Set([ins, del, format]);

/** What one suggestion does to one block: always sayable as "this paragraph, old text, new text". */
export type SuggestedPart = {
  blockId: string;
  kind: "words" | "format" | BlockChange["kind"];
  oldText: string;
  newText: string;
  /** Of a move: the block it would follow; null is the beginning. */
  after?: string | null;
};

/** One act of suggesting: by which entity, and what it does to each block that it touches. */
export type Suggestion = { id: string; by: string; parts: SuggestedPart[] };

type Which = (id: string, by: string) => boolean;

/** The block-level suggestions of a block. */
export function changesOf(block: Node): BlockChange[] {
  return (block.attrs.changes as BlockChange[] | null) ?? [];
}

/**
 * Every suggestion that waits in a text, in the order of the text; what two entities claim under one id is two.
 * @param doc a document of `document.ts`
 */
export function suggestionsOf(doc: Node): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const add = (id: string, by: string, part: SuggestedPart) => {
    const known = found.get(`${id} ${by}`) ?? { id, by, parts: [] };
    known.parts.push(part);
    found.set(`${id} ${by}`, known);
  };
  for (const block of doc.children) {
    if (!isMarked(block)) continue;
    const blockId = String(block.attrs.id);
    const oldText = textOf(kept(block, () => true) ?? block);
    for (const change of changesOf(block)) {
      const texts = {
        insert: ["", textOf(block)],
        delete: [oldText, ""],
        move: [oldText, oldText],
      }[change.kind];
      add(change.id, change.by, {
        blockId,
        kind: change.kind,
        oldText: texts[0] ?? "",
        newText: texts[1] ?? "",
        ...(change.kind === "move" ? { after: change.after } : {}),
      });
    }
    for (const { mark, ids } of wordsSuggested(block)) {
      const newText = textOf(taken(kept(block, (id) => id !== mark.attrs.id) ?? block));
      const kind = ids === "format" ? "format" : "words";
      add(mark.attrs.id, mark.attrs.by, { blockId, kind, oldText, newText });
    }
  }
  return [...found.values()];
}

/**
 * A block as it is without suggestions.
 * @param block a child of the document
 * @param by whose suggestions to leave out; without it everybody's
 * @returns null when only a suggestion put it there
 */
export function blockWithout(block: Node, by?: string): Node | null {
  if (!isMarked(block)) return block;
  const memory = by === undefined ? bases : (others.get(by) ?? new WeakMap<Node, Node | null>());
  if (by !== undefined) others.set(by, memory);
  const known = memory.get(block);
  if (known !== undefined) return known;
  const base = kept(block, (_, who) => by === undefined || who === by);
  memory.set(block, base);
  return base;
}

/** Nodes never change, so what one is without suggestions is worked out once. */
const bases = new WeakMap<Node, Node | null>();
const others = new Map<string, WeakMap<Node, Node | null>>();

/** Whether anything is suggested in a block or about it. */
export function isMarked(block: Node): boolean {
  if (changesOf(block).length > 0) return true;
  let found = false;
  block.descendants((node) => {
    found ||= node.marks.some((mark) => SUGGESTED.has(mark.type));
    return !found;
  });
  return found;
}

/**
 * Whether a change of the text leaves everything as it was but the suggestions of one entity: what a seat may send that
 * may suggest and not write.
 * @param before the text
 * @param after the text as changed
 * @param by the entity
 */
export function onlySuggests(before: Node, after: Node, by: string): boolean {
  const rest = (doc: Node) => doc.children.flatMap((block) => blockWithout(block, by) ?? []);
  const [old, young] = [rest(before), rest(after)];
  return old.length === young.length && old.every((block, at) => block.eq(young[at] ?? block) && young[at]);
}

/** Leaves out what the chosen suggestions add, and forgets that they would take away. */
function kept(block: Node, leave: Which): Node | null {
  const changes = changesOf(block);
  if (changes.some((change) => change.kind === "insert" && leave(change.id, change.by))) return null;
  const staying = changes.filter((change) => !leave(change.id, change.by));
  const attrs = { ...block.attrs, changes: staying.length > 0 ? staying : null };
  return mapInline(block.type.create(attrs, block.content, block.marks), (node) => {
    const mine = node.marks.filter((mark) => SUGGESTED.has(mark.type) && leave(mark.attrs.id, mark.attrs.by));
    if (mine.some((mark) => mark.type === ins)) return null;
    return node.mark(node.marks.filter((mark) => !mine.includes(mark)));
  });
}

/** With every suggestion that is left taken up, as far as words go. */
function taken(block: Node): Node {
  return mapInline(block, (node) => {
    if (node.marks.some((mark) => mark.type === del)) return null;
    const forms = node.marks.filter((mark) => mark.type === format);
    const plain = node.marks.filter((mark) => !SUGGESTED.has(mark.type));
    return node.mark(forms.reduce<readonly Mark[]>(applyFormat, plain));
  });
}

function applyFormat(marks: readonly Mark[], suggested: Mark): readonly Mark[] {
  const type = schema.marks[String(suggested.attrs.name)];
  if (!type) return marks;
  return suggested.attrs.on ? type.create().addToSet(marks) : type.removeFromSet(marks);
}

function mapInline(node: Node, change: (inline: Node) => Node | null): Node {
  const children = node.children.flatMap(
    (child) => (child.isInline ? change(child) : mapInline(child, change)) ?? [],
  );
  return node.copy(Fragment.fromArray(children));
}

function wordsSuggested(block: Node): { mark: Mark; ids: "words" | "format" }[] {
  const found = new Map<string, { mark: Mark; ids: "words" | "format" }>();
  block.descendants((node) => {
    for (const mark of node.marks)
      if (SUGGESTED.has(mark.type)) {
        const ids = mark.type === format ? "format" : "words";
        const claim = `${mark.attrs.id} ${mark.attrs.by}`;
        if (found.get(claim)?.ids !== "words") found.set(claim, { mark, ids });
      }
  });
  return [...found.values()];
}

/** The words of a block in one piece; cells are parted by a line feed. */
export function textOf(block: Node): string {
  let text = "";
  block.descendants((node) => {
    if (node.isInline) text += wordOf(node);
    else if (node.isTextblock && text !== "") text += "\n";
  });
  return text;
}
