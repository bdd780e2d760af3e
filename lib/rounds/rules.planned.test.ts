import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import * as rules from "./rules";
import { ROUND_STATES, type RoundState } from "./states";

const now = new Date("2019-06-14T15:00:00Z");
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);
const later = new Date(now.getTime() + 2);

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

const ROLES: Role[] = [
  ...(["focalPoint", "alternate", "reviewer", "approver", "guest"] as const),
  ...(["coChair", "secretariat", "system"] as const),
];
const said = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);
const through = (ask: (state: RoundState) => Verdict) => ROUND_STATES.map((state) => said(ask(state)));
const [pen, time] = [actor("focalPoint", "osce"), actor("system")];
const words = { issued: true, changed: false, unanswered: 0 };
const text = { bodyId: "wg", penholderId: "osce", state: "drafting" as const, ...words };

describe("planning a round", () => {
  const facts = { ...text, planned: false, opensAt: after, closesAt: later };
  test.each<[string, Partial<rules.OpeningFacts>, string]>([
    ["for a later hour", {}, "yes"],
    ["while one is planned", { planned: true }, "roundPlanned"],
    ["to open now while one is planned", { planned: true, opensAt: null }, "roundPlanned"],
    ["to open this very moment", { opensAt: now }, "openingInThePast"],
    ["to open a moment ago", { opensAt: before }, "openingInThePast"],
    ["to close as it opens", { closesAt: after }, "deadlineInThePast"],
    ["to close before it opens", { closesAt: now }, "deadlineInThePast"],
    ["on a text in sign-off", { state: "signOff" }, "signOffOpen"],
    ["on a draft that moved on", { changed: true }, "draftMovedOn"],
    ["over a comment without an answer", { unanswered: 1 }, "unanswered"],
  ])("%s", (_, more, answer) => {
    expect(said(rules.mayOpenRound(pen, { ...facts, ...more }, now))).toBe(answer);
  });
});

describe("opening a planned round", () => {
  const facts = { ...text, round: "planned" as const, opensAt: now, closesAt: after };
  type Facts = Parameters<typeof rules.mayOpenPlanned>[1];
  test.each<[string, Actor, Partial<Facts>, string]>([
    ["time, at its hour", time, {}, "yes"],
    ["time, on a text in resolution", time, { state: "resolution" }, "yes"],
    ["time, long after its hour", time, { opensAt: before }, "yes"],
    ["time, a millisecond before", time, { opensAt: after, closesAt: later }, "roundNotDue"],
    ["the penholder", pen, {}, "roundNotDue"],
    ["a co-chair", actor("coChair"), {}, "roundNotDue"],
    ["the Secretariat", actor("secretariat"), {}, "roundNotDue"],
    ["time, a second time", time, { round: "open" }, "roundOpen"],
    ["time, while another round is open", time, { state: "comment" }, "roundOpen"],
    ["time, during sign-off", time, { state: "signOff" }, "signOffOpen"],
    ["time, on an adopted text", time, { state: "adopted" }, "wrongState"],
    ["time, before anything is issued", time, { issued: false }, "noIssuedVersion"],
    ["time, after the draft moved on", time, { changed: true }, "draftMovedOn"],
    ["time, over a late comment without an answer", time, { unanswered: 1 }, "unanswered"],
    ["time, when its deadline has passed too", time, { closesAt: now }, "deadlineInThePast"],
  ])("%s", (_, who, more, answer) => {
    expect(said(rules.mayOpenPlanned(who, { ...facts, ...more }, now))).toBe(answer);
  });
});

test("what waits for its hour, state by state", () => {
  const facts = (state: RoundState) => ({ state, penholderId: "osce", closesAt: after });
  const asked = Array(6).fill("questionAsked");
  const closed = Array(5).fill("roundClosed");
  expect(through((state) => rules.mayCancelRound(pen, facts(state)))).toEqual([
    "yes",
    ...Array(6).fill("roundAsked"),
  ]);
  expect(through((state) => rules.mayAskQuestion(pen, facts(state), now))).toEqual(["yes", "yes", ...closed]);
  expect(through((state) => rules.mayRemoveQuestion(pen, facts(state)))).toEqual(["yes", ...asked]);
});

test("a question is attached until the deadline, and to a planned round whatever its hours", () => {
  const at = (state: RoundState, closesAt: Date) =>
    said(rules.mayAskQuestion(pen, { state, penholderId: "osce", closesAt }, now));
  expect([at("open", after), at("open", now), at("planned", before)]).toEqual(["yes", "roundClosed", "yes"]);
});

describe("changing a planned round", () => {
  const facts = { state: "planned" as const, penholderId: "osce", opensAt: after };
  const change = { ...facts, newOpensAt: after, newClosesAt: later };
  test.each<[string, Partial<typeof change>, string]>([
    ["before its hour", {}, "yes"],
    ["at its hour", { opensAt: now, newOpensAt: after }, "openingHourCome"],
    ["after its hour", { opensAt: before, newOpensAt: after }, "openingHourCome"],
    ["to this very moment", { newOpensAt: now }, "newOpeningInThePast"],
    ["to a moment ago", { newOpensAt: before }, "newOpeningInThePast"],
    ["to close as it opens", { newClosesAt: after }, "closesBeforeOpening"],
    ["to close before it opens", { newClosesAt: now }, "closesBeforeOpening"],
  ])("%s", (_, more, answer) => {
    expect(said(rules.mayChangePlanned(pen, { ...change, ...more }, now))).toBe(answer);
  });
  test("state by state", () => {
    expect(through((state) => rules.mayChangePlanned(pen, { ...change, state }, now))).toEqual([
      "yes",
      ...Array(6).fill("roundAskedUnchangeable"),
    ]);
  });
  test.each(ROLES)("by %s as calling it off", (role) => {
    for (const who of [actor(role), actor(role, "osce")])
      expect(said(rules.mayChangePlanned(who, change, now))).toBe(said(rules.mayCancelRound(who, facts)));
  });
});

describe("by whom", () => {
  const planned = { state: "planned" as const, penholderId: "osce", closesAt: after };
  const [no, serves] = ["notPenholder", "notPenholderNorChair"];
  test.each([
    ["the penholder's focal point", pen, "yes", "yes", "yes", "notThere"],
    ["the penholder's alternate", actor("alternate", "osce"), "yes", "yes", "yes", "notThere"],
    ["the penholder's co-chair seat", actor("coChair", "osce"), "yes", "yes", "yes", "notThere"],
    ["the other co-chair", actor("coChair"), "yes", no, no, "notThere"],
    ["the Secretariat", actor("secretariat"), "yes", "yes", "yes", "notThere"],
    ["another focal point", actor("focalPoint"), serves, no, no, "notThere"],
    ["a reviewer of the penholder", actor("reviewer", "osce"), serves, no, no, "notThere"],
    ["a guest", actor("guest"), serves, no, no, "notThere"],
    ["time", time, serves, no, no, "yes"],
  ])("%s", (_, who, cancel, ask, remove, report) => {
    expect([
      said(rules.mayCancelRound(who, planned)),
      said(rules.mayAskQuestion(who, planned, now)),
      said(rules.mayRemoveQuestion(who, planned)),
      said(rules.mayReportUnopened(who)),
    ]).toEqual([cancel, ask, remove, report]);
  });
});
