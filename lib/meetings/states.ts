/** The life of a meeting (domain 7.1): a date, then an agenda, then what became of it. */
export type MeetingState = "planned" | "published" | "held" | "cancelled";

/** Which state may follow which; an empty list is an end. */
export const NEXT: Record<MeetingState, readonly MeetingState[]> = {
  planned: ["published", "held", "cancelled"],
  published: ["held", "cancelled"],
  held: [],
  cancelled: [],
};

/**
 * @param from the state a meeting is in
 * @param to the state it would pass into
 * @returns whether that is a lawful step
 */
export function leadsTo(from: MeetingState, to: MeetingState): boolean {
  return NEXT[from].includes(to);
}
