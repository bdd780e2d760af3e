import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import { mayCompileRound, mayPublishRound, mayReopenRound, mayResolveRound } from "./rules";
import { ROUND_STATES, type RoundState } from "./states";

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

const said = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);
const pen = actor("focalPoint", "osce");
const now = new Date("2019-06-20T09:00:00Z");
const later = new Date("2019-06-21T09:00:00Z");
const through = (ask: (state: RoundState) => Verdict) => ROUND_STATES.map((state) => said(ask(state)));
const facts = (state: RoundState) => ({ state, penholderId: "osce" });

test("compiling, state by state: once, also when a comment has been answered already", () => {
  const already = "roundCompiledAlready";
  const stages = (compiledAt: Date | null) =>
    through((state) => mayCompileRound(pen, { ...facts(state), compiledAt }));
  expect(stages(null)).toEqual([
    "roundNotClosed",
    "roundNotClosed",
    "yes",
    "yes",
    "yes",
    "roundResolved",
    "roundResolved",
  ]);
  expect(stages(now)).toEqual([
    "roundNotClosed",
    "roundNotClosed",
    already,
    already,
    already,
    already,
    already,
  ]);
});

test("resolving, state by state, and not while a comment is unanswered", () => {
  expect(through((state) => mayResolveRound(pen, { ...facts(state), unanswered: 0 }))).toEqual([
    "roundNotClosed",
    "roundNotClosed",
    "yes",
    "yes",
    "yes",
    "roundResolved",
    "roundResolved",
  ]);
  expect(said(mayResolveRound(pen, { ...facts("resolution"), unanswered: 1 }))).toBe("unanswered");
});

test("showing the answers, state by state", () => {
  const not = "roundNotResolved";
  expect(through((state) => mayPublishRound(pen, facts(state)))).toEqual([
    not,
    not,
    not,
    not,
    not,
    "yes",
    "alreadyPublished",
  ]);
});

test("reopening, state by state", () => {
  const may = { chairInOffice: true, submissionState: "resolution", laterRound: false, newClosesAt: later };
  expect(through((state) => mayReopenRound(actor("coChair"), { ...may, state }, now))).toEqual([
    "roundNotOpened",
    "roundOpen",
    "yes",
    "yes",
    "yes",
    "roundResolved",
    "roundResolved",
  ]);
});

describe("by whom", () => {
  const reopen = {
    state: "closed" as const,
    submissionState: "resolution",
    laterRound: false,
    newClosesAt: later,
  };
  test.each([
    ["the penholder", pen, "yes", "yes", "yes", "notCoChair", "notCoChair"],
    ["the penholder's co-chair seat", actor("coChair", "osce"), "yes", "yes", "yes", "yes", "yes"],
    ["the other co-chair", actor("coChair"), "notPenholder", "notPenholder", "yes", "yes", "yes"],
    ["the Secretariat", actor("secretariat"), "yes", "yes", "yes", "chairInOffice", "yes"],
    [
      "another focal point",
      actor("focalPoint"),
      "notPenholder",
      "notPenholder",
      "notPenholderNorChair",
      "notCoChair",
      "notCoChair",
    ],
    [
      "a reviewer of the penholder",
      actor("reviewer", "osce"),
      "notPenholder",
      "notPenholder",
      "notPenholderNorChair",
      "notCoChair",
      "notCoChair",
    ],
    [
      "a guest",
      actor("guest"),
      "notPenholder",
      "notPenholder",
      "notPenholderNorChair",
      "notCoChair",
      "notCoChair",
    ],
  ])("%s", (_, who, compile, resolve, publish, reopens, withoutChair) => {
    expect([
      said(mayCompileRound(who, { ...facts("closed"), compiledAt: null })),
      said(mayResolveRound(who, { ...facts("closed"), unanswered: 0 })),
      said(mayPublishRound(who, facts("resolved"))),
      said(mayReopenRound(who, { ...reopen, chairInOffice: true }, now)),
      said(mayReopenRound(who, { ...reopen, chairInOffice: false }, now)),
    ]).toEqual([compile, resolve, publish, reopens, withoutChair]);
  });
  test("never during sign-off, and never to a deadline that has passed", () => {
    const closed = { ...reopen, chairInOffice: true };
    expect(said(mayReopenRound(actor("coChair"), { ...closed, submissionState: "signOff" }, now))).toBe(
      "wrongState",
    );
    expect(said(mayReopenRound(actor("coChair"), { ...closed, laterRound: true }, now))).toBe("laterRound");
    expect(said(mayReopenRound(actor("coChair"), { ...closed, newClosesAt: now }, now))).toBe(
      "deadlineInThePast",
    );
  });
});
