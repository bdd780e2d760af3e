declare module "@/lib/core/record" {
  interface Events {
    "passage.added": { source: string };
    "passage.corrected": { source: string; before: string };
    "passage.retired": { source: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type PassageEvents = "passage";
