"use client";
import { useEffect, useRef, useState } from "react";
import { autosaver, type SaveView } from "./autosaver";
import { forgetDraft, keepDraft, keptDraft } from "./draft-store";

type Options = {
  /** Takes a PUT of JSON: the body and `version`. */
  url: string;
  /** The version the page was drawn with. */
  version: number;
  /** What is to be saved; compared by its JSON. */
  body: object;
  /** Keeps the body in this browser under this name until the database has it. */
  draftKey?: string;
  /** Hears, once, the body that this browser still held from before: the page puts it back and says so. */
  onRestore?: (body: unknown) => void;
};

async function put(url: string, body: object, version: number) {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, version }),
    // A page that is being left may still finish a small save.
    keepalive: true,
  });
  const reply: unknown = await response.json().catch(() => null);
  return { status: response.status, reply };
}

/**
 * Saves a draft while it is written (look 5; architecture 6.6.3).
 * @returns where it stands, `settle` to go on after a conflict, and `flush` to save at once
 */
export function useAutosave({ url, version, body, draftKey, onRestore }: Options) {
  const [view, setView] = useState<SaveView>({ state: "idle", version });
  const saver = useRef<ReturnType<typeof autosaver>>(null);
  const words = JSON.stringify(body);
  const last = useRef(words);
  const first = useRef(version);

  useEffect(() => {
    const mine = autosaver((text, at) => put(url, text, at), first.current, setView);
    saver.current = mine;
    const again = () => void mine.flush();
    const hold = (event: BeforeUnloadEvent) => {
      if (mine.unsaved()) event.preventDefault();
    };
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    window.addEventListener("beforeunload", hold);
    return () => {
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      window.removeEventListener("beforeunload", hold);
      mine.stop();
    };
  }, [url]);

  const restore = useRef(onRestore);
  useEffect(() => {
    const kept = draftKey ? keptDraft(draftKey)?.body : undefined;
    if (kept && kept !== last.current) restore.current?.(JSON.parse(kept));
  }, [draftKey]);

  useEffect(() => {
    if (words === last.current) return;
    last.current = words;
    if (draftKey) keepDraft(draftKey, { body: words });
    saver.current?.change(JSON.parse(words) as object);
  }, [words, draftKey]);

  useEffect(() => {
    if (draftKey && view.state === "saved") forgetDraft(draftKey);
  }, [view.state, draftKey]);

  return {
    ...view,
    settle: (chosen: object) => {
      last.current = JSON.stringify(chosen);
      saver.current?.settle(chosen);
    },
    flush: () => void saver.current?.flush(),
  };
}
