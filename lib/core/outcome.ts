/** What came of an act. Refusals and conflicts are values, not exceptions, when they reach a screen (architecture 6.7). */
export type Outcome<T> =
  | { kind: "done"; value: T }
  | { kind: "invalid"; fields: Record<string, string> }
  | { kind: "refused"; reason: string }
  | { kind: "conflict"; theirs: string; version: number }
  | { kind: "notFound" };

/** Thrown inside `run` when somebody else changed the thing first (reliability R12): carries their text and version. */
export class Conflict extends Error {
  constructor(
    readonly theirs: string,
    readonly version: number,
  ) {
    super("changed by somebody else");
  }
}

/** Thrown inside `load` or `run` when a rule that needs more facts says no. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Thrown inside `load` or `run` when one field is wrong in a way the schema cannot tell. */
export class Invalid extends Error {
  constructor(readonly fields: Record<string, string>) {
    super(Object.entries(fields).join("; "));
  }
}
