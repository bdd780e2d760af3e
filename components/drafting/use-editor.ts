"use client";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Present, Rights } from "@/lib/drafting/protocol";
import { callAhead } from "./call-ahead";
import type { Editor, EditorOptions } from "./editor";
import { savingOf } from "./saving";
import type { Snapshot } from "./snapshot";

/** What a key or a button asks for that needs more words. */
export type Asked = "link" | "reference" | "figure" | "note" | "agreed";

const NEWS_MS = 300;

/** Asked for and called as soon as the page's own script runs, not when the page has woken up. */
const editorPart = () => import("./editor");
if (typeof window !== "undefined") {
  callAhead();
  void editorPart();
}

export type Room = ReturnType<typeof useEditor>;

/**
 * Opens the editor in the page, once its part of the script has come, and holds what the tools show of it.
 * @param mount the element that becomes the text
 * @param options which text; those of the first drawing count
 */
export function useEditor(mount: RefObject<HTMLElement | null>, options: EditorOptions) {
  const router = useRouter();
  const editor = useRef<Editor | null>(null);
  const first = useRef(options);
  const [ready, setReady] = useState(false);
  const [saving] = useState(savingOf);
  const [away, setAway] = useState(false);
  const [rights, setRights] = useState<Rights | null>(null);
  const [people, setPeople] = useState<Present[]>([]);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [ending, setEnding] = useState<{ why: string; message: string } | null>(null);
  const [lost, setLost] = useState<{ message: string; words: string }[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [alarm, setAlarm] = useState<"tooLarge" | "tooLong" | null>(null);
  const [step, setStep] = useState<{ by: -1 | 1 } | null>(null);

  useEffect(() => {
    let gone = false;
    let typed = false;
    let told = false;
    let news: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      const { openEditor } = await editorPart();
      if (gone || !mount.current) return;
      const opened = await openEditor(mount.current, first.current, {
        onReady: () => setReady(true),
        onState: (next) => {
          saving.set(next);
          setAway(next === "offline" || next === "ended");
          if (next === "saving") typed = true;
          // The first change opens the act of issuing, which the page knows.
          if (next !== "saved" || !typed || !first.current.unchanged || told) return;
          told = true;
          router.refresh();
        },
        onRights: setRights,
        onPeople: setPeople,
        onNews: () => {
          clearTimeout(news);
          news = setTimeout(() => router.refresh(), NEWS_MS);
        },
        onRefused: (message, words) => setLost((before) => [...before, { message, words }]),
        onEnd: (why, message) => {
          // Drawn anew, the page would say that there is none, and take away the words and why it ended.
          clearTimeout(news);
          setEnding({ why, message });
        },
        onSnapshot: setSnapshot,
        onTyped: () => setAlarm(null),
        onPaste: setAlarm,
        ask: setAsked,
        next: (by) => setStep({ by }),
      });
      if (gone) opened.close();
      else editor.current = opened;
    };
    void open();
    return () => {
      gone = true;
      clearTimeout(news);
      editor.current?.close();
      editor.current = null;
    };
  }, [mount, router, saving]);

  return {
    editor,
    ready,
    saving,
    away,
    rights,
    people,
    snapshot,
    ending,
    lost,
    letGo: () => setLost([]),
    asked,
    ask: setAsked,
    alarm,
    step,
  };
}
