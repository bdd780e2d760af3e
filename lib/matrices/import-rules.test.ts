import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import {
  type ImportFacts,
  mayApplyImport,
  mayDecideImport,
  mayDropImport,
  mayForgetImport,
  mayImport,
  maySeeImport,
} from "./rules/import";

const ENTITY = "ilo";
const now = new Date("2019-06-05T09:00:00Z");
const actor = (role: Role, entityId = ENTITY): Actor => ({
  personId: "person",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "seat", bodyId: "body", groupId: "group", entityId, role },
});
const facts = (more: Partial<ImportFacts> = {}): ImportFacts => ({
  state: "open",
  closesAt: new Date("2019-06-14T15:00:00Z"),
  sealed: true,
  penholderId: "osce",
  asked: [ENTITY, "iom"],
  entityId: ENTITY,
  response: "preparing",
  comments: 0,
  behalf: false,
  ...more,
});
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "may" : verdict.reason);

describe("bringing in a matrix (domain 2, 5.2.1, 5.2.13)", () => {
  test.each<[string, Actor, Partial<ImportFacts>, string]>([
    ["focal point", actor("focalPoint"), {}, "may"],
    ["alternate", actor("alternate"), {}, "may"],
    ["reviewer", actor("reviewer"), {}, "may"],
    ["approver", actor("approver"), {}, "notFocalPoint"],
    ["co-chair", actor("coChair"), {}, "notFocalPoint"],
    ["guest", actor("guest"), {}, "notFocalPoint"],
    ["another entity", actor("focalPoint", "iom"), {}, "notOwnEntity"],
    ["not asked", actor("focalPoint", "undp"), { entityId: "undp" }, "notAsked"],
    ["after the deadline", actor("focalPoint"), { closesAt: now }, "roundClosed"],
    ["closed, into the late bucket", actor("focalPoint"), { state: "closed" }, "may"],
    ["closed, a reviewer", actor("reviewer"), { state: "closed" }, "roundClosed"],
    ["resolved", actor("focalPoint"), { state: "resolved" }, "roundClosed"],
    ["submitted", actor("focalPoint"), { response: "submitted" }, "alreadySubmitted"],
    ["Secretariat, as if its own", actor("secretariat"), {}, "notFocalPoint"],
    ["Secretariat, on behalf", actor("secretariat", "unodc"), { behalf: true }, "may"],
    ["focal point, on behalf", actor("focalPoint"), { behalf: true }, "notSecretariat"],
    ["co-chair, on behalf", actor("coChair"), { behalf: true }, "notSecretariat"],
    ["on behalf, not asked", actor("secretariat"), { behalf: true, entityId: "undp" }, "entityNotAsked"],
    [
      "on behalf, answered itself",
      actor("secretariat"),
      { behalf: true, response: "submitted", own: true },
      "answeredItself",
    ],
    [
      "on behalf, once more",
      actor("secretariat"),
      { behalf: true, response: "submitted", own: false },
      "may",
    ],
    ["reviewer, paused", actor("reviewer"), { paused: true }, "responsePaused"],
    ["reviewer, after the own deadline", actor("reviewer"), { internalClosesAt: now }, "internalClosed"],
    ["reviewer, invited to another round", actor("reviewer"), { uninvited: true }, "notInvited"],
    ["focal point, paused", actor("focalPoint"), { paused: true }, "may"],
    ["on behalf, late", actor("secretariat"), { behalf: true, state: "closed" }, "may"],
    ["on behalf, resolved", actor("secretariat"), { behalf: true, state: "resolved" }, "roundResolved"],
  ])("%s: %s", (_, who, more, answer) => {
    expect(said(mayImport(who, facts(more), now))).toBe(answer);
    for (const waiting of [true, false]) {
      const read = { ...facts(more), waiting, brings: 1, asShown: true };
      const last = waiting ? answer : "importDone";
      expect([mayDecideImport(who, read, now), mayApplyImport(who, read, now)].map(said)).toEqual([
        last,
        last,
      ]);
    }
  });
});

test("a file that brings no comment is an answer for nobody else; for oneself it only changes nothing (R13)", () => {
  const nothing = { ...facts({ behalf: true }), waiting: true, brings: 0, asShown: true };
  expect(said(mayApplyImport(actor("secretariat"), nothing, now))).toBe("importBringsNothing");
  expect(said(mayDecideImport(actor("secretariat"), nothing, now))).toBe("may");
  expect(said(mayApplyImport(actor("focalPoint"), { ...nothing, behalf: false }, now))).toBe("may");
});

test("what would happen otherwise than it was shown does not happen (R12)", () => {
  const other = { ...facts(), waiting: true, brings: 1, asShown: false };
  expect(said(mayApplyImport(actor("focalPoint"), other, now))).toBe("importChanged");
  expect(said(mayApplyImport(actor("focalPoint"), { ...other, waiting: false }, now))).toBe("importDone");
});

describe("seeing and throwing away (R19)", () => {
  test.each<[string, Actor, boolean, string]>([
    ["own voice", actor("focalPoint"), false, "may"],
    ["own reviewer", actor("reviewer"), false, "may"],
    ["own approver", actor("approver"), false, "may"],
    ["co-chair of the entity", actor("coChair"), false, "notThere"],
    ["guest of the entity", actor("guest"), false, "notThere"],
    ["another entity", actor("focalPoint", "iom"), false, "notThere"],
    ["Secretariat", actor("secretariat"), false, "notThere"],
    ["Secretariat, what it brought", actor("secretariat", "unodc"), true, "may"],
    ["focal point, what the Secretariat brought", actor("focalPoint"), true, "notThere"],
    ["co-chair, what the Secretariat brought", actor("coChair"), true, "notThere"],
  ])("%s", (_, who, behalf, answer) => {
    const of = { entityId: ENTITY, behalf };
    expect(said(maySeeImport(who, of))).toBe(answer);
    expect(said(mayDropImport(who, { ...of, waiting: true }))).toBe(answer);
    expect(said(mayDropImport(who, { ...of, waiting: false }))).toBe(
      answer === "may" ? "importDone" : answer,
    );
  });

  test("forgetting is time's act alone, when the round has closed", () => {
    const of = { waiting: true, state: "open" as const, closesAt: now };
    expect(said(mayForgetImport(actor("system"), of, now))).toBe("may");
    expect(said(mayForgetImport(actor("system"), of, new Date(now.getTime() - 1)))).toBe("roundNotDue");
    expect(said(mayForgetImport(actor("secretariat"), of, now))).toBe("roundNotDue");
    expect(said(mayForgetImport(actor("system"), { ...of, waiting: false }, now))).toBe("importDone");
  });
});
