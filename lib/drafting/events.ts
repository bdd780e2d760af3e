declare module "@/lib/core/record" {
  interface Events {
    "draft.suggestionsDecided": { title: string; accepted: boolean; n: number };
    "draft.noteAdded": { title: string };
    "draft.noteResolved": { title: string };
    "draft.drafterInvited": { title: string; drafter: string; may: "write" | "suggest" };
    "draft.drafterLeft": { title: string; drafter: string };
    "draft.wordsReplaced": { title: string };
    "draft.wordsSuggested": { title: string };
    "draft.snapshotNamed": { title: string };
    "draft.restored": { title: string; was: string };
    "draft.pictureAdded": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type DraftEvents = "draft";
