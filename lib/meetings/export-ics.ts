import ICAL from "ical.js";
import { zoneComponent } from "./export-ics-zone";

/** What a calendar needs of a meeting; words are in the reader's language. */
export type CalendarFacts = {
  id: string;
  /** The state as far as calendars care. */
  status: "tentative" | "confirmed" | "cancelled";
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  summary: string;
  description: string;
  location: string;
  /** The meeting's page, from APP_ORIGIN. */
  url: string;
  organizer: { name: string; email: string };
  /** The reader, and nobody else: an invitation has to name whom it invites (RFC 5546, 3.2.2), and no address may leak. */
  reader: { name: string; email: string };
  language: string;
  /** The group's clock: when this file was made. */
  now: Date;
};

const FOLD_AT = 74;

/**
 * A meeting for Outlook and every other calendar (RFC 5545, 5546; domain 7.6): an invitation, or its cancellation. The
 * same UID for ever; the sequence tells a calendar which of two files is newer.
 * @param m the meeting
 * @returns the file, with CRLF and lines of at most 75 octets
 */
export function meetingIcs(m: CalendarFacts): string {
  ICAL.foldLength = FOLD_AT;
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("prodid", "-//Chapeau//Chapeau 1//EN");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("calscale", "GREGORIAN");
  calendar.updatePropertyWithValue("method", methodOf(m));
  const zone = zoneComponent(m.zone, m.startsAt);
  calendar.addSubcomponent(zone);
  calendar.addSubcomponent(eventOf(m, new ICAL.Timezone(zone)));
  return `${calendar.toString()}\r\n`;
}

/** @returns the iTIP method of the file, which its content type repeats (RFC 5545, 8.1) */
export function methodOf(m: Pick<CalendarFacts, "status">): "REQUEST" | "CANCEL" {
  return m.status === "cancelled" ? "CANCEL" : "REQUEST";
}

function eventOf(m: CalendarFacts, zone: ICAL.Timezone): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", m.id);
  event.addPropertyWithValue("sequence", m.sequence);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(m.now, true));
  addLocal(event, "dtstart", m.startsAt, zone);
  addLocal(event, "dtend", m.endsAt, zone);
  for (const name of ["summary", "description", "location"] as const) {
    if (m[name] === "") continue;
    event.addPropertyWithValue(name, m[name]).setParameter("language", m.language);
  }
  event.addPropertyWithValue("url", m.url);
  event.addPropertyWithValue("status", m.status.toUpperCase());
  event.addPropertyWithValue("transp", m.status === "cancelled" ? "TRANSPARENT" : "OPAQUE");
  event
    .addPropertyWithValue("organizer", `mailto:${m.organizer.email}`)
    .setParameter("cn", plain(m.organizer.name));
  const attendee = event.addPropertyWithValue("attendee", `mailto:${m.reader.email}`);
  attendee.setParameter("cn", plain(m.reader.name));
  attendee.setParameter("role", "REQ-PARTICIPANT");
  attendee.setParameter("partstat", "NEEDS-ACTION");
  attendee.setParameter("rsvp", "FALSE");
  return event;
}

function addLocal(event: ICAL.Component, name: "dtstart" | "dtend", at: Date, zone: ICAL.Timezone): void {
  const time = ICAL.Time.fromJSDate(at, true).convertToZone(zone);
  event.addPropertyWithValue(name, time).setParameter("tzid", zone.tzid);
}

/** A parameter value may hold no double quote and no line break (RFC 5545, 3.2; RFC 6868 is not read everywhere). */
function plain(words: string): string {
  return words
    .replaceAll('"', "'")
    .replace(/[\r\n\t]+/g, " ")
    .replaceAll("^", "")
    .trim();
}
