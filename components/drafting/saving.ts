"use client";
import { useSyncExternalStore } from "react";
import type { DraftState } from "@/lib/drafting/client-shapes";

/** Where the words are, told apart from the rest: it changes twice a keystroke, and only one line shows it. */
export type Saving = {
  get: () => DraftState;
  set: (next: DraftState) => void;
  hear: (heard: () => void) => () => void;
};

/** The state of one open draft. */
export function savingOf(): Saving {
  let state: DraftState = "opening";
  const hearers = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      for (const heard of hearers) heard();
    },
    hear: (heard) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
  };
}

/** @param saving the state of the draft that the page has open */
export function useSaving(saving: Saving): DraftState {
  return useSyncExternalStore(saving.hear, saving.get, saving.get);
}
