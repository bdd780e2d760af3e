/** Where an activity stands (domain 1.6.2). */
export const ACTIVITY_STATUSES = ["planned", "ongoing", "done", "postponed", "cancelled"] as const;

/** One of the five. Any may follow any other: a plan is mended by reporting again. */
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/**
 * The share that chairs report: done out of all that was not cancelled (domain 1.6.1, 1.6.2).
 * @param statuses one for each activity
 */
export function shareDone(statuses: readonly string[]): { done: number; all: number } {
  const all = statuses.filter((status) => status !== "cancelled");
  return { done: all.filter((status) => status === "done").length, all: all.length };
}
