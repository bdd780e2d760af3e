import { collab } from "prosemirror-collab";
import { history } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, Plugin, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { draftClient } from "@/lib/drafting/client";
import { newPageId } from "@/lib/drafting/client-page";
import type { DraftState } from "@/lib/drafting/client-shapes";
import type { Present, Rights } from "@/lib/drafting/protocol";
import { settle } from "@/lib/texts/document-settle";
import * as acts from "./acts";
import { takeCall } from "./call-ahead";
import { keptWords } from "./kept-words";
import { draftKeys, type KeyActs } from "./keys";
import { MARGIN, type Margin, margin } from "./margin";
import { numbering } from "./numbering";
import { clipboardProps } from "./paste-parser";
import { PEOPLE, presence } from "./presence";
import type { Drawing } from "./shapes";
import { type Snapshot, snapshotOf } from "./snapshot";
import { composed, suggested } from "./suggesting";
import { goTo, viewsOf } from "./views";
import { wireTo } from "./wire";

/** What the page is told by the editor. */
export type EditorTold = {
  onReady: () => void;
  onState: (state: DraftState) => void;
  onRights: (rights: Rights) => void;
  onPeople: (people: Present[]) => void;
  onNews: () => void;
  onRefused: (message: string, words: string) => void;
  onEnd: (why: string, message: string) => void;
  onSnapshot: (snapshot: Snapshot) => void;
  onTyped: () => void;
  onPaste: (why: "tooLarge" | "tooLong") => void;
  ask: KeyActs["ask"];
  next: KeyActs["next"];
};

export type EditorOptions = {
  submissionId: string;
  storageKey: string;
  lang: string;
  label: string;
  numbered: boolean;
  /** The draft reads as the last issued version does. */
  unchanged: boolean;
  drawing: Drawing;
};

export type Editor = Awaited<ReturnType<typeof openEditor>>;

const REPORT_MS = 250;
const HERE_MS = 120;
const REMOTE = "collab$";

/**
 * Opens the drafting room's editor.
 * @param mount the element that becomes the text
 * @param options which text, and how it is drawn
 * @param told hears what the page has to show
 */
