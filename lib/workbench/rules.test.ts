import { expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import type { SubmissionState } from "@/lib/submissions/states";
import { mayAssign, mayHearLease, mayKeepReplies, maySplit, mayTakeLease, mayWorkOn } from "./rules";

const PEN = "pen";
const as = (role: Role, entityId = PEN): Actor => ({
  personId: role,
  name: role,
  locale: "en",
  zone: "UTC",
  seat: { id: role, bodyId: "b", groupId: "g", entityId, role },
});
const facts = (state: SubmissionState = "resolution") => ({ bodyId: "b", penholderId: PEN, state });
const said = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);
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
const NOW = new Date("2026-06-10T09:00:00Z");
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

test("who works through the comments: every role, of the penholder and of another entity", () => {
  const table = ROLES.map((role) => [
    role,
    said(mayWorkOn(as(role), facts())),
    said(mayWorkOn(as(role, "other"), facts())),
  ]);
  expect(table).toEqual([
    ["focalPoint", "yes", "notPenholder"],
    ["alternate", "yes", "notPenholder"],
    ["reviewer", "notPenholder", "notPenholder"],
    ["approver", "notPenholder", "notPenholder"],
    ["coChair", "yes", "notPenholder"],
    ["secretariat", "yes", "yes"],
    ["guest", "notPenholder", "notPenholder"],
    ["system", "notPenholder", "notPenholder"],
  ]);
});

test("when: in resolution alone", () => {
  const states: SubmissionState[] = [
    "mandated",
    "drafting",
    "comment",
    "resolution",
    "signOff",
    "adopted",
    "withdrawn",
  ];
  expect(states.map((state) => said(mayWorkOn(as("focalPoint"), facts(state))))).toEqual([
    ...["wrongState", "wrongState", "roundNotClosed", "yes", "wrongState", "wrongState", "wrongState"],
  ]);
});

test("a lease: free, one's own, run out to the instant, and another's", () => {
  const held = (lockedById: string | null, seconds: number | null) =>
    said(
      mayTakeLease(
        as("focalPoint"),
        { ...facts(), lockedById, lockedUntil: seconds === null ? null : at(seconds) },
        NOW,
      ),
    );
  expect(held(null, null)).toBe("yes");
  expect(held("focalPoint", 60)).toBe("yes");
  expect(held("secretariat", 1)).toBe("beingAnswered");
  expect(held("secretariat", 0)).toBe("yes");
  expect(held("secretariat", -1)).toBe("yes");
  expect(said(mayTakeLease(as("guest"), { ...facts(), lockedById: null, lockedUntil: null }, NOW))).toBe(
    "notPenholder",
  );
});

test("hearing of a lease: every seat of the body, once the round may be read", () => {
  const hear = (role: Role, l: object) => said(mayHearLease(as(role), { bodyId: "b", revealed: true, ...l }));
  expect(ROLES.map((role) => hear(role, {}))).toEqual(ROLES.map(() => "yes"));
  expect([hear("secretariat", { bodyId: "other" }), hear("secretariat", { revealed: false })]).toEqual([
    ...["notThere", "notThere"],
  ]);
});

test("splitting: whole, unanswered, once, and past nobody who is answering", () => {
  const whole = { ...facts(), part: 0, split: false, answered: false, lockedById: null, lockedUntil: null };
  const split = (part: object) => said(maySplit(as("focalPoint"), { ...whole, ...part }, NOW));
  expect([split({}), split({ part: 1 }), split({ split: true }), split({ answered: true })]).toEqual([
    ...["yes", "isPart", "alreadySplit", "answeredAlready"],
  ]);
  const held = (by: string, seconds: number) => split({ lockedById: by, lockedUntil: at(seconds) });
  expect([held("secretariat", 1), held("secretariat", 0), held("focalPoint", 1)]).toEqual([
    ...["beingAnswered", "yes", "yes"],
  ]);
  expect(said(maySplit(as("guest"), whole, NOW))).toBe("notPenholder");
});

test("giving: to who holds the pen", () => {
  expect(said(mayAssign(as("focalPoint"), { ...facts(), assigneeHoldsPen: true }))).toBe("yes");
  expect(said(mayAssign(as("focalPoint"), { ...facts(), assigneeHoldsPen: false }))).toBe(
    "assigneeNotPenholder",
  );
  expect(said(mayAssign(as("guest"), { ...facts(), assigneeHoldsPen: true }))).toBe("notPenholder");
});

test("keeping replies: who holds a pen of the body", () => {
  expect(said(mayKeepReplies(as("focalPoint"), { penholders: ["x", PEN] }))).toBe("yes");
  expect(said(mayKeepReplies(as("focalPoint"), { penholders: ["x"] }))).toBe("notPenholder");
  expect(said(mayKeepReplies(as("secretariat", "x"), { penholders: [] }))).toBe("yes");
  expect(said(mayKeepReplies(as("reviewer"), { penholders: [PEN] }))).toBe("notPenholder");
});
