import { describe, expect, it } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import {
  mayAcceptText,
  mayEditDraft,
  mayGiveText,
  mayIssueVersion,
  mayOpenSubmission,
  mayReadDraft,
  mayWithdraw,
  type SubmissionFacts,
} from "./rules";
import { mayFollow, NEXT, SUBMISSION_STATES, type SubmissionState } from "./states";

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
/** Every step there is (domain 4.2), by hand. */
const LIFE = [
  "mandated drafting",
  "drafting comment",
  "drafting signOff",
  "comment resolution",
  "resolution comment",
  "resolution signOff",
  "signOff adopted",
  "signOff resolution",
  ...["mandated", "drafting", "comment", "resolution", "signOff"].map((state) => `${state} withdrawn`),
];
const PEN = "penholder";
const as = (role: Role, entityId = PEN, bodyId = "body"): Actor => ({
  personId: "p",
  name: "",
  locale: "en",
  zone: "UTC",
  seat: { id: "s", bodyId, groupId: "g", entityId, role },
});
const s = (state: SubmissionState): SubmissionFacts => ({ bodyId: "body", penholderId: PEN, state });
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);
const serves = (role: Role) => role === "coChair" || role === "secretariat";
const pen = (role: Role) => ["focalPoint", "alternate", "coChair", "secretariat"].includes(role);

describe.each(ROLES)("a %s", (role) => {
  it("opens a text only if it serves the body", () => {
    expect(said(mayOpenSubmission(as(role)))).toBe(serves(role) ? "yes" : "notChairOrSecretariat");
  });
  it("holds the pen for the penholder, and elsewhere only as Secretariat", () => {
    expect(said(mayGiveText(as(role), s("mandated")))).toBe(pen(role) ? "yes" : "notPenholder");
    expect(said(mayGiveText(as(role, "another"), s("mandated")))).toBe(
      role === "secretariat" ? "yes" : "notPenholder",
    );
  });
  it("reads the draft with the pen, or from the chair or the Secretariat", () => {
    expect(said(mayReadDraft(as(role), s("drafting")))).toBe(pen(role) ? "yes" : "notPenholder");
    expect(said(mayReadDraft(as(role, "another"), s("drafting")))).toBe(
      serves(role) ? "yes" : "notPenholder",
    );
    expect(said(mayReadDraft(as(role, PEN, "other"), s("drafting")))).toBe("notThere");
  });
  it("withdraws a text only if it serves the body", () => {
    expect(said(mayWithdraw(as(role), s("drafting")))).toBe(serves(role) ? "yes" : "notChairOrSecretariat");
  });
});

describe.each(SUBMISSION_STATES)("a text that is %s", (state) => {
  const chair = as("coChair");
  it("is given its words only at the beginning", () => {
    expect(said(mayGiveText(chair, s(state)))).toBe(state === "mandated" ? "yes" : "wrongState");
    expect(said(mayAcceptText(chair, { ...s(state), accepted: false }))).toBe(
      state === "mandated" ? "yes" : "wrongState",
    );
    expect(said(mayAcceptText(chair, { ...s(state), accepted: true }))).toBe("alreadyAccepted");
    expect(said(mayAcceptText(as("guest"), { ...s(state), accepted: false }))).toBe("notPenholder");
  });
  it("is edited while nobody looks at an issued version", () => {
    const expected = {
      comment: "roundOpen",
      signOff: "signOffOpen",
      drafting: "yes",
      resolution: "yes",
    } as Partial<Record<SubmissionState, string>>;
    expect(said(mayEditDraft(chair, s(state)))).toBe(expected[state] ?? "wrongState");
    expect(said(mayEditDraft(as("focalPoint", "another"), s(state)))).toBe("notPenholder");
  });
  it("is withdrawn before it is adopted, and not while somebody is asked", () => {
    const expected = {
      adopted: "wrongState",
      withdrawn: "wrongState",
      comment: "roundOpen",
      signOff: "signOffOpen",
    } as Partial<Record<SubmissionState, string>>;
    expect(said(mayWithdraw(chair, s(state)))).toBe(expected[state] ?? "yes");
  });
  it.each(SUBMISSION_STATES)("goes on to %s only where the life of a text allows it", (next) => {
    expect(mayFollow(state, next)).toBe(LIFE.includes(`${state} ${next}`));
  });
});

it("issues what has words, has changed, and leaves no comment unanswered", () => {
  const facts = (part: object) => ({ ...s("drafting"), changed: true, blocks: 1, unanswered: 0, ...part });
  expect(said(mayIssueVersion(as("focalPoint"), facts({})))).toBe("yes");
  expect(said(mayIssueVersion(as("reviewer"), facts({})))).toBe("notPenholder");
  expect(said(mayIssueVersion(as("focalPoint"), facts({ blocks: 0 })))).toBe("noText");
  expect(said(mayIssueVersion(as("focalPoint"), facts({ changed: false })))).toBe("nothingChanged");
  expect(said(mayIssueVersion(as("focalPoint"), facts({ unanswered: 1 })))).toBe("unanswered");
  expect(said(mayIssueVersion(as("focalPoint"), facts({ state: "comment" })))).toBe("roundOpen");
});

it("ends in adoption or withdrawal, and reaches every stage from the first", () => {
  expect(SUBMISSION_STATES.filter((state) => NEXT[state].length === 0)).toEqual(["adopted", "withdrawn"]);
  const reached = new Set<SubmissionState>(["mandated"]);
  for (const state of reached) for (const next of NEXT[state]) reached.add(next);
  expect([...reached].sort()).toEqual([...SUBMISSION_STATES].sort());
  for (const state of SUBMISSION_STATES)
    expect(mayFollow(state, "withdrawn")).toBe(!["adopted", "withdrawn"].includes(state));
});
