import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import type { Viewer } from "@/lib/core/viewer";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { addAgendaItem, publishAgenda } from "@/lib/meetings/commands/agenda";
import { scheduleMeeting } from "@/lib/meetings/commands/schedule";
import { readMeetingCalendar } from "./calendar";
import { listMeetings } from "./list";
import { readMeeting } from "./page";

const now = new Date("2019-06-10T08:00:00Z");
const SECRET = "Candidates for the chair";
let close: () => Promise<void>;
let body: BuiltBody;
let meetingId: string;
let chair: Actor;

const as = (actor: Actor): Viewer => ({ actor, language: "en", now });

beforeAll(async () => {
  close = await openTestDatabase(now.toISOString());
  body = await buildBody();
  chair = await body.actor("coChair", "osce");
  const times = { startsLocal: "2019-09-24T09:00", endsLocal: "2019-09-24T12:00", zone: "America/New_York" };
  const outcome = await perform(scheduleMeeting, chair, { title: "Second meeting", ...times });
  meetingId = outcome.kind === "done" ? outcome.value : "";
  await perform(addAgendaItem, chair, { meetingId, title: SECRET, minutes: 20, leads: ["ilo"] });
});
afterAll(() => close());

describe("a draft agenda", () => {
  it.each(["focalPoint", "alternate", "reviewer", "approver", "guest"] as const)(
    "is shown to no %s, who still sees the date",
    async (role) => {
      const viewer = as(await body.actor(role, "ilo"));
      const view = await readMeeting(viewer, meetingId);
      expect(view?.startsAt.toISOString()).toBe("2019-09-24T13:00:00.000Z");
      expect(view?.agenda).toBeNull();
      expect(
        JSON.stringify([view, await readMeetingCalendar(viewer, meetingId), await listMeetings(viewer)]),
      ).not.toContain(SECRET);
    },
  );

  it("is shown to those who serve the body, and stays out of their calendar file", async () => {
    for (const actor of [chair, await body.actor("secretariat", "iom")]) {
      const view = await readMeeting(as(actor), meetingId);
      expect(view?.agenda?.map((item) => [item.number, item.title, item.leads])).toEqual([
        ["1", SECRET, ["ILO"]],
      ]);
      const calendar = await readMeetingCalendar(as(actor), meetingId);
      expect(calendar?.facts).toMatchObject({ status: "tentative", sequence: 0 });
      expect(JSON.stringify(calendar)).not.toContain(SECRET);
    }
  });
});

it("is shown to everybody once it is published", async () => {
  expect((await perform(publishAgenda, chair, { meetingId })).kind).toBe("done");
  const viewer = as(await body.actor("guest", "coe"));
  expect((await readMeeting(viewer, meetingId))?.agenda).toHaveLength(1);
  const calendar = await readMeetingCalendar(viewer, meetingId);
  expect(calendar).toMatchObject({ name: "icat-2019-wg-1.ics", facts: { status: "confirmed" } });
  expect(calendar?.facts.description).toContain(`1  ${SECRET} (20 min)`);
});

it("does not exist for another body, nor under a name that is no id", async () => {
  const stranger = as(await (await buildBody("other")).actor("secretariat", "osce"));
  expect(await readMeeting(stranger, meetingId)).toBeNull();
  expect(await readMeetingCalendar(stranger, meetingId)).toBeNull();
  expect((await listMeetings(stranger)).ahead).toEqual([]);
  expect(await readMeeting(as(chair), "'; DROP TABLE meeting; --")).toBeNull();
});

it("counts the quorum among the members of the day, partners left out", async () => {
  const view = await readMeeting(as(chair), meetingId);
  expect([view?.attendance.length, view?.quorum]).toEqual([4, 2]);
});
