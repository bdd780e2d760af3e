import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { Step } from "prosemirror-transform";
import type { Block } from "@/lib/texts/blocks";
import { documentOf, schema, wordOf } from "@/lib/texts/document";
import { type Batch, type Heard, PROTOCOL, type Present, type Rights, type Spoken } from "./protocol";
import { catchUp } from "./rebase";

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
  onRights: (rights: Rights, entityId: string) => void;
  onPeople: (people: Present[]) => void;
  /** Something beside the words has changed: notes, stages. */
  onNews: () => void;
  /** The server said no; the words are the page's own that it did not take. */
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

const OPEN = 1;
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

export type DraftClient = ReturnType<typeof draftClient>;

/**
 * Keeps a document and the server's draft together over a socket that may break: one message under way at a time, what is
 * typed meanwhile goes with the next; after a break the page catches up and goes on (issue: an edit is acknowledged only
 * when Postgres has it).
 * @param connect opens a socket
 * @param clientId names this page; the collab plugin of the state bears the same
 */
export function draftClient(
  connect: () => Wire,
  clientId: string,
  holder: Holder,
  told: Told,
  kept: Kept | null = null,
) {
  let wire: Wire | null = null;
  let mode: "write" | "suggest" = "write";
  let begun = false;
  let welcomed = false;
  let ended = false;
  let seq = 0;
  let underWay = 0;
  let pause = SHORTEST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = "opening";

  const say = (message: Spoken) => wire?.readyState === OPEN && wire.send(JSON.stringify(message));
  const pending = () => (begun ? (sendableSteps(holder.state())?.steps ?? []) : []);
  const stand = (next: DraftState) => {
    if (next !== state) told.onState((state = next));
  };
  const keep = () => {
    const steps = pending();
    if (steps.length === 0) return told.onKeep(null);
    const version = getVersion(holder.state());
    return told.onKeep({ clientId, version, steps: steps.map((s) => s.toJSON()), words: typedIn(steps) });
  };

  function open(): void {
    wire = connect();
    const mine = wire;
    mine.onopen = () => {
      const known = begun ? getVersion(holder.state()) : (kept?.version ?? null);
      say({ type: "hello", protocol: PROTOCOL, clientId, version: known, whole: !begun });
    };
    mine.onmessage = ({ data }) => mine === wire && hear(JSON.parse(String(data)) as Heard);
    mine.onerror = () => undefined;
    mine.onclose = () => {
      if (mine !== wire || ended) return;
      wire = null;
      welcomed = false;
      underWay = 0;
      stand("offline");
      if (begun) keep();
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
  }

  function hear(heard: Heard): void {
    switch (heard.type) {
      case "welcome":
        return welcome(heard);
      case "steps":
        receive(heard.batches);
        return settled();
      case "refused":
        return refused(heard.message);
      case "people":
        return told.onPeople(heard.people.filter((one) => one.clientId !== clientId));
      case "rights":
        return told.onRights(heard.rights, "");
      case "news":
        return told.onNews();
      case "end":
        ended = true;
        keep();
        stand("ended");
        told.onEnd(heard.why, heard.message);
        return wire?.close();
    }
  }

  function welcome(heard: Extract<Heard, { type: "welcome" }>): void {
    pause = SHORTEST_PAUSE_MS;
    welcomed = true;
    if (begun && heard.since) receive(heard.since);
    else if (heard.blocks) {
      const lost = typedIn(pending());
      holder.begin(documentOf(heard.blocks as Block[]), heard.version);
      if (lost) told.onRefused("", lost);
      if (!begun && kept) takeUp(kept, heard.since);
    }
    begun = true;
    told.onRights(heard.rights, heard.entityId);
    told.onPeople(heard.people.filter((one) => one.clientId !== clientId));
    settled();
  }

  /** Words that another opening of the page could not bring to the server come back, at their place where it still is. */
  function takeUp(old: Kept, since: Batch[] | null): void {
    const steps = since && catchUp(old.steps.map(stepOf), flat(since), old.clientId);
    const tr = holder.state().tr;
    const fits = steps?.every((step) => !tr.maybeStep(step).failed) ?? false;
    if (steps && fits && steps.length > 0) holder.apply(tr);
    if (!fits && old.words) told.onRefused("", old.words);
  }

  function receive(batches: Batch[]): void {
    const now = getVersion(holder.state());
    const coming = flat(batches.filter((batch) => batch.version > now));
    if (coming.length === 0) return;
    const mine = coming.filter((one) => one.clientId === clientId);
    const expected = pending();
    const own = { clientID: clientId };
    holder.apply(
      receiveTransaction(
        holder.state(),
        coming.map(({ step }) => step),
        coming.map((one) => (one.clientId === clientId ? own.clientID : one.clientId)),
        { mapSelectionBackward: true },
      ).setMeta("addToHistory", false),
    );
    if (mine.length > 0) underWay = 0;
    if (mine.length > expected.length) startAnew();
  }

  function settled(): void {
    if (!welcomed) return;
    send();
    keep();
    stand(pending().length > 0 ? "saving" : "saved");
  }

  function send(): void {
    if (underWay > 0 || !welcomed) return;
    const sendable = begun ? sendableSteps(holder.state()) : null;
    if (!sendable) return;
    underWay = ++seq;
    const steps = sendable.steps.slice(0, 1_000).map((step) => step.toJSON());
    say({ type: "steps", seq, version: sendable.version, mode, steps });
  }

  function refused(message: string): void {
    told.onRefused(message, typedIn(pending()));
    startAnew();
  }

  /** Takes the server's text for the truth: what was not taken has been shown to its writer. */
  function startAnew(): void {
    begun = false;
    kept = null;
    told.onKeep(null);
    wire?.close();
  }

  open();
  return {
    /** To be called after every change of the holder's state. */
    changed: () => {
      if (pending().length > 0 && state === "saved") stand("saving");
      settled();
      if (!welcomed && begun) keep();
    },
    /** Whether what is typed is the text itself or a suggestion. */
    setMode: (next: "write" | "suggest") => {
      mode = next;
    },
    /** Where the cursor stands, for the others. */
    here: (anchor: number, head: number) => welcomed && say({ type: "here", anchor, head }),
    state: () => state,
    /** Ends for good; what was not saved has been handed to `onKeep`. */
    close: () => {
      ended = true;
      clearTimeout(timer);
      wire?.close();
    },
  };
}

const stepOf = (json: object) => Step.fromJSON(schema, json);

function flat(batches: readonly Batch[]): { clientId: string; step: Step }[] {
  return batches.flatMap(({ clientId, steps }) => steps.map((json) => ({ clientId, step: stepOf(json) })));
}

/** The words that steps would put in, for a person to take up again. */
function typedIn(steps: readonly Step[]): string {
  const words: string[] = [];
  for (const step of steps) {
    const { slice } = step as unknown as { slice?: { content: Node["content"] } };
    let text = "";
    slice?.content.descendants((node) => {
      if (node.isInline) text += wordOf(node);
    });
    if (text) words.push(text);
  }
  return words.join("");
}
