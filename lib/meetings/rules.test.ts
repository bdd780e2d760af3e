import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import {
  type MeetingFacts,
  mayAddAgendaItem,
  mayCancelMeeting,
  mayChangeMeeting,
  mayEditAgenda,
  mayPublishAgenda,
  mayReadAgenda,
  mayReadMeeting,
  mayRecordAttendance,
  mayScheduleMeeting,
  quorumOf,
} from "./rules";

const BODY = "b0000000-0000-4000-8000-000000000000";
const as = (role: Role, bodyId = BODY): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId, groupId: "g", entityId: "e", role },
});
const before = new Date("2019-09-24T12:59:59Z");
const start = new Date("2019-09-24T13:00:00Z");
const end = new Date("2019-09-24T16:00:00Z");
const lastSecond = new Date("2019-09-24T15:59:59Z");
const m = (part: Partial<MeetingFacts> = {}): MeetingFacts => ({
  bodyId: BODY,
  state: "planned",
  startsAt: start,
  endsAt: end,
  published: false,
  ...part,
});
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);
const ROLES: Role[] = [
  "focalPoint",
  "alternate",
  "reviewer",
  "approver",
  "coChair",
  "secretariat",
  "guest",
  "system",
];
const serves = (role: Role) => role === "coChair" || role === "secretariat";

describe("who may read", () => {
  it.each(ROLES)("a %s sees the meetings of its own body and no other", (role) => {
    expect(said(mayReadMeeting(as(role), m()))).toBe("yes");
    expect(said(mayReadMeeting(as(role, "other"), m()))).toBe("notThere");
    expect(said(mayReadAgenda(as(role, "other"), m({ published: true })))).toBe("notThere");
  });
  it.each(ROLES)("a %s sees a published agenda, and a draft only if it serves the body", (role) => {
    expect(said(mayReadAgenda(as(role), m({ published: true })))).toBe("yes");
    expect(said(mayReadAgenda(as(role), m()))).toBe(serves(role) ? "yes" : "meetingNotPublished");
  });
});

describe("who may call, change and call off a meeting", () => {
  it.each(ROLES)("%s", (role) => {
    const expected = serves(role) ? "yes" : "notChairOrSecretariat";
    expect(said(mayScheduleMeeting(as(role)))).toBe(expected);
    expect(said(mayChangeMeeting(as(role), m(), before))).toBe(expected);
    expect(said(mayCancelMeeting(as(role), m({ state: "published", published: true }), before))).toBe(
      expected,
    );
  });
  it.each([
    [m(), before, "yes"],
    [m(), start, "meetingPast"],
    [m({ state: "held" }), before, "meetingPast"],
    [m({ state: "cancelled" }), before, "meetingCancelled"],
  ])("row %#", (facts, now, expected) => {
    expect(said(mayChangeMeeting(as("secretariat"), facts, now))).toBe(expected);
    expect(said(mayCancelMeeting(as("coChair"), facts, now))).toBe(expected);
  });
});

describe("who may write on the agenda", () => {
  it.each(ROLES)("%s", (role) => {
    expect(said(mayEditAgenda(as(role), m(), before))).toBe(role === "coChair" ? "yes" : "notCoChair");
  });
  it.each([
    [m({ state: "cancelled" }), before, "meetingCancelled"],
    [m({ state: "held" }), before, "meetingPast"],
    [m({ state: "published", published: true }), lastSecond, "yes"],
    [m(), end, "meetingPast"],
  ])("row %#", (facts, now, expected) => {
    expect(said(mayEditAgenda(as("coChair"), facts, now))).toBe(expected);
  });
  const free = { itemTaken: false, textWithdrawn: false, full: false };
  it.each([
    [free, "coChair", "yes"],
    [free, "focalPoint", "notCoChair"],
    [{ ...free, itemTaken: true }, "coChair", "itemTaken"],
    [{ ...free, textWithdrawn: true }, "coChair", "wrongState"],
    [{ ...free, full: true }, "coChair", "agendaFull"],
  ] as const)("adding, row %#", (facts, role, expected) => {
    expect(said(mayAddAgendaItem(as(role), { ...m(), ...facts }, before))).toBe(expected);
  });
});

describe("who may publish it", () => {
  it.each([
    ["coChair", m(), 3, before, "yes"],
    ["secretariat", m(), 1, before, "yes"],
    ["focalPoint", m(), 3, before, "notChairOrSecretariat"],
    ["coChair", m({ state: "published", published: true }), 3, before, "alreadyPublished"],
    ["coChair", m({ state: "cancelled" }), 3, before, "meetingCancelled"],
    ["coChair", m(), 3, start, "meetingPast"],
    ["coChair", m(), 0, before, "noItems"],
  ] as const)("row %#", (role, facts, items, now, expected) => {
    expect(said(mayPublishAgenda(as(role), { ...facts, items }, now))).toBe(expected);
  });
});

describe("who may record attendance", () => {
  it.each(ROLES)("%s", (role) => {
    expect(said(mayRecordAttendance(as(role), m()))).toBe(role === "secretariat" ? "yes" : "notSecretariat");
  });
  it("not for a meeting that was called off", () => {
    expect(said(mayRecordAttendance(as("secretariat"), m({ state: "cancelled" })))).toBe("meetingCancelled");
  });
});

it.each([
  ["majority", 23, 12],
  ["majority", 24, 13],
  ["majority", 0, 1],
  ["1/3", 23, 8],
  ["2/3", 24, 16],
  ["1/0", 23, 12],
])("a quorum of %s among %i is %i", (rule, members, expected) => {
  expect(quorumOf(rule, members)).toBe(expected);
});
