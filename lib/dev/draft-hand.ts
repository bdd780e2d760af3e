import { collab } from "prosemirror-collab";
import { EditorState, type Transaction } from "prosemirror-state";
import { WebSocket } from "ws";
import { newId } from "@/lib/core/ids";
import { draftClient } from "@/lib/drafting/client";
import { draftPath } from "@/lib/drafting/client-address";
import type { DraftState, Kept, Told, Wire } from "@/lib/drafting/client-shapes";
import { documentOf, schema } from "@/lib/texts/document";
import { settle } from "@/lib/texts/document-settle";

/** A page without a screen: the same client as the editor's, over a bare state. */
export type DraftHand = {
  clientId: string;
  state: () => EditorState;
  /** Changes the text as a hand does. */
  edit: (change: (tr: Transaction) => void) => void;
  /** Ends when the database has everything that was typed here. */
  saved: () => Promise<void>;
  stands: () => DraftState;
  /** What the server said no to, and why the socket ended. */
  heard: { refused: string[]; ended: string[]; people: string[]; news: number };
  kept: () => Kept | null;
  setMode: (mode: "write" | "suggest") => void;
  close: () => void;
  /** Breaks the connection, as a network does. */
  cut: () => void;
};

/**
 * Opens a draft at a running server.
 * @param origin where it answers, http
 * @param cookie the Cookie header of a session
 * @param submissionId the text
 * @param kept what an earlier opening could not bring to the server
 */
export function openDraftHand(
  { address, origin }: { address: string; origin: string },
  cookie: string,
  submissionId: string,
  kept: Kept | null = null,
): DraftHand {
  const clientId = newId();
  const begin = (doc: EditorState["doc"], version: number) =>
    EditorState.create({ doc, schema, plugins: [collab({ version, clientID: clientId })] });
  let state = begin(documentOf([{ id: newId(), kind: "paragraph", text: "" }]), 0);
  let stands: DraftState = "opening";
  let left: Kept | null = null;
  let socket: WebSocket | null = null;
  const heard: DraftHand["heard"] = { refused: [], ended: [], people: [], news: 0 };
  let waiting: (() => void)[] = [];
  const told: Told = {
    onState: (next) => {
      stands = next;
      if (next !== "saved") return;
      for (const done of waiting) done();
      waiting = [];
    },
    onRights: () => undefined,
    onPeople: (people) => {
      heard.people = people.map((one) => one.entity);
    },
    onMoved: () => undefined,
    onNews: () => {
      heard.news += 1;
    },
    onRefused: (message, words) => heard.refused.push(`${message}|${words}`),
    onEnd: (why) => heard.ended.push(why),
    onKeep: (next) => {
      left = next;
    },
  };
  const connect = (): Wire => {
    socket = new WebSocket(`${address.replace(/^http/, "ws")}${draftPath(submissionId)}`, {
      headers: { cookie, origin },
    });
    return socket as unknown as Wire;
  };
  const holder = {
    state: () => state,
    begin: (doc: EditorState["doc"], version: number) => {
      state = begin(doc, version);
    },
    apply: (tr: Transaction) => {
      state = state.apply(tr);
    },
  };
  const client = draftClient(connect, clientId, holder, told, kept);
  return {
    clientId,
    state: () => state,
    edit: (change) => {
      const { tr } = state;
      change(tr);
      settle(tr, state.doc);
      state = state.apply(tr);
      client.changed();
    },
    saved: () => (stands === "saved" ? Promise.resolve() : new Promise((done) => waiting.push(done))),
    stands: () => stands,
    heard,
    kept: () => left,
    setMode: client.setMode,
    close: client.close,
    cut: () => socket?.terminate(),
  };
}
