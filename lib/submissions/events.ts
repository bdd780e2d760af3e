declare module "@/lib/core/record" {
  interface Events {
    "submission.opened": { title: string };
    "submission.textGiven": { title: string; blocks: number; doubts: number };
    "submission.doubtDecided": { title: string };
    "submission.textAccepted": { title: string; blocks: number };
    "submission.issued": { title: string; label: string; symbol: string; sha256: string };
    "submission.withdrawn": { title: string };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type SubmissionEvents = "submission";
