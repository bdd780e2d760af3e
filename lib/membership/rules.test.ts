import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import * as rules from "./rules";

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

function actor(role: Role, entityId = "ilo"): Actor {
  return {
    personId: "me",
    name: role,
    locale: "en",
    zone: "UTC",
    seat: { id: "seat", bodyId: "wg", groupId: "icat", entityId, role },
  };
}
const say = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);

describe.each(ROLES)("the seat %s", (role) => {
  const who = actor(role);
  const clerical = role === "secretariat" ? "yes" : "notSecretariat";

  it("founds a group only when it is the operator's", () => {
    expect(say(rules.mayFoundGroup(who))).toBe(role === "system" ? "yes" : "notOperator");
  });
  it("keeps entities, memberships, names and rules only as Secretariat", () => {
    expect(say(rules.mayKeepEntities(who))).toBe(clerical);
    expect(say(rules.mayEnrolEntity(who, { sameStatus: false, laterMembership: false }))).toBe(clerical);
    expect(say(rules.mayEndMembership(who, { entityId: "iom", belongs: true }))).toBe(clerical);
    expect(say(rules.mayNameEntity(who, { laterName: false }))).toBe(clerical);
    expect(say(rules.maySetRule(who, { laterValue: false, sameValue: false }))).toBe(clerical);
  });
  it("corrects its own entity's entry as focal point, any as Secretariat", () => {
    const own = role === "secretariat" || role === "focalPoint" ? "yes" : "notFocalPointNorSecretariat";
    const other =
      { secretariat: "yes", focalPoint: "notOwnEntity" }[role as string] ?? "notFocalPointNorSecretariat";
    expect(say(rules.mayEditEntity(who, { id: "ilo" }))).toBe(own);
    expect(say(rules.mayEditEntity(who, { id: "iom" }))).toBe(other);
  });
  it("sees whom its own entity invited from a seat inside it, and whom another invited from none", () => {
    const inside = ["focalPoint", "alternate", "reviewer", "approver"].includes(role);
    expect(say(rules.maySeeInvited(who, { entityId: "ilo" }))).toBe(inside ? "yes" : "notThere");
    expect(say(rules.maySeeInvited(who, { entityId: "iom" }))).toBe("notThere");
  });
});

describe("the Secretariat is refused, with the reason", () => {
  const who = actor("secretariat", "unodc");
  it.each([
    [rules.mayEnrolEntity(who, { sameStatus: true, laterMembership: false }), "statusHeld"],
    [rules.mayEnrolEntity(who, { sameStatus: false, laterMembership: true }), "laterMembership"],
    [rules.mayEndMembership(who, { entityId: "iom", belongs: false }), "entityNotMember"],
    [rules.mayEndMembership(who, { entityId: "unodc", belongs: true }), "secretariatStays"],
    [rules.mayNameEntity(who, { laterName: true }), "laterName"],
    [rules.maySetRule(who, { laterValue: true, sameValue: false }), "laterRule"],
    [rules.maySetRule(who, { laterValue: false, sameValue: true }), "sameRule"],
  ])("row %#", (verdict, reason) => {
    expect(say(verdict)).toBe(reason);
  });
});
