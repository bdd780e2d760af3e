import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { instantOf } from "@/lib/core/dates";
import { type CalendarFacts, meetingIcs } from "./export-ics";

const facts = (part: Partial<CalendarFacts> = {}): CalendarFacts => ({
  id: "3f1c0e56-5f0e-4b7d-9f43-8d2c7c1f0a11",
  status: "confirmed",
  sequence: 2,
  startsAt: new Date("2019-09-24T13:00:00Z"),
  endsAt: new Date("2019-09-24T16:00:00Z"),
  zone: "America/New_York",
  summary: 'Working Group, second meeting; "informal"',
  description:
    "1  Opening, adoption\n2  Text; with \\ and “quotes”\n(a)  ملخص الاجتماع 关于下次会议的日期和地点以及其他事项的说明和讨论安排",
  location: "UN Women, 220 East 42nd Street",
  url: "https://chapeau.example.org/meetings/3f1c0e56-5f0e-4b7d-9f43-8d2c7c1f0a11",
  organizer: { name: 'ICAT "WG", Working Group', email: "chapeau@example.org" },
  reader: { name: "Focal point, ILO", email: "ilo@example.org" },
  language: "en",
  now: new Date("2019-06-10T08:00:00Z"),
  ...part,
});

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const vevent = calendar.getFirstSubcomponent("vevent");
  const vtimezone = calendar.getFirstSubcomponent("vtimezone");
  if (!vevent || !vtimezone) throw new Error("no event, or no zone");
  return { calendar, vevent, vtimezone, zone: new ICAL.Timezone(vtimezone) };
}

/** The instant a calendar program computes from the file alone: wall clock and the file's own zone. */
function instantIn(text: string, name: "dtstart" | "dtend"): string {
  const { vevent, zone } = read(text);
  const time = vevent.getFirstPropertyValue(name) as ICAL.Time;
  expect(vevent.getFirstProperty(name)?.getFirstParameter("tzid")).toBe(zone.tzid);
  const wall = ICAL.Time.fromDateTimeString(time.toString().slice(0, 19));
  wall.zone = zone;
  return wall.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

describe("the calendar file", () => {
  it("says what it is, for a program and for a person", () => {
    const { calendar, vevent } = read(meetingIcs(facts()));
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(vevent.getFirstPropertyValue("uid")).toBe(facts().id);
    expect(vevent.getFirstPropertyValue("sequence")).toBe(2);
    expect(vevent.getFirstPropertyValue("summary")).toBe(facts().summary);
    expect(vevent.getFirstPropertyValue("description")).toBe(facts().description);
    expect(vevent.getFirstPropertyValue("location")).toBe(facts().location);
    expect(vevent.getFirstPropertyValue("url")).toBe(facts().url);
    expect(vevent.getFirstPropertyValue("status")).toBe("CONFIRMED");
  });

  it("names the group as organizer and the reader alone as invited", () => {
    const text = meetingIcs(facts());
    const { vevent } = read(text);
    expect(vevent.getFirstProperty("organizer")?.getFirstParameter("cn")).toBe("ICAT 'WG', Working Group");
    expect(vevent.getAllProperties("attendee").map((one) => one.getFirstValue())).toEqual([
      "mailto:ilo@example.org",
    ]);
    expect(text.match(/mailto:/g)).toHaveLength(2);
  });

  it("stamps itself in UTC, breaks lines with CRLF, and folds at 75 octets without cutting a letter", () => {
    const text = meetingIcs(facts());
    expect(text).toContain("\r\nDTSTAMP:20190610T080000Z\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString("utf8")).toBe(text);
  });

  it("takes a cancelled meeting out of the calendar", () => {
    const { calendar, vevent } = read(meetingIcs(facts({ status: "cancelled", sequence: 3 })));
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(vevent.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(vevent.getFirstPropertyValue("sequence")).toBe(3);
  });

  it("cannot be broken out of by a title", () => {
    const text = meetingIcs(
      facts({
        summary: "x\r\nATTENDEE:mailto:evil@example.org",
        organizer: { name: 'a"\r\nX-EVIL:1', email: "chapeau@example.org" },
      }),
    );
    expect(text).not.toMatch(/^(ATTENDEE:mailto:evil|X-EVIL)/m);
    expect(read(text).vevent.getAllProperties("attendee")).toHaveLength(1);
  });
});

const ZONES = [
  "Europe/Vienna",
  "America/New_York",
  "Africa/Nairobi",
  "Asia/Bangkok",
  "Australia/Sydney",
  "Africa/Casablanca",
  "America/Sao_Paulo",
  "Asia/Kolkata",
];
const DAYS = [
  "2019-01-15",
  "2019-05-28",
  "2019-09-24",
  "2019-12-06",
  "2026-03-07",
  "2026-03-09",
  "2026-03-20",
  "2026-03-28",
  "2026-03-30",
  "2026-10-24",
  "2026-10-26",
  "2026-10-31",
  "2026-11-02",
  "2027-01-04",
];

describe("the local time survives the file", () => {
  it.each(ZONES)("in %s, on every side of a change of clocks", (zone) => {
    for (const day of DAYS) {
      const [start, end] = [instantOf(`${day}T15:00`, zone), instantOf(`${day}T18:00`, zone)];
      if ("problem" in start || "problem" in end) throw new Error("no such time");
      const text = meetingIcs(facts({ zone, startsAt: start.at, endsAt: end.at }));
      expect(text).toContain(`DTSTART;TZID=${zone}:${day.replaceAll("-", "")}T150000`);
      expect([instantIn(text, "dtstart"), instantIn(text, "dtend")], day).toEqual(
        [start.at, end.at].map((at) => at.toISOString().replace(".000", "")),
      );
    }
  });

  it("keeps 15:00 in Vienna through the weeks in which New York is five hours away", () => {
    const hours = ["2026-03-06", "2026-03-13", "2026-03-27", "2026-04-03"].map((day) => {
      const start = instantOf(`${day}T15:00`, "Europe/Vienna");
      if ("problem" in start) throw new Error("no such time");
      const { vevent } = read(
        meetingIcs(
          facts({
            zone: "Europe/Vienna",
            startsAt: start.at,
            endsAt: new Date(start.at.getTime() + 3_600_000),
          }),
        ),
      );
      return `${String(vevent.getFirstPropertyValue("dtstart")).slice(11, 16)} ${start.at.toISOString().slice(11, 13)}`;
    });
    expect(hours).toEqual(["15:00 14", "15:00 14", "15:00 14", "15:00 13"]);
  });

  it("writes the rule of the clocks where there is one, as Outlook wants it", () => {
    const rules = (zone: string) =>
      read(meetingIcs(facts({ zone })))
        .vtimezone.getAllSubcomponents()
        .map((part) => `${part.name} ${part.getFirstPropertyValue("rrule") ?? "-"}`)
        .sort();
    expect(rules("Europe/Vienna")).toEqual([
      "daylight FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "standard FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]);
    expect(rules("America/New_York")).toEqual([
      "daylight FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      "standard FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]);
    expect(rules("Asia/Bangkok")).toEqual(["standard -"]);
    expect(rules("Africa/Casablanca").length).toBeGreaterThan(2);
  });
});
