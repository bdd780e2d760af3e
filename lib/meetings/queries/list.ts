import "server-only";
import { db } from "@/lib/core/db";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import { mayScheduleMeeting } from "@/lib/meetings/rules";
import type { MEETING_MODES } from "@/lib/meetings/schema";
import type { MeetingState } from "@/lib/meetings/states";

/** A meeting in the list. */
export type MeetingLine = {
  id: string;
  title: string;
  state: MeetingState;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  city: string;
  host: string;
  mode: (typeof MEETING_MODES)[number];
};

/** Every meeting of the body: those ahead, the next first, and those past, the last first. */
export type MeetingListView = { ahead: MeetingLine[]; past: MeetingLine[]; may: { schedule: Verdict } };

/**
 * Lists the meetings of the viewer's body. Every seat sees their dates (domain 7.1).
 * @param viewer who looks
 */
export async function listMeetings({ actor, now }: Viewer): Promise<MeetingListView> {
  const lines = await db().$queryRaw<MeetingLine[]>`
    SELECT id, title, state, starts_at AS "startsAt", ends_at AS "endsAt", zone, city, host, mode
    FROM meeting WHERE body_id = ${actor.seat.bodyId}::uuid ORDER BY starts_at LIMIT 500`;
  const isAhead = (line: MeetingLine) => line.endsAt > now && line.state !== "cancelled";
  return {
    ahead: lines.filter(isAhead),
    past: lines.filter((line) => !isAhead(line)).reverse(),
    may: { schedule: mayScheduleMeeting(actor) },
  };
}
