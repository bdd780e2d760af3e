import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { SubmissionFacts } from "@/lib/submissions/rules";
import { SUBMISSION_STATES, type SubmissionState } from "@/lib/submissions/states";
import {
  mayDecide,
  mayInviteDrafter,
  mayNote,
  mayResolveNote,
  maySendSteps,
  maySuggest,
  mayWrite,
} from "./rules";

const BODY = "body";
const NOW = new Date("2019-06-10T08:00:00Z");

function actor(role: Role, entityId = "other", bodyId = BODY): Actor {
  return {
    personId: `${role}-${entityId}`,
    name: "",
    locale: "en",
    zone: "UTC",
    seat: { id: "seat", bodyId, groupId: "group", entityId, role },
  };
}

const text = (state: SubmissionState, drafter: SubmissionFacts["drafter"] = null): SubmissionFacts => ({
  bodyId: BODY,
  penholderId: "pen",
  state,
  drafter,
});

const OPEN: SubmissionState[] = ["drafting", "resolution"];
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "may" : verdict.reason);

type Row = [
  who: string,
  actor: Actor,
  drafter: SubmissionFacts["drafter"],
  write: string,
  suggest: string,
  decide: string,
  invite: string,
];
const ROWS: Row[] = [
  ["focal point of the penholder", actor("focalPoint", "pen"), null, "may", "may", "may", "may"],
  ["alternate of the penholder", actor("alternate", "pen"), null, "may", "may", "may", "may"],
  ["co-chair of the penholder", actor("coChair", "pen"), null, "may", "may", "may", "may"],
  [
    "reviewer of the penholder",
    actor("reviewer", "pen"),
    null,
    "notDrafter",
    "notPenholder",
    "notPenholder",
    "notPenholderNorChair",
  ],
  ["Secretariat", actor("secretariat"), null, "may", "may", "may", "may"],
  ["co-chair", actor("coChair"), null, "notDrafter", "may", "notPenholder", "may"],
  [
    "focal point",
    actor("focalPoint"),
    null,
    "notDrafter",
    "notPenholder",
    "notPenholder",
    "notPenholderNorChair",
  ],
  [
    "focal point invited to suggest",
    actor("focalPoint"),
    "suggest",
    "notDrafter",
    "may",
    "notPenholder",
    "notPenholderNorChair",
  ],
  [
    "focal point invited to write",
    actor("focalPoint"),
    "write",
    "may",
    "may",
    "notPenholder",
    "notPenholderNorChair",
  ],
  [
    "reviewer of an entity invited to write",
    actor("reviewer"),
    "write",
    "may",
    "may",
    "notPenholder",
    "notPenholderNorChair",
  ],
  [
    "guest of an entity invited to write",
    actor("guest"),
    "write",
    "notDrafter",
    "notPenholder",
    "notPenholder",
    "notPenholderNorChair",
  ],
  [
    "Secretariat of another body",
    actor("secretariat", "other", "elsewhere"),
    null,
    "notThere",
    "notThere",
    "notThere",
    "notThere",
  ],
  [
    "focal point of another body",
    actor("focalPoint", "pen", "elsewhere"),
    "write",
    "notThere",
    "notThere",
    "notThere",
    "notThere",
  ],
];

describe("the drafting room", () => {
  test.each(ROWS)("%s", (_, who, drafter, write, suggest, decide, invite) => {
    for (const state of OPEN) {
      const s = text(state, drafter);
      expect(said(mayWrite(who, s))).toBe(write);
      expect(said(maySuggest(who, s))).toBe(suggest);
      expect(said(mayDecide(who, s))).toBe(decide);
      expect(said(mayInviteDrafter(who, s))).toBe(invite);
      expect(said(maySendSteps(who, s, NOW, { mode: "write" }))).toBe(write);
      expect(said(maySendSteps(who, s, NOW, { mode: "suggest" }))).toBe(suggest);
      expect(said(mayNote(who, s))).toBe(suggest);
    }
  });

  test.each(SUBMISSION_STATES)("rests or works by the stage of the text: %s", (state) => {
    const pen = actor("focalPoint", "pen");
    const expected: Record<SubmissionState, string> = {
      mandated: "wrongState",
      drafting: "may",
      comment: "roundOpen",
      resolution: "may",
      signOff: "signOffOpen",
      adopted: "wrongState",
      withdrawn: "wrongState",
    };
    for (const rule of [mayWrite, maySuggest, mayDecide])
      expect(said(rule(pen, text(state)))).toBe(expected[state]);
    const ended = state === "adopted" || state === "withdrawn" ? "wrongState" : "may";
    for (const rule of [mayNote, mayInviteDrafter]) expect(said(rule(pen, text(state)))).toBe(ended);
  });

  test("a note is closed by its author or the penholder, once", () => {
    const note = { ...text("drafting"), authorId: "coChair-other", resolved: false };
    expect(said(mayResolveNote(actor("coChair"), note))).toBe("may");
    expect(said(mayResolveNote(actor("coChair", "third"), note))).toBe("notNoteAuthor");
    expect(said(mayResolveNote(actor("focalPoint", "pen"), note))).toBe("may");
    expect(said(mayResolveNote(actor("focalPoint"), note))).toBe("notPenholder");
    expect(said(mayResolveNote(actor("coChair"), { ...note, resolved: true }))).toBe("alreadyResolved");
  });
});
