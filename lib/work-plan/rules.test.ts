import { expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { mayPlanActivity, mayReportActivity } from "./rules";
import { shareDone } from "./states";

const as = (role: Role, entityId = "e"): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId: "b", groupId: "g", entityId, role },
});
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

it.each([
  ["coChair", "yes", "yes", "yes"],
  ["secretariat", "yes", "yes", "yes"],
  ["focalPoint", "notChairOrSecretariat", "yes", "notLead"],
  ["alternate", "notChairOrSecretariat", "yes", "notLead"],
  ["reviewer", "notChairOrSecretariat", "notLead", "notLead"],
  ["approver", "notChairOrSecretariat", "notLead", "notLead"],
  ["guest", "notChairOrSecretariat", "notLead", "notLead"],
  ["system", "notChairOrSecretariat", "notLead", "notLead"],
] as const)(
  "a %s plans: %s; reports on its own activity: %s; on another's: %s",
  (role, plans, own, others) => {
    expect(said(mayPlanActivity(as(role)))).toBe(plans);
    expect(said(mayReportActivity(as(role), { leadIds: ["d", "e"] }))).toBe(own);
    expect(said(mayReportActivity(as(role), { leadIds: ["d"] }))).toBe(others);
  },
);

it("does not count what was cancelled", () => {
  expect(shareDone(["done", "done", "ongoing", "postponed", "planned", "cancelled"])).toEqual({
    done: 2,
    all: 5,
  });
  expect(shareDone([])).toEqual({ done: 0, all: 0 });
});
