import { expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { mayAnnouncePublication, mayBeginPublication, mayPublish } from "./rules";

const as = (role: Role): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId: "b", groupId: "g", entityId: "e", role },
});
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

it.each(["focalPoint", "alternate", "reviewer", "approver", "guest", "system"] as const)(
  "a %s announces, begins and publishes nothing",
  (role) => {
    for (const verdict of [
      mayAnnouncePublication(as(role)),
      mayBeginPublication(as(role), { state: "planned" }),
      mayPublish(as(role), { state: "planned" }),
    ]) {
      expect(said(verdict)).toBe("notChairOrSecretariat");
    }
  },
);

it.each([
  ["planned", "yes", "yes"],
  ["inPreparation", "notOnTheWay", "yes"],
  ["published", "notOnTheWay", "alreadyPublished"],
] as const)("a work that is %s: begin %s, publish %s", (state, begin, out) => {
  for (const role of ["coChair", "secretariat"] as const) {
    expect(said(mayAnnouncePublication(as(role)))).toBe("yes");
    expect(said(mayBeginPublication(as(role), { state }))).toBe(begin);
    expect(said(mayPublish(as(role), { state }))).toBe(out);
  }
});
