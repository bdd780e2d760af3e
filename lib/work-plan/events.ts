declare module "@/lib/core/record" {
  interface Events {
    "activity.planned": { title: string; period: string };
    "activity.reported": { title: string; status: string; note: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type ActivityEvents = "activity";