export async function openEditor(mount: HTMLElement, options: EditorOptions, told: EditorTold) {
  const calls = takeCall(options.submissionId);
  const clientId = calls[0]?.clientId ?? newPageId();
  const words = await keptWords(options.storageKey, clientId);
  let view: EditorView | null = null;
  let state: EditorState | null = null;
  let rights: Rights = { write: false, suggest: false, reason: null };
  let own = "";
  let wish: "write" | "suggest" = "write";
  let ended = false;
  let people: Present[] = [];
  let beside: Margin = {};
  let reporting: ReturnType<typeof setTimeout> | undefined;
  let placing: ReturnType<typeof setTimeout> | undefined;

  const mode = () => (rights.write ? wish : "suggest");
  const editable = () => !ended && (rights.write || rights.suggest);
  const stateOf = (doc: Node, version: number) =>
    EditorState.create({
      doc,
      plugins: [
        collab({ version, clientID: clientId }),
        settling(options.numbered),
        history(),
        draftKeys({ own: () => own, suggesting: () => mode() === "suggest", ask: told.ask, next: told.next }),
        numbering(),
        presence(),
        margin(),
      ],
    });

  const client = draftClient(
    () => wireTo(options.submissionId, leave, calls.pop()),
    clientId,
    {
      state: () => state as EditorState,
      begin: (doc, version) => {
        const begun = stateOf(doc, version);
        state = begun.apply(begun.tr.setMeta(PEOPLE, people).setMeta(MARGIN, beside));
        if (view) view.updateState(state);
        else view = new EditorView({ mount }, { state, ...props() });
        told.onReady();
        report();
      },
      apply: (tr) => {
        show(tr);
        report();
      },
    },
    {
      ...told,
      onRights: (next, entityId) => {
        rights = next;
        own = entityId;
        client.setMode(mode());
        view?.setProps({});
        told.onRights(next);
      },
      onPeople: (next) => {
        showPeople(next);
        told.onPeople(next);
      },
      onMoved: showPeople,
      onState: (state) => {
        if (state === "saved") client.setMode(mode());
        if (state === "saved") here();
        if (!ended || state === "ended") told.onState(state);
      },
      onEnd: end,
      onKeep: words.keep,
    },
    words.before,
  );

  function showPeople(next: Present[]): void {
    people = next;
    if (state) show(state.tr.setMeta(PEOPLE, next));
  }

  function show(tr: Transaction): void {
    if (!state) return;
    state = state.apply(tr);
    view?.updateState(state);
  }

  function end(why: string, message: string): void {
    ended = true;
    view?.setProps({});
    told.onState("ended");
    told.onEnd(why, message);
  }
  /** The door is shut for this seat: what it wrote is kept by now, and trying again would not help. */
  function leave(why: string, message: string): void {
    if (ended) return;
    client.close();
    end(why, message);
  }
  function props() {
    const clipboard = clipboardProps(options.drawing, told.onPaste);
    return {
      editable,
      nodeViews: viewsOf(options.drawing),
      ...clipboard,
      handleDOMEvents: {
        ...clipboard.handleDOMEvents,
        compositionstart: ({ state, dispatch }: EditorView) => {
          if (mode() === "suggest") dispatch(composed(state, own));
          return false;
        },
      },
      attributes: () => ({
        class: "sheet-of-text",
        lang: options.lang,
        dir: "auto",
        "aria-label": options.label,
        ...(editable() ? { role: "textbox", "aria-multiline": "true" } : { role: "document", tabindex: "0" }),
      }),
      dispatchTransaction: (tr: Transaction) => {
        if (!view || !state) return;
        const undone = tr.getMeta("history$") !== undefined;
        const mine = tr.docChanged && !undone && mode() === "suggest" ? suggested(state, tr, own) : tr;
        state = state.apply(mine);
        // The others come first: what is typed is on its way to them before this page draws it.
        if (mine.docChanged) client.changed();
        view.updateState(state);
        if (mine.docChanged) told.onTyped();
        if (mine.selectionSet || mine.docChanged) here();
        report();
      },
    };
  }
  function report(): void {
    reporting ??= setTimeout(() => {
      reporting = undefined;
      if (view) told.onSnapshot(snapshotOf(view.state));
    }, REPORT_MS);
  }
  function here(): void {
    placing ??= setTimeout(() => {
      placing = undefined;
      // A place after words that the others do not have yet would be another place to them: it is told with "saved".
      if (client.state() === "saved" && view?.hasFocus()) client.here(view.state.selection);
    }, HERE_MS);
  }

  return {
    /** Does what a button says, and gives the text the focus back. */
    run: (command: Command, focus = true) => {
      if (!view || !editable()) return false;
      const did = command(view.state, view.dispatch, view);
      if (focus) view.focus();
      return did;
    },
    own: () => own,
    /** Everything a button can do; it comes with the editor, so that no press waits for a script. */
    acts,
    setMode: (next: "write" | "suggest") => {
      wish = next;
      // What is still under way was written, and would be refused as a suggestion: the switch waits until it is saved.
      if (mode() === "write" || client.state() === "saved") client.setMode(mode());
    },
    setMargin: (next: Margin) => {
      beside = next;
      if (state) show(state.tr.setMeta(MARGIN, next));
    },
    focus: () => view?.focus(),
    /** Shows a place and puts the cursor there. */
    goTo: (blockId: string, suggestionId?: string) => view && goTo(view, blockId, suggestionId),
    close: () => {
      clearTimeout(reporting);
      clearTimeout(placing);
      client.close();
      view?.destroy();
    },
  };
}

/** Mends every change of this page at once, as the server will. */
function settling(numbered: boolean): Plugin {
  return new Plugin({
    appendTransaction: (changes, before, state) => {
      if (!changes.some((tr) => tr.docChanged && tr.getMeta(REMOTE) === undefined)) return null;
      const { tr } = state;
      return settle(tr, before.doc, numbered) ? tr : null;
    },
  });
}
