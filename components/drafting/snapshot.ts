import type { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import type { Block } from "@/lib/texts/blocks";
import { blockOf } from "@/lib/texts/document";
import { countBrackets } from "@/lib/texts/inline";
import type { Reference } from "@/lib/texts/numbers";
import { blockWithout, isMarked, type Suggestion, suggestionsOf } from "@/lib/texts/suggest";
import { countWords } from "@/lib/texts/words";
import { blockAt, kindOf } from "./block-commands";
import { numbersIn } from "./numbering";
import { gridAt } from "./table-commands";

/** What the tools beside the text show of it. */
export type Snapshot = {
  suggestions: Suggestion[];
  references: Record<string, Reference>;
  /** The text without suggestions. */
  blocks: Block[];
  brackets: number;
  words: number;
  /** Where the cursor is. */
  here: {
    blockId: string;
    kind: string;
    status: string;
    selected: string;
    inTable: boolean;
    marks: string[];
  };
};

type Read = { block: Block | null; words: number; brackets: number; marked: boolean };

const stored = new WeakMap<Node, Read>();

/** Nodes never change, so each is read once. */
function storedOf(node: Node): Read {
  const known = stored.get(node);
  if (known) return known;
  const base = blockWithout(node);
  const block = base && blockOf(base);
  const made = {
    block,
    words: block ? countWords([block]) : 0,
    brackets: block ? countBrackets([block]) : 0,
    marked: isMarked(node),
  };
  stored.set(node, made);
  return made;
}

const NONE: Suggestion[] = [];

/** @param state of the editor */
export function snapshotOf(state: EditorState): Snapshot {
  const all = state.doc.children.map(storedOf);
  const blocks = all.flatMap(({ block }) => block ?? []);
  const place = blockAt(state);
  const { from, to, $from, empty } = state.selection;
  const marks = state.storedMarks ?? $from.marks();
  return {
    suggestions: all.some(({ marked }) => marked) ? suggestionsOf(state.doc) : NONE,
    references: numbersIn(state).references,
    blocks,
    brackets: all.reduce((sum, { brackets }) => sum + brackets, 0),
    words: all.reduce((sum, { words }) => sum + words, 0),
    here: {
      blockId: String(place?.node.attrs.id ?? ""),
      kind: place ? kindOf(place.node) : "",
      status: String(place?.node.attrs.status ?? ""),
      selected: empty ? "" : state.doc.textBetween(from, to, "\n", " ").slice(0, 500),
      inTable: gridAt(state) !== null,
      marks: marks.map(({ type }) => type.name),
    },
  };
}
