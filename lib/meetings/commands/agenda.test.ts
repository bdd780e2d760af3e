import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { addAgendaItem, moveAgendaItem, publishAgenda, removeAgendaItem } from "./agenda";
import { recordAttendance } from "./attendance";
import { scheduleMeeting } from "./schedule";

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
const agenda = (meetingId: string) =>
  db().agendaItem.findMany({ where: { meetingId }, orderBy: { ord: "asc" } });

describe("the agenda", () => {
  it("takes a text once, also when two co-chairs add it in the same second", async () => {
    const meetingId = await call();
    const submissionId = await text();
    const second = await body.actor("coChair", "iom");
    const outcomes = await Promise.all(
      [chair, second, chair, second].map((actor) =>
        perform(addAgendaItem, actor, { meetingId, submissionId }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "done")).toHaveLength(1);
    expect(outcomes.filter((one) => one.kind === "refused" && one.reason === "itemTaken")).toHaveLength(3);
    expect((await agenda(meetingId)).map((item) => item.title)).toEqual(["Joint submission"]);
    expect(await perform(addAgendaItem, chair, { meetingId, submissionId: await text("withdrawn") })).toEqual(
      { kind: "refused", reason: "wrongState" },
    );
  });

  it("keeps items and sub-items in order through adding, moving and taking off", async () => {
    const meetingId = await call();
    const add = async (title: string, more: object = {}) => {
      expect(await perform(addAgendaItem, chair, { meetingId, title, ...more })).toEqual({
        kind: "done",
        value: meetingId,
      });
      return (await agenda(meetingId)).find((item) => item.title === title)?.id ?? "";
    };
    const order = async () => (await agenda(meetingId)).map((item) => item.title).join(" ");
    await add("A");
    const b = await add("B");
    await add("b1", { level: 2 });
    const c = await add("C");
    await add("b2", { level: 2, afterId: b });
    await add("D", { afterId: b, leads: ["osce"] });
    expect(await order()).toBe("A B b1 b2 D C");
    expect((await perform(moveAgendaItem, chair, { itemId: b, direction: "up" })).kind).toBe("done");
    expect(await order()).toBe("B b1 b2 A D C");
    expect(await perform(moveAgendaItem, chair, { itemId: c, direction: "down" })).toEqual({
      kind: "invalid",
      fields: { direction: "noFurther" },
    });
    expect((await perform(removeAgendaItem, chair, { itemId: b })).kind).toBe("done");
    expect(await order()).toBe("A D C");
    expect(await perform(addAgendaItem, chair, { meetingId, title: "X", leads: ["nobody"] })).toEqual({
      kind: "invalid",
      fields: { leads: "invalid_value" },
    });
    expect(await perform(addAgendaItem, chair, { meetingId })).toEqual({
      kind: "invalid",
      fields: { title: "too_small" },
    });
    expect(await perform(addAgendaItem, chair, { meetingId, title: "X", afterId: b })).toEqual({
      kind: "invalid",
      fields: { afterId: "invalid_value" },
    });
    expect(await perform(addAgendaItem, secretariat, { meetingId, title: "X" })).toEqual({
      kind: "refused",
      reason: "notCoChair",
    });
  });

  it("is published once, to every seat, in the reader's own time", async () => {
    const meetingId = await call();
    expect(await perform(publishAgenda, chair, { meetingId })).toEqual({
      kind: "refused",
      reason: "noItems",
    });
    await perform(addAgendaItem, chair, { meetingId, title: "Opening", minutes: 5 });
    await perform(addAgendaItem, chair, { meetingId, title: "Drafts" });
    const outcomes = await Promise.all([
      perform(publishAgenda, chair, { meetingId }),
      perform(publishAgenda, secretariat, { meetingId }),
    ]);
    expect(outcomes.map((one) => (one.kind === "refused" ? one.reason : one.kind)).sort()).toEqual([
      "alreadyPublished",
      "done",
    ]);
    const letters = await db().letter.findMany({
      where: { kind: "meeting.published", text: { contains: meetingId } },
    });
    expect(new Set(letters.map((letter) => letter.personId)).size).toBe(letters.length);
    expect(letters.find((letter) => letter.personId === chair.personId)?.text).toContain(
      "  15:05  2  Drafts",
    );
    expect(letters.find((letter) => letter.personId === member.personId)?.text).toContain(
      "  09:05  2  Drafts",
    );
    const entry = await db().recordEntry.findFirstOrThrow({
      where: { subjectId: meetingId, type: "meeting.agendaPublished" },
    });
    expect((entry.data as { symbol: string }).symbol).toMatch(/^ICAT\/2019\/WG\.\d+\/1$/);
  });
});

describe("attendance", () => {
  it("is a forecast before the meeting, and shows that it was held from its hour on", async () => {
    const meetingId = await call();
    const at = (entity: string, mode: string) => `${body.entities[entity]}:${mode}`;
    expect(
      (
        await perform(recordAttendance, secretariat, {
          meetingId,
          attendance: [at("osce", "room"), at("ilo", "remote"), at("coe", "")],
        })
      ).kind,
    ).toBe("done");
    expect((await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).state).toBe("planned");
    await setClock("2019-09-24T13:00:00Z");
    expect(
      (
        await perform(recordAttendance, secretariat, {
          meetingId,
          attendance: [at("ilo", "absent"), at("iom", "remote")],
        })
      ).kind,
    ).toBe("done");
    expect((await db().meeting.findUniqueOrThrow({ where: { id: meetingId } })).state).toBe("held");
    const rows = await db().attendance.findMany({ where: { meetingId } });
    expect(Object.fromEntries(rows.map((row) => [row.entityId, row.mode]))).toEqual({
      [body.entities.osce ?? ""]: "room",
      [body.entities.ilo ?? ""]: "absent",
      [body.entities.iom ?? ""]: "remote",
    });
    expect(await said(meetingId)).toEqual(["meeting.scheduled", "meeting.attendanceNoted", "meeting.held"]);
    expect(await perform(addAgendaItem, chair, { meetingId, title: "Late" })).toEqual({
      kind: "refused",
      reason: "meetingPast",
    });
  });

  it.each([["nobody:room"], ["00000000-0000-4000-8000-000000000000:flying"]])("refuses %s", async (entry) => {
    expect(
      (await perform(recordAttendance, secretariat, { meetingId: await call(), attendance: [entry] })).kind,
    ).toBe("invalid");
  });

  it("knows only entities of the body", async () => {
    const attendance = ["00000000-0000-4000-8000-000000000000:room"];
    expect(await perform(recordAttendance, secretariat, { meetingId: await call(), attendance })).toEqual({
      kind: "invalid",
      fields: { attendance: "invalid_value" },
    });
  });
});
