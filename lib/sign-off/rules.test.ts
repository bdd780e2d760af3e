import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import * as rules from "./rules";

const at = new Date("2019-06-19T15:00:00Z");
const before = new Date(at.getTime() - 1);
const after = new Date(at.getTime() + 1);

function actor(role: Role, entityId = "ilo"): Actor {
  return {
    personId: "p",
    name: "",
    locale: "en",
    zone: "UTC",
    seat: { id: "s", bodyId: "wg", groupId: "icat", entityId, role },
  };
}

const open: rules.SignOffFacts = {
  state: "open",
  closesAt: at,
  positions: { ilo: "awaited", iom: "signedOff", osce: "declined" },
};
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

describe("signing off and declining", () => {
  const cases: [string, Actor, Partial<rules.SignOffFacts>, Date, string, string][] = [
    ["a focal point, in time", actor("focalPoint"), {}, before, "yes", "yes"],
    ["an alternate, in time", actor("alternate"), {}, before, "yes", "yes"],
    ["a reviewer", actor("reviewer"), {}, before, "notFocalPoint", "notFocalPoint"],
    ["a co-chair seat", actor("coChair"), {}, before, "notFocalPoint", "notFocalPoint"],
    ["the Secretariat seat", actor("secretariat"), {}, before, "notFocalPoint", "notFocalPoint"],
    ["an entity that was not asked", actor("focalPoint", "coe"), {}, before, "notAsked", "notAsked"],
    ["at the deadline", actor("focalPoint"), {}, at, "signOffClosed", "signOffClosed"],
    [
      "after completion",
      actor("focalPoint"),
      { state: "complete" },
      before,
      "signOffClosed",
      "signOffClosed",
    ],
    ["a second time", actor("focalPoint", "iom"), {}, before, "alreadySignedOff", "yes"],
    ["after declining", actor("focalPoint", "osce"), {}, before, "yes", "alreadyDeclined"],
  ];
  test.each(cases)("%s", (_, who, facts, now, sign, decline) => {
    const s = { ...open, ...facts };
    expect([said(rules.maySignOff(who, s, now)), said(rules.mayDecline(who, s, now))]).toEqual([
      sign,
      decline,
    ]);
  });
});

describe("opening, withdrawing and lapsing", () => {
  const text = {
    bodyId: "wg",
    penholderId: "osce",
    state: "resolution" as const,
    issued: true,
    changed: false,
    unanswered: 0,
    closesAt: after,
  };
  test.each([
    ["a co-chair", actor("coChair"), {}, "yes"],
    ["the Secretariat", actor("secretariat"), {}, "notCoChair"],
    ["while comments are open", actor("coChair"), { state: "comment" as const }, "roundOpen"],
    ["twice", actor("coChair"), { state: "signOff" as const }, "signOffOpen"],
    ["on an adopted text", actor("coChair"), { state: "adopted" as const }, "wrongState"],
    ["without a version", actor("coChair"), { issued: false }, "noIssuedVersion"],
    ["after the draft moved on", actor("coChair"), { changed: true }, "draftMovedOn"],
    ["with unanswered comments", actor("coChair"), { unanswered: 1 }, "unanswered"],
    ["with a deadline now", actor("coChair"), { closesAt: at }, "deadlineInThePast"],
  ])("opening: %s", (_, who, facts, answer) => {
    expect(said(rules.mayOpenSignOff(who, { ...text, ...facts }, at))).toBe(answer);
  });
  test.each([
    ["a co-chair", actor("coChair"), "open" as const, "yes"],
    ["a focal point", actor("focalPoint"), "open" as const, "notCoChair"],
    ["a complete one", actor("coChair"), "complete" as const, "signOffClosed"],
  ])("withdrawing: %s", (_, who, state, answer) => {
    expect(said(rules.mayWithdrawSignOff(who, { ...open, state }))).toBe(answer);
  });
  test.each([
    ["time, at the deadline", actor("system"), {}, at, "yes"],
    ["time, too early", actor("system"), {}, before, "signOffNotDue"],
    ["a co-chair", actor("coChair"), {}, after, "signOffNotDue"],
    ["a complete one", actor("system"), { state: "complete" as const }, after, "signOffClosed"],
  ])("lapsing: %s", (_, who, facts, now, answer) => {
    expect(said(rules.mayLapse(who, { ...open, ...facts }, now))).toBe(answer);
  });
});
