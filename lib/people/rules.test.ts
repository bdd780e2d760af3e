import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import * as rules from "./rules";

const NOW = new Date("2019-06-10T08:00:00Z");
const EARLIER = new Date("2019-06-10T07:59:59Z");
const LATER = new Date("2019-07-01T00:00:00Z");
const EVEN_LATER = new Date("2019-08-01T00:00:00Z");

function actor(role: Role, entityId = "ilo", personId = "me"): Actor {
  return {
    personId,
    name: role,
    locale: "en",
    zone: "UTC",
    seat: { id: "seat", bodyId: "wg", groupId: "icat", entityId, role },
  };
}
const say = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);

describe("giving a seat", () => {
  const seat: rules.NewSeatFacts = {
    entityId: "ilo",
    role: "reviewer",
    from: null,
    belongs: true,
    held: false,
    focalPointInOffice: false,
  };
  it.each([
    [actor("secretariat", "unodc"), { role: "coChair" as const }, "yes"],
    [actor("secretariat", "unodc"), { role: "focalPoint" as const }, "yes"],
    [actor("focalPoint"), {}, "yes"],
    [actor("focalPoint"), { role: "alternate" as const }, "yes"],
    [actor("focalPoint"), { role: "focalPoint" as const }, "seatGivenBySecretariat"],
    [actor("focalPoint"), { role: "approver" as const }, "seatGivenBySecretariat"],
    [actor("focalPoint"), { role: "secretariat" as const }, "seatGivenBySecretariat"],
    [actor("focalPoint"), { entityId: "iom" }, "notOwnEntity"],
    [actor("alternate"), {}, "notFocalPointNorSecretariat"],
    [actor("reviewer"), {}, "notFocalPointNorSecretariat"],
    [actor("approver"), {}, "notFocalPointNorSecretariat"],
    [actor("coChair"), {}, "notFocalPointNorSecretariat"],
    [actor("guest"), {}, "notFocalPointNorSecretariat"],
    [actor("system"), {}, "notFocalPointNorSecretariat"],
    [actor("focalPoint"), { from: NOW }, "yes"],
    [actor("focalPoint"), { from: LATER }, "yes"],
    [actor("focalPoint"), { from: EARLIER }, "momentPast"],
    [actor("secretariat"), { belongs: false }, "entityNotMember"],
    [actor("secretariat"), { belongs: false, role: "guest" as const }, "yes"],
    [actor("secretariat"), { held: true }, "seatHeld"],
    [actor("secretariat"), { role: "focalPoint" as const, focalPointInOffice: true }, "focalPointInOffice"],
  ])("row %#", (who, facts, answer) => {
    expect(say(rules.mayGiveSeat(who, { ...seat, ...facts }, NOW))).toBe(answer);
  });
});

describe("ending a seat", () => {
  const seat = {
    entityId: "ilo",
    personId: "colleague",
    role: "alternate" as const,
    until: null,
    handedOver: false,
    at: null,
  };
  it.each([
    [actor("secretariat", "unodc"), {}, "yes"],
    [actor("secretariat", "unodc"), { role: "coChair" as const }, "yes"],
    [actor("focalPoint"), {}, "yes"],
    [actor("focalPoint"), { personId: "me" }, "seatOfAnother"],
    [actor("secretariat"), { personId: "me" }, "seatOfAnother"],
    [actor("focalPoint", "iom"), {}, "notOwnEntity"],
    [actor("focalPoint"), { role: "approver" as const }, "seatGivenBySecretariat"],
    [actor("coChair"), {}, "notFocalPointNorSecretariat"],
    [actor("secretariat"), { until: NOW }, "seatEnded"],
    [actor("secretariat"), { until: LATER }, "yes"],
    [actor("secretariat"), { until: LATER, at: EVEN_LATER }, "seatEnded"],
    [actor("secretariat"), { until: EVEN_LATER, at: LATER }, "yes"],
    [actor("secretariat"), { at: NOW }, "yes"],
    [actor("secretariat"), { at: EARLIER }, "momentPast"],
  ])("row %#", (who, facts, answer) => {
    expect(say(rules.mayEndSeat(who, { ...seat, ...facts }, NOW))).toBe(answer);
  });
});

describe("handing a seat over", () => {
  const seat = {
    entityId: "ilo",
    personId: "me",
    role: "focalPoint" as const,
    until: null,
    handedOver: false,
    at: null,
    toSelf: false,
  };
  it.each([
    [actor("focalPoint"), {}, "yes"],
    [actor("reviewer"), { role: "reviewer" as const }, "yes"],
    [actor("secretariat", "unodc", "other"), {}, "yes"],
    [actor("focalPoint", "ilo", "other"), {}, "notHolderNorSecretariat"],
    [actor("coChair", "osce", "other"), {}, "notHolderNorSecretariat"],
    [actor("focalPoint"), { handedOver: true, until: LATER }, "seatHandedOver"],
    [actor("focalPoint"), { until: NOW }, "seatEnded"],
    [actor("focalPoint"), { until: LATER, at: EVEN_LATER }, "seatEnded"],
    [actor("focalPoint"), { until: EVEN_LATER, at: LATER }, "yes"],
    [actor("focalPoint"), { at: EARLIER }, "momentPast"],
    [actor("focalPoint"), { toSelf: true }, "seatHeld"],
  ])("row %#", (who, facts, answer) => {
    expect(say(rules.mayHandOver(who, { ...seat, ...facts }, NOW))).toBe(answer);
  });
});

describe("an account", () => {
  const person = { personId: "them", ownGroup: true, closed: false };
  it.each([
    [actor("secretariat"), {}, "yes"],
    [actor("coChair"), {}, "notSecretariat"],
    [actor("focalPoint"), {}, "notSecretariat"],
    [actor("secretariat"), { ownGroup: false }, "personOfAnotherGroup"],
    [actor("secretariat"), { personId: "me" }, "accountOfAnother"],
    [actor("secretariat"), { closed: true }, "accountClosed"],
  ])("is closed by the Secretariat, row %#", (who, facts, answer) => {
    expect(say(rules.mayDeactivate(who, { ...person, ...facts }))).toBe(answer);
  });

  it("is changed by its owner alone", () => {
    expect(say(rules.mayForSelf(actor("guest"), { personId: "me" }))).toBe("yes");
    expect(say(rules.mayForSelf(actor("secretariat"), { personId: "them" }))).toBe("accountOfAnother");
  });
});
