import { collab } from "prosemirror-collab";
import { history } from "prosemirror-history";
import { DOMSerializer, type Mark, type Node } from "prosemirror-model";
import { type Command, EditorState, Plugin, TextSelection, type Transaction } from "prosemirror-state";
import { EditorView, type NodeViewConstructor } from "prosemirror-view";
import { draftClient } from "@/lib/drafting/client";
import type { DraftState, Wire } from "@/lib/drafting/client-shapes";
import { draftPath, type Present, type Rights } from "@/lib/drafting/protocol";
import { newBlockId } from "@/lib/texts/blocks";
import { settle } from "@/lib/texts/document-settle";
import * as acts from "./acts";
import { keptWords } from "./kept-words";
import { draftKeys, type KeyActs } from "./keys";
import { MARGIN, type Margin, margin } from "./margin";
import { numbering } from "./numbering";
import { clipboardProps } from "./paste-parser";
import { PEOPLE, presence } from "./presence";
import { type Drawing, markShapes, nodeShapes } from "./shapes";
import { type Snapshot, snapshotOf } from "./snapshot";
import { suggested } from "./suggesting";

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
  drawing: Drawing;
};

export type Editor = Awaited<ReturnType<typeof openEditor>>;

const REPORT_MS = 120;
const HERE_MS = 120;
const REMOTE = "collab$";

/**
 * Opens the drafting room's editor.
 * @param mount the element that becomes the text
 * @param options which text, and how it is drawn
 * @param told hears what the page has to show
 */
export async function openEditor(mount: HTMLElement, options: EditorOptions, told: EditorTold) {
  const clientId = newBlockId();
  const words = await keptWords(options.storageKey, clientId);
  let view: EditorView | null = null;
  let rights: Rights = { write: false, suggest: false, reason: null };
  let own = "";
  let wish: "write" | "suggest" = "write";
  let ended = false;
  let people: Present[] = [];
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
        draftKeys({ own: () => own, ask: told.ask, next: told.next }),
        numbering(),
        presence(),
        margin(),
      ],
    });

  const client = draftClient(
    () => wireTo(options.submissionId),
    clientId,
    {
      state: () => (view as EditorView).state,
      begin: (doc, version) => {
        const state = stateOf(doc, version);
        if (view) view.updateState(state);
        else view = new EditorView({ mount }, { state, ...props() });
        view.dispatch(view.state.tr.setMeta(PEOPLE, people));
        told.onReady();
        report();
      },
      apply: (tr) => {
        view?.updateState(view.state.apply(tr));
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
        people = next;
        view?.updateState(view.state.apply(view.state.tr.setMeta(PEOPLE, next)));
        told.onPeople(next);
      },
      onEnd: (why, message) => {
        ended = true;
        view?.setProps({});
        told.onEnd(why, message);
      },
      onKeep: words.keep,
    },
    words.before,
  );

  function props() {
    return {
      editable,
      nodeViews: viewsOf(options.drawing),
      ...clipboardProps(options.drawing, told.onPaste),
      attributes: () => ({
        class: "sheet-of-text",
        lang: options.lang,
        dir: "auto",
        "aria-label": options.label,
        ...(editable()
          ? { role: "textbox", "aria-multiline": "true" }
          : { "aria-readonly": "true", role: "document", tabindex: "0" }),
      }),
      dispatchTransaction: (tr: Transaction) => {
        if (!view) return;
        const { state } = view;
        const undone = tr.getMeta("history$") !== undefined;
        const mine = tr.docChanged && !undone && mode() === "suggest" ? suggested(state, tr, own) : tr;
        view.updateState(state.apply(mine));
        if (mine.docChanged) client.changed();
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
      if (view?.hasFocus()) client.here(view.state.selection.anchor, view.state.selection.head);
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
      client.setMode(mode());
    },
    setMargin: (next: Margin) => view?.dispatch(view.state.tr.setMeta(MARGIN, next)),
    focus: () => view?.focus(),
    /** Shows a place and puts the cursor there. */
    goTo: (blockId: string, suggestionId?: string) => view && goTo(view, blockId, suggestionId),
    state: () => view?.state ?? null,
    close: () => {
      clearTimeout(reporting);
      clearTimeout(placing);
      client.close();
      view?.destroy();
    },
  };
}

/** A socket that ends at once when the browser says that the line is gone, instead of after minutes of silence. */
function wireTo(submissionId: string): Wire {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}${draftPath(submissionId)}`);
  const cut = () => socket.close();
  window.addEventListener("offline", cut);
  socket.addEventListener("close", () => window.removeEventListener("offline", cut));
  return socket as Wire;
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

/** The shapes as views of the editor: the schema itself knows nothing of HTML. */
function viewsOf(drawing: Drawing): Record<string, NodeViewConstructor> {
  const shapes = { ...nodeShapes(drawing), ...markShapes(drawing) } as Record<
    string,
    (one: Node | Mark) => never
  >;
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]): [string, NodeViewConstructor] => [
      name,
      (one) => {
        const { dom, contentDOM } = DOMSerializer.renderSpec(document, shape(one));
        return { dom: dom as HTMLElement, contentDOM: contentDOM as HTMLElement | undefined };
      },
    ]),
  );
}

function goTo(view: EditorView, blockId: string, suggestionId?: string): void {
  let place: number | null = null;
  view.state.doc.forEach((block, pos) => {
    if (block.attrs.id !== blockId) return;
    place ??= pos + 1;
    if (!suggestionId) return;
    block.descendants((node, at) => {
      if (place === pos + 1 && node.marks.some(({ attrs }) => attrs.id === suggestionId))
        place = pos + 1 + at;
    });
  });
  if (place === null) return;
  const selection = TextSelection.near(view.state.doc.resolve(place));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  view.dom.querySelector(`[id="b-${blockId}"]`)?.scrollIntoView({ block: "center" });
}
