import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { mayExcuse } from "./rules";
import { maySeeParticipation } from "./rules-seeing";
import { ROUND_STATES } from "./states";

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

const facts = {
  state: "open" as const,
  closesAt: new Date("2019-06-14T15:00:00Z"),
  sealed: true,
  penholderId: "osce",
  asked: ["ilo"],
  entityId: "ilo",
  excused: false,
  lifts: false,
};
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

describe("who may excuse an entity, and ask it again", () => {
  test.each([
    ["a co-chair", actor("coChair"), {}, "yes"],
    ["the Secretariat", actor("secretariat"), {}, "yes"],
    ["the entity itself", actor("focalPoint"), {}, "notChairOrSecretariat"],
    ["the penholder", actor("focalPoint", "osce"), {}, "notChairOrSecretariat"],
    ["a guest", actor("guest"), {}, "notChairOrSecretariat"],
    ["time", actor("system"), {}, "notChairOrSecretariat"],
    ["an entity that was not asked", actor("coChair"), { entityId: "iom" }, "entityNotAsked"],
    ["again, with another reason", actor("coChair"), { excused: true }, "yes"],
    ["taken back", actor("coChair"), { excused: true, lifts: true }, "yes"],
    ["taken back without an excuse", actor("coChair"), { lifts: true }, "notExcused"],
  ])("%s", (_, who, more, answer) => {
    expect(said(mayExcuse(who, { ...facts, ...more }))).toBe(answer);
  });
  test.each(ROUND_STATES.map((state) => [state, state === "published" ? "roundPublished" : "yes"]))(
    "in a round that is %s",
    (state, answer) => {
      expect(said(mayExcuse(actor("coChair"), { ...facts, state }))).toBe(answer);
    },
  );
});

describe("who may read how an entity took part", () => {
  test.each([
    ["a co-chair", actor("coChair", "osce"), "yes"],
    ["the Secretariat", actor("secretariat", "unodc"), "yes"],
    ["its focal point", actor("focalPoint"), "yes"],
    ["its alternate", actor("alternate"), "yes"],
    ["its reviewer", actor("reviewer"), "yes"],
    ["its approver", actor("approver"), "yes"],
    ["a guest of it", actor("guest"), "notThere"],
    ["another entity", actor("focalPoint", "iom"), "notThere"],
  ])("%s", (_, who, answer) => {
    expect(said(maySeeParticipation(who, "ilo"))).toBe(answer);
  });
});
