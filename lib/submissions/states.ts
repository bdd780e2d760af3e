/** The life of a text (domain 4.2), as far as this house is built. */
export const SUBMISSION_STATES = [
  "mandated",
  "drafting",
  "comment",
  "resolution",
  "signOff",
  "adopted",
  "withdrawn",
] as const;

/** One stage of a text's life. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Where each stage may go next. A new stage breaks the build where it is not handled. */
export const NEXT: Record<SubmissionState, readonly SubmissionState[]> = {
  mandated: ["drafting", "withdrawn"],
  drafting: ["comment", "signOff", "withdrawn"],
  comment: ["resolution", "withdrawn"],
  resolution: ["comment", "signOff", "withdrawn"],
  signOff: ["adopted", "resolution", "withdrawn"],
  adopted: [],
  withdrawn: [],
};

/**
 * @param from the stage now
 * @param to the stage wished
 * @returns whether the life of a text allows that step
 */
export function mayFollow(from: SubmissionState, to: SubmissionState): boolean {
  return NEXT[from].includes(to);
}
