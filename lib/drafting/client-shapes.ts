import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import type { Present, Rights } from "./protocol";

/** Where the draft stands between the keyboard and the database. `saved`: the database has every character. */
export type DraftState = "opening" | "saving" | "saved" | "offline" | "ended";

/** What a page kept of words that the server did not have yet. */
export type Kept = { clientId: string; version: number; steps: object[]; words: string };

/** Who holds the document: an editor in a page, or a bare state. */
export type Holder = {
  state: () => EditorState;
  /** Replaces the whole document: at the opening, or when the page's version is too old to be caught up with. */
  begin: (doc: Node, version: number) => void;
  apply: (tr: Transaction) => void;
};

/** What the page is told. */
export type Told = {
  onState: (state: DraftState) => void;
  /** `entityId` is the entity that the seat speaks for. */
  onRights: (rights: Rights, entityId: string) => void;
  onPeople: (people: Present[]) => void;
  /** The same people, of whom one has moved their cursor. */
  onMoved: (people: Present[]) => void;
  /** Something beside the words has changed: notes, suggestions, stages. */
  onNews: () => void;
  /** The server said no, or the words have lost their place; the words are the page's own that it did not take. */
  onRefused: (message: string, words: string) => void;
  onEnd: (why: string, message: string) => void;
  /** What the browser must keep until the database has it; null when it has. */
  onKeep: (kept: Kept | null) => void;
};

/** The part of a WebSocket that is used; the browser's, Node's and that of `ws` have it. */
export type Wire = {
  readyState: number;
  send: (data: string) => void;
  close: () => void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  onerror: (() => void) | null;
};
