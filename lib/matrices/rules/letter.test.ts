import { expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { ROUND_STATES } from "@/lib/rounds/states";
import { mayReadLetter } from "./letter";

const seat = (role: Role, entityId: string): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId: "b", groupId: "g", entityId, role },
});
const facts = { sealed: true, penholderId: "pen", entityId: "own" };
const REVEALED = ["closed", "compiled", "resolution", "resolved", "published"];

/** Who asks → what they hear before anything may be read, once comments may be read, once it is published. */
const TABLE: [who: Actor, before: string, revealed: string, published: string][] = [
  [seat("secretariat", "any"), "roundNotClosed", "yes", "yes"],
  [seat("coChair", "any"), "roundNotClosed", "yes", "yes"],
  [seat("focalPoint", "pen"), "roundNotClosed", "yes", "yes"],
  [seat("alternate", "pen"), "roundNotClosed", "yes", "yes"],
  [seat("focalPoint", "own"), "letterNotYet", "letterNotYet", "yes"],
  [seat("alternate", "own"), "letterNotYet", "letterNotYet", "yes"],
  [seat("reviewer", "own"), "letterNotYet", "letterNotYet", "yes"],
  [seat("approver", "own"), "letterNotYet", "letterNotYet", "yes"],
  [seat("focalPoint", "another"), "notThere", "notThere", "notThere"],
  [seat("reviewer", "another"), "notThere", "notThere", "notThere"],
  [seat("guest", "another"), "notThere", "notThere", "notThere"],
];

test.each(TABLE)("who reads the response to an entity: %j", (who, before, revealed, published) => {
  for (const state of ROUND_STATES) {
    const verdict = mayReadLetter(who, { ...facts, state });
    const wanted = state === "published" ? published : REVEALED.includes(state) ? revealed : before;
    expect(verdict.ok ? "yes" : verdict.reason, state).toBe(wanted);
  }
});
