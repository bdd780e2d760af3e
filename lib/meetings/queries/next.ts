import "server-only";
import type { Reader } from "@/lib/core/db";
import { takesItems } from "@/lib/meetings/rules";
import { MOST_ITEMS } from "@/lib/meetings/schema";
import type { MeetingState } from "@/lib/meetings/states";

/** A meeting to come, with what its agenda's rule needs to know. */
export type NextMeeting = {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  state: MeetingState;
  full: boolean;
};

/** A body looks two years ahead at most, and meets monthly at most. */
const AHEAD = 24;

/**
 * The next meeting of a body that has not begun and whose agenda still takes an item; where none does, the next of all, so that
 * its reason can be said. One statement.
 * @param reader the database, or the transaction that reads
 * @param bodyId the body
 * @param now by the group's clock
 * @returns null when no meeting lies ahead
 */
export async function nextMeeting(reader: Reader, bodyId: string, now: Date): Promise<NextMeeting | null> {
  const rows = await reader.meeting.findMany({
    where: { bodyId, startsAt: { gt: now }, state: { in: ["planned", "published"] } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: AHEAD,
    select: {
      id: true,
      title: true,
      startsAt: true,
      endsAt: true,
      state: true,
      _count: { select: { items: true } },
    },
  });
  const ahead = rows.map(({ _count, state, ...meeting }) => ({
    ...meeting,
    state: state as MeetingState,
    full: _count.items >= MOST_ITEMS,
  }));
  return ahead.find((meeting) => takesItems(meeting, now).ok) ?? ahead[0] ?? null;
}
