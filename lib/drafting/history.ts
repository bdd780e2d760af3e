import { Fragment, type Node } from "prosemirror-model";
import { type Step, Transform } from "prosemirror-transform";
import { schema } from "@/lib/texts/document";
import { blockWithout, suggestionsOf, textOf } from "@/lib/texts/suggest";
import { decideSuggestions } from "@/lib/texts/suggest-decide";
import { compareWords, wordBag } from "@/lib/texts/words";

/** Who goes on within so many minutes is still at it: one sitting. */
export const SITTING_MINUTES = 10;

/** How something came into the draft. */
export type EntryKind = "write" | "suggest" | "command";

/** One row of the draft's log without its steps; it leads from `version - count` to `version`. */
export type EntryHead = {
  version: number;
  count: number;
  personId: string | null;
  entityId: string | null;
  kind: EntryKind;
  at: Date;
};

/** What one person did in one go. Two people at once have two sittings, and the versions between may be the other's. */
export type Sitting = {
  /** The draft's version before its first step and after its last; the latter names the sitting. */
  before: number;
  last: number;
  personId: string | null;
  entityId: string | null;
  from: Date;
  until: Date;
  steps: number;
  kinds: EntryKind[];
};

/**
 * The log as people worked: everything of one person for one entity with less than ten minutes between.
 * @param entries in the order of the versions
 * @returns newest first
 */
export function sittingsOf(entries: readonly EntryHead[]): Sitting[] {
  const open = new Map<string, Sitting>();
  const all: Sitting[] = [];
  for (const { version, count, personId, entityId, kind, at } of entries) {
    const key = `${personId} ${entityId}`;
    const going = open.get(key);
    if (going && at.getTime() - going.until.getTime() < SITTING_MINUTES * 60_000) {
      going.last = version;
      going.until = at;
      going.steps += count;
      if (!going.kinds.includes(kind)) going.kinds.push(kind);
      continue;
    }
    const fresh = { before: version - count, last: version, personId, entityId, from: at, until: at };
    const sitting: Sitting = { ...fresh, steps: count, kinds: [kind] };
    open.set(key, sitting);
    all.push(sitting);
  }
  return all.sort((one, other) => other.last - one.last);
}

/**
 * The text after some steps.
 * @param doc the text before them
 * @param steps in order
 * @throws RangeError when a step does not fit
 */
export function replay(doc: Node, steps: Iterable<Step>): Node {
  let now = doc;
  for (const step of steps) {
    const { doc: next, failed } = step.apply(now);
    if (!next) throw new RangeError(failed ?? "a step without a result");
    now = next;
  }
  return now;
}

/** What a sitting did to one block: how many words came and went. `text` is what is there now, or was there last. */
export type Touch = { blockId: string; kind: string; text: string; words: { in: number; out: number } };

/**
 * What each sitting did to which blocks.
 * @param start the text before the first entry
 * @param entries with their steps, in order
 * @param sittings those to be told of; entries of others only lead on
 * @returns sitting's `last` → blocks, in the order in which they were touched
 */
export function touchesOf(
  start: Node,
  entries: readonly (EntryHead & { steps: readonly Step[] })[],
  sittings: readonly Sitting[],
): Map<number, Touch[]> {
  const touched = new Map(sittings.map((one) => [one.last, new Map<string, Ends>()]));
  let doc = start;
  for (const entry of entries) {
    const sitting = sittings.find((one) => belongs(entry, one));
    const ends = sitting && touched.get(sitting.last);
    // Step by step: rows put together tell of their blocks in the same order as the rows they were made of.
    for (const step of entry.steps) {
      const next = replay(doc, [step]);
      if (ends) note(ends, doc, next);
      doc = next;
    }
  }
  return new Map(
    sittings.map((one) => [
      one.last,
      Array.from(touched.get(one.last) ?? [], ([id, ends]) => touchOf(id, ends, suggests(one))),
    ]),
  );
}

/**
 * Whether a sitting is shown with what was suggested: whoever only suggested changed nothing else.
 * @param sitting any
 */
export function suggests(sitting: Pick<Sitting, "kinds">): boolean {
  return sitting.kinds.every((kind) => kind === "suggest");
}

/**
 * A text to be read: without what was only suggested, or as it would read with all of it.
 * @param doc the text with its suggestions
 * @param taken whether they are read as taken up
 */
export function readable(doc: Node, taken: boolean): Node {
  if (taken) {
    const ids = new Set(suggestionsOf(doc).map((one) => one.id));
    return ids.size === 0 ? doc : decideSuggestions(new Transform(doc), ids, true).doc;
  }
  const blocks = doc.children.flatMap((block) => blockWithout(block) ?? []);
  return doc.copy(Fragment.from(blocks));
}

type Ends = { before: Node | null; after: Node | null };

function belongs(entry: EntryHead, sitting: Sitting): boolean {
  return (
    entry.version > sitting.before &&
    entry.version <= sitting.last &&
    entry.personId === sitting.personId &&
    entry.entityId === sitting.entityId
  );
}

/** Blocks that did not change are the same nodes, at the beginning and at the end of the text as a rule. */
function note(ends: Map<string, Ends>, old: Node, young: Node): void {
  let [start, oldEnd, youngEnd] = [0, old.childCount, young.childCount];
  while (start < Math.min(oldEnd, youngEnd) && old.child(start) === young.child(start)) start++;
  while (oldEnd > start && youngEnd > start && old.child(oldEnd - 1) === young.child(youngEnd - 1)) {
    oldEnd--;
    youngEnd--;
  }
  const befores = new Map(old.children.slice(start, oldEnd).map((node) => [String(node.attrs.id), node]));
  const afters = new Map(young.children.slice(start, youngEnd).map((node) => [String(node.attrs.id), node]));
  for (const id of new Set([...befores.keys(), ...afters.keys()])) {
    const [before, after] = [befores.get(id) ?? null, afters.get(id) ?? null];
    if (before === after) continue;
    const known = ends.get(id);
    if (known) known.after = after;
    else ends.set(id, { before, after });
  }
}

function touchOf(blockId: string, { before, after }: Ends, taken: boolean): Touch {
  const textFor = (node: Node | null) =>
    node
      ? readable(schema.node("doc", null, [node]), taken)
          .children.map(textOf)
          .join("")
      : "";
  const words = { in: 0, out: 0 };
  const [old, young] = [textFor(before), textFor(after)];
  for (const { op, text } of compareWords(old, young))
    if (op !== "same") words[op === "ins" ? "in" : "out"] += wordBag(text).size;
  const node = after ?? before;
  return { blockId, kind: node?.type.name ?? "paragraph", text: young || old, words };
}
