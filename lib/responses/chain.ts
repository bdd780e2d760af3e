/** How far one step of an entity's own clearance is (domain 4.3). */
export const STEP_STATES = [
  "waiting",
  "inReview",
  "cleared",
  "clearedWithComments",
  "returned",
  "skipped",
  "stale",
] as const;

/** One of them. */
export type StepState = (typeof STEP_STATES)[number];

/** A step as the chain knows it; `parallel`: it is asked together with the step before it. */
export type Step = { id: string; state: StepState; parallel: boolean };

/** Where the chain stands: none was defined, somebody is asked, somebody returned it, it changed since, or all have cleared. */
export type Clearance = "none" | "waiting" | "returned" | "stale" | "cleared";

const PASSED: readonly StepState[] = ["cleared", "clearedWithComments", "skipped"];

/**
 * Where the chain stands as a whole.
 * @param steps in their order
 */
export function clearanceOf(steps: readonly Pick<Step, "state">[]): Clearance {
  if (steps.length === 0) return "none";
  if (steps.some(({ state }) => state === "returned")) return "returned";
  if (steps.some(({ state }) => state === "stale")) return "stale";
  return steps.every(({ state }) => PASSED.includes(state)) ? "cleared" : "waiting";
}

/**
 * The steps whose turn it is and who have not been asked yet: the first of those that still wait, with all that are asked
 * together with it.
 * @param steps in their order
 */
export function nextSteps(steps: readonly Step[]): Step[] {
  const turns: Step[][] = [];
  for (const step of steps) {
    const last = turns.at(-1);
    if (step.parallel && last) last.push(step);
    else turns.push([step]);
  }
  const turn = turns.find((together) => together.some(({ state }) => !PASSED.includes(state)));
  return (turn ?? []).filter(({ state }) => state === "waiting");
}

/**
 * Whether nothing that an entity insists on has changed: only then may a clearance be carried over (domain 4.3.1).
 * Digests are "what is insisted on, a point, everything".
 * @param before the digest that was cleared
 * @param now the digest of what is verified now
 */
export function onlyLightChanges(before: string, now: string): boolean {
  const [strong] = before.split(".");
  return before !== "" && strong === now.split(".")[0];
}

/**
 * Whether a comment is one that the entity insists on.
 * @param comment its strength is asked
 */
export function insistsOn(comment: { strength: string }): boolean {
  return comment.strength === "redLine" || comment.strength === "strongPreference";
}
