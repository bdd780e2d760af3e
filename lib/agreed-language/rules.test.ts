import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { mayAddPassage, mayCorrectPassage, mayRetirePassage, maySeePassage } from "./rules";

const ROLES = [
  "focalPoint",
  "alternate",
  "reviewer",
  "approver",
  "coChair",
  "secretariat",
  "guest",
  "system",
] as const;
const as = (role: Role, groupId = "g", bodyId = "b"): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId, groupId, entityId: "e", role },
});
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);
const byHand = { groupId: "g", bodyId: null, retiredAt: null };
const retired = { ...byHand, retiredAt: new Date(0) };
const adopted = { ...byHand, bodyId: "b" };

describe.each(ROLES)("a %s", (role) => {
  const adds = ["focalPoint", "alternate", "coChair", "secretariat"].includes(role);
  it(`adds ${adds ? "" : "no "}passages`, () =>
    expect(said(mayAddPassage(as(role)))).toBe(adds ? "yes" : "notFocalPointNorServing"));

  const serves = role === "secretariat";
  it.each([
    ["entered by hand", byHand, "yes", "yes"],
    ["retired", retired, "passageRetired", "passageRetired"],
    ["of an adopted text", adopted, "passageAdopted", "yes"],
  ] as const)("on a passage %s: correct, retire", (_, facts, correct, retire) => {
    expect(said(mayCorrectPassage(as(role), facts))).toBe(serves ? correct : "notSecretariat");
    expect(said(mayRetirePassage(as(role), facts))).toBe(serves ? retire : "notSecretariat");
  });

  it.each([
    ["of the group", byHand, "g", "b", "yes"],
    ["of the group, from another body", byHand, "g", "other", "yes"],
    ["of another group", byHand, "other", "b", "notThere"],
    ["of its own body’s text", adopted, "g", "b", "yes"],
    ["of another body’s text", adopted, "g", "other", "notThere"],
  ] as const)("sees a passage %s: %#", (_, facts, groupId, bodyId, answer) =>
    expect(said(maySeePassage(as(role, groupId, bodyId), facts))).toBe(answer),
  );
});
