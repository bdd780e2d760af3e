import "server-only";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { translator } from "@/lib/core/i18n/translate";
import { placeOf } from "@/lib/core/links";
import type { Viewer } from "@/lib/core/viewer";
import type { CalendarFacts } from "@/lib/meetings/export-ics";
import { type MeetingView, readMeeting } from "./page";

/**
 * A meeting as it goes into one viewer's calendar. The agenda is in it once it is published, also for those who see the
 * draft: calendar entries are passed on.
 * @param viewer who takes it
 * @param meetingId the meeting
 * @returns the facts and a file name, or null when there is no such meeting for the viewer
 */
export async function readMeetingCalendar(
  viewer: Viewer,
  meetingId: string,
): Promise<{ facts: CalendarFacts; name: string } | null> {
  const meeting = await readMeeting(viewer, meetingId);
  if (!meeting || !viewer.actor.personId) return null;
  const reader = await db().person.findUniqueOrThrow({
    where: { id: viewer.actor.personId },
    select: { name: true, email: true },
  });
  const from = env().MAIL_FROM;
  const facts: CalendarFacts = {
    id: meeting.id,
    status: meeting.state === "cancelled" ? "cancelled" : meeting.published ? "confirmed" : "tentative",
    sequence: meeting.sequence,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    zone: meeting.zone,
    summary: `${meeting.group.toUpperCase()}: ${meeting.title}`,
    description: descriptionOf(meeting, viewer),
    location: [meeting.place, meeting.city].filter(Boolean).join(", "),
    url: placeOf(`/meetings/${meeting.id}`),
    organizer: {
      name: `${meeting.group.toUpperCase()}, ${meeting.bodyNames[viewer.language] ?? meeting.bodyNames.en ?? ""}`,
      email: /<([^>]+)>/.exec(from)?.[1] ?? from,
    },
    reader,
    language: viewer.language,
    now: viewer.now,
  };
  return { facts, name: `${meeting.symbol.replace(/\/1$/, "").replaceAll(/[/.]/g, "-").toLowerCase()}.ics` };
}

function descriptionOf(meeting: MeetingView, viewer: Viewer): string {
  const t = translator(viewer.language);
  const items = meeting.published ? (meeting.agenda ?? []) : [];
  const lines = items.map((item) => {
    const minutes = item.minutes > 0 ? ` (${t("meetings.minutes", { n: item.minutes })})` : "";
    return `${item.level === 2 ? "    " : ""}${[item.number, item.title].filter(Boolean).join("  ")}${minutes}`;
  });
  const parts = [
    meeting.cancelledFor && t("meetings.calledOff", { reason: meeting.cancelledFor }),
    meeting.link && t("meetings.letters.online", { link: meeting.link }),
    lines.length > 0
      ? `${t("meetings.provisionalAgenda", { symbol: meeting.symbol })}\n${lines.join("\n")}`
      : t("meetings.noAgendaYet"),
    placeOf(`/meetings/${meeting.id}`),
  ];
  return parts.filter(Boolean).join("\n\n");
}
