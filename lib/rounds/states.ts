/** The life of a round (domain 5.1). Extended is open with a later deadline; reopened is open again, by the chair, with a reason. */
export const ROUND_STATES = [
  "planned",
  "open",
  "closed",
  "compiled",
  "resolution",
  "resolved",
  "published",
] as const;

/** One stage of a round's life. */
export type RoundState = (typeof ROUND_STATES)[number];

/** Where each stage may go next. */
export const NEXT: Record<RoundState, readonly RoundState[]> = {
  planned: ["open"],
  open: ["closed"],
  closed: ["compiled", "resolution", "resolved", "open"],
  compiled: ["resolution", "resolved", "open"],
  resolution: ["resolved", "open"],
  resolved: ["published", "resolution"],
  published: [],
};

/**
 * Whether others may read what entities submitted: the round has closed, or was never sealed (domain 5.2.3).
 * @param r the round
 */
export function isRevealed(r: { state: RoundState; sealed: boolean }): boolean {
  return !r.sealed || !["planned", "open"].includes(r.state);
}
