import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { addAgendaItem } from "./agenda";
import { cancelMeeting, changeMeeting, scheduleMeeting } from "./schedule";

let close: () => Promise<void>;
let body: BuiltBody;
let chair: Actor;
let secretariat: Actor;
let member: Actor;

const JUNE = "2019-06-10T08:00:00Z";
const NEW_YORK = {
  title: "Second meeting of 2019",
  startsLocal: "2019-09-24T09:00",
  endsLocal: "2019-09-24T12:00",
  zone: "America/New_York",
  city: "New York",
};

beforeAll(async () => {
  close = await openTestDatabase(JUNE);
  body = await buildBody();
  chair = await body.actor("coChair", "osce");
  secretariat = await body.actor("secretariat", "ilo");
  member = await body.actor("focalPoint", "iom", { locale: "fr", zone: "America/New_York" });
});
beforeEach(() => setClock(JUNE));
afterAll(() => close());

async function call(input: object = NEW_YORK): Promise<string> {
  const outcome = await perform(scheduleMeeting, secretariat, input);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function text(state = "drafting", owner = body): Promise<string> {
  const number = (await db().submission.count()) + 1;
  const data = {
    bodyId: owner.bodyId,
    kind: "jointSubmission",
    title: "Joint submission",
    penholderId: owner.entities.osce ?? "",
    state,
    number,
    year: 2019,
    openedAt: new Date(JUNE),
  };
  return (await db().submission.create({ data })).id;
}

const said = (meetingId: string) =>
  db()
    .recordEntry.findMany({ where: { subjectId: meetingId }, orderBy: { seq: "asc" } })
    .then((rows) => rows.map((row) => row.type));

describe("calling a meeting", () => {
  it("numbers it within body and year, records it, and writes to every seat in its own language and time", async () => {
    const [first, second] = [
      await call({ ...NEW_YORK, startsLocal: "2021-03-01T09:00", endsLocal: "2021-03-01T12:00" }),
      await call({ ...NEW_YORK, startsLocal: "2021-09-01T09:00", endsLocal: "2021-09-01T12:00" }),
    ];
    const rows = await db().meeting.findMany({
      where: { id: { in: [first, second] } },
      orderBy: { number: "asc" },
    });
    expect(rows.map(({ year, number, state, sequence }) => [year, number, state, sequence])).toEqual([
      [2021, 1, "planned", 0],
      [2021, 2, "planned", 0],
    ]);
    expect(rows[0]?.startsAt.toISOString()).toBe("2021-03-01T14:00:00.000Z");
    expect(await said(first)).toEqual(["meeting.scheduled"]);
    const letters = await db().letter.findMany({
      where: { kind: "meeting.scheduled", text: { contains: first } },
      orderBy: { to: "asc" },
    });
    expect(letters.map((letter) => letter.to)).toEqual([
      "cochair-osce@icat.example.org",
      "focalpoint-iom@icat.example.org",
      "secretariat-ilo@icat.example.org",
    ]);
    const toMember = letters.find((letter) => letter.personId === member.personId);
    expect(toMember?.locale).toBe("fr");
    expect(toMember?.text).toContain("09:00–12:00 (America/New_York)");
    expect(toMember?.text).toContain("15:00–18:00 (Europe/Vienna)");
    expect(toMember?.text).toContain(`https://chapeau.example.org/meetings/${first}/calendar`);
  });

  it("gives two meetings called at once two numbers", async () => {
    const input = { ...NEW_YORK, startsLocal: "2022-03-01T09:00", endsLocal: "2022-03-01T12:00" };
    await Promise.all([call(input), call(input), call(input)]);
    const rows = await db().meeting.findMany({ where: { year: 2022 }, select: { number: true } });
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  it.each([
    [{ startsLocal: "2020-03-29T02:30", zone: "Europe/Vienna" }, { startsLocal: "noSuchTime" }],
    [
      { startsLocal: "2019-10-27T02:30", endsLocal: "2019-10-27T12:00", zone: "Europe/Vienna" },
      { startsLocal: "happensTwice" },
    ],
    [{ endsLocal: "2019-11-03T01:30" }, { endsLocal: "happensTwice" }],
    [{ zone: "Europe/Atlantis" }, { zone: "noSuchZone" }],
    [{ endsLocal: "2019-09-24T09:00" }, { endsLocal: "endsBeforeStart" }],
    [{ startsLocal: "2019-06-10T03:00" }, { startsLocal: "inThePast" }],
    [{ startsLocal: "24 September" }, { startsLocal: "invalid_format" }],
    [{ title: " " }, { title: "too_small" }],
    [{ link: "javascript:alert(1)" }, { link: "invalid_format" }],
    [{ chair: "me" }, { chair: "unrecognized_keys" }],
  ])("asks back what cannot be, row %#", async (part, fields) => {
    expect(await perform(scheduleMeeting, chair, { ...NEW_YORK, ...part })).toEqual({
      kind: "invalid",
      fields,
    });
  });

  it("is refused to a focal point", async () => {
    expect(await perform(scheduleMeeting, member, NEW_YORK)).toEqual({
      kind: "refused",
      reason: "notChairOrSecretariat",
    });
  });
});

describe("changing and calling off", () => {
  it("raises the sequence, writes again, and shows a conflict to the one who came second", async () => {
    const meetingId = await call();
    const change = { ...NEW_YORK, meetingId, version: 1, startsLocal: "2019-09-24T10:00" };
    expect((await perform(changeMeeting, chair, change)).kind).toBe("done");
    expect((await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).sequence).toBe(1);
    expect(
      await db().letter.count({ where: { kind: "meeting.changed", text: { contains: meetingId } } }),
    ).toBe(3);
    expect(await perform(changeMeeting, secretariat, change)).toMatchObject({ kind: "conflict", version: 2 });
    expect(await perform(changeMeeting, secretariat, { ...change, version: 2 })).toEqual({
      kind: "invalid",
      fields: { startsLocal: "unchanged" },
    });
    expect(
      (await perform(cancelMeeting, chair, { meetingId, reason: "The host cannot receive us." })).kind,
    ).toBe("done");
    expect(await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({
      sequence: 2,
      state: "cancelled",
    });
    expect(await perform(cancelMeeting, chair, { meetingId, reason: "Again" })).toEqual({
      kind: "refused",
      reason: "meetingCancelled",
    });
    expect(await said(meetingId)).toEqual(["meeting.scheduled", "meeting.changed", "meeting.cancelled"]);
  });

  it("does not find the meeting of another body", async () => {
    const other = await buildBody("other");
    const meetingId = await call();
    const stranger = await other.actor("coChair", "osce");
    expect(await perform(cancelMeeting, stranger, { meetingId, reason: "Not mine" })).toEqual({
      kind: "notFound",
    });
    expect(await perform(addAgendaItem, stranger, { meetingId, title: "Mine" })).toEqual({
      kind: "notFound",
    });
    expect(
      await perform(addAgendaItem, chair, { meetingId, submissionId: await text("drafting", other) }),
    ).toEqual({ kind: "notFound" });
  });
});
