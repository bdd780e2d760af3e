declare module "@/lib/core/record" {
  interface Events {
    "event.recorded": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type EventEvents = "event";
