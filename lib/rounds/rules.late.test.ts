import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { mayAnswerLate, type ResponseFacts, speaksInRound } from "./rules";

function actor(role: Role, entityId = "ilo"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId: "p", name: "", locale: "en", zone: "UTC", seat };
}

const round: ResponseFacts = {
  ...{ state: "closed", closesAt: new Date("2019-06-14T15:00:00Z"), sealed: true, penholderId: "osce" },
  ...{ asked: ["ilo", "iom", "guests"], guests: ["guests"], entityId: "ilo", response: "none", comments: 0 },
};

describe("who speaks for an entity in a round", () => {
  test.each([
    ["focal point", actor("focalPoint"), true],
    ["alternate", actor("alternate"), true],
    ["reviewer", actor("reviewer"), false],
    ["approver", actor("approver"), false],
    ["guest of this round", actor("guest", "guests"), true],
    ["guest of something else", actor("guest", "undp"), false],
    ["co-chair", actor("coChair"), false],
    ["Secretariat", actor("secretariat"), false],
  ])("%s", (_, who, speaks) => expect(speaksInRound(who, round)).toBe(speaks));
});

describe("answering late (domain 5.2.12)", () => {
  test.each([
    ["an entity that was silent", actor("focalPoint"), {}, "yes"],
    ["while answers are being given", actor("focalPoint"), { state: "resolution" as const }, "yes"],
    ["a guest of this round", actor("guest", "guests"), {}, "yes"],
    ["a colleague", actor("reviewer"), {}, "notFocalPoint"],
    ["the Secretariat", actor("secretariat"), {}, "notFocalPoint"],
    ["who was not asked", actor("focalPoint", "undp"), {}, "notAsked"],
    ["before the close", actor("focalPoint"), { state: "open" as const }, "roundNotClosed"],
    ["of a planned round", actor("focalPoint"), { state: "planned" as const }, "roundNotClosed"],
    ["of a resolved round", actor("focalPoint"), { state: "resolved" as const }, "roundResolved"],
    ["once a later round was opened", actor("focalPoint"), { laterRound: true }, "laterRound"],
    ["of one shown to members", actor("focalPoint"), { state: "published" as const }, "roundResolved"],
    ["who has answered", actor("focalPoint"), { response: "submitted" as const }, "alreadySubmitted"],
    ["who had no comments", actor("focalPoint"), { response: "noComments" as const }, "alreadySubmitted"],
  ])("%s", (_, who, facts, answer) => {
    const verdict = mayAnswerLate(who, { ...round, ...facts });
    expect(verdict.ok ? "yes" : verdict.reason).toBe(answer);
  });
});
