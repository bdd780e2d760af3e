declare module "@/lib/core/record" {
  interface Events {
    "matrix.importApplied": { title: string; added: number; changed: number };
    "matrix.importAppliedFor": { title: string; added: number; changed: number };
  }
}

/** Marks this file as a module: the nouns' events are declared, not run. */
export type MatrixEvents = "matrix";
