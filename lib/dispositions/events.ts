declare module "@/lib/core/record" {
  interface Events {
    // What a proposal says is not the body's before it is published: the sentence names the comment, not the kind.
    "disposition.given": { title: string; no: string };
    "disposition.withdrawn": { title: string; no: string };
    "disposition.agreed": { title: string; no: string };
    "disposition.contested": { title: string; no: string };
    "disposition.corrected": { title: string; no: string; kind: string; reason: string };
    "disposition.onAgenda": { title: string; no: string; meeting: string };
    "disposition.takenUp": { title: string; n: number };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type DispositionEvents = "disposition";
