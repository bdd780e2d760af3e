declare module "@/lib/core/record" {
  interface Events {
    "workbench.tagged": { title: string; n: number };
    "workbench.topicSet": { title: string; n: number; topic: string };
    "workbench.assigned": { title: string; n: number; name: string };
    "workbench.split": { title: string; number: number; parts: number };
    "workbench.grouped": { title: string; n: number };
    "workbench.ungrouped": { title: string; n: number };
    // That they were answered is told; how is not the body's before it is published.
    "workbench.answeredTogether": { title: string; n: number };
    "workbench.replyKept": { title: string };
    "workbench.replyChanged": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type WorkbenchEvents = "workbench";
