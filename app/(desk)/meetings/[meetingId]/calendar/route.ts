import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { meetingIcs, methodOf } from "@/lib/meetings/export-ics";
import { readMeetingCalendar } from "@/lib/meetings/queries/calendar";

/** The meeting for Outlook and every other calendar, as an attachment. */
export const GET = reading(
  async (_actor, { meetingId = "" }) => readMeetingCalendar(await currentViewer(), meetingId),
  ({ facts, name }) =>
    new Response(meetingIcs(facts), {
      headers: {
        "Content-Type": `text/calendar; charset=utf-8; method=${methodOf(facts)}`,
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    }),
);
