declare module "@/lib/core/record" {
  interface Events {
    "clock.moved": { from: string; to: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type DemoEvents = "clock";
