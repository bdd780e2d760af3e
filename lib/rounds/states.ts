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
 * Whether a round is sealed where nothing else was said: the first as the rules of the group have it, later ones shared, because
 * by then positions are known (domain 5.2.3).
 * @param rule whether the rules of the group seal comments until the close
 * @param number which round of its text it is, from 1
 */
export function isSealedUnlessSaid(rule: boolean, number: number): boolean {
  return rule && number === 1;
}

/**
 * Whether others may read what entities submitted: the round has closed, or was never sealed (domain 5.2.3).
 * @param r the round
 */
export function isRevealed(r: { state: RoundState; sealed: boolean }): boolean {
  return !r.sealed || !["planned", "open"].includes(r.state);
}

/**
 * Whether what comes now comes late: from the deadline on, whether or not the job that closes the round has run (domain
 * 3.2.5 by analogy, 5.2.12).
 * @param r the round
 * @param now the instant of the act
 */
export function isLate(r: { state: RoundState; closesAt: Date }, now: Date): boolean {
  return r.state !== "open" || now >= r.closesAt;
}
