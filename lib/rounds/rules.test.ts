import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import * as dispositions from "@/lib/dispositions/rules";
import * as responses from "@/lib/responses/rules";
import * as rules from "./rules";

const at = new Date("2019-06-14T15:00:00Z");
const before = new Date(at.getTime() - 1);
const after = new Date(at.getTime() + 1);

function actor(role: Role, entityId = "ilo"): Actor {
  return {
    personId: "p",
    name: "",
    locale: "en",
    zone: "UTC",
    seat: { id: "s", bodyId: "wg", groupId: "icat", entityId, role },
  };
}

const submission = {
  bodyId: "wg",
  penholderId: "osce",
  state: "drafting" as const,
  issued: true,
  changed: false,
  unanswered: 0,
  planned: false,
  opensAt: null,
  closesAt: after,
};
const round: rules.RoundFacts = {
  state: "open",
  closesAt: at,
  sealed: true,
  penholderId: "osce",
  asked: ["ilo", "osce"],
};
const response: rules.ResponseFacts = { ...round, entityId: "ilo", response: "preparing", comments: 2 };
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

describe("who may open a round, and when", () => {
  test.each([
    ["the penholder's focal point", actor("focalPoint", "osce"), {}, "yes"],
    ["a co-chair", actor("coChair", "un-women"), {}, "yes"],
    ["the Secretariat", actor("secretariat", "unodc"), {}, "yes"],
    ["another focal point", actor("focalPoint"), {}, "notPenholderNorChair"],
    ["a reviewer of the penholder", actor("reviewer", "osce"), {}, "notPenholderNorChair"],
    ["while one is open", actor("coChair"), { state: "comment" as const }, "roundOpen"],
    ["during sign-off", actor("coChair"), { state: "signOff" as const }, "signOffOpen"],
    ["on an adopted text", actor("coChair"), { state: "adopted" as const }, "wrongState"],
    ["after the draft moved on", actor("coChair"), { changed: true }, "draftMovedOn"],
    ["before anything is issued", actor("coChair"), { issued: false }, "noIssuedVersion"],
    ["over a comment without an answer", actor("coChair"), { unanswered: 1 }, "unanswered"],
    ["with a deadline now", actor("coChair"), { closesAt: at }, "deadlineInThePast"],
  ])("%s", (_, who, facts, answer) => {
    expect(said(rules.mayOpenRound(who, { ...submission, ...facts }, at))).toBe(answer);
  });
});

describe("moving and reaching the deadline", () => {
  test.each([
    ["later, before it has come", actor("coChair"), {}, before, "yes"],
    ["by a focal point", actor("focalPoint"), {}, before, "notPenholderNorChair"],
    ["at the deadline itself", actor("coChair"), {}, at, "roundClosed"],
    ["of a closed round", actor("coChair"), { state: "closed" as const }, before, "roundClosed"],
    ["to an earlier instant", actor("coChair"), { newClosesAt: at }, before, "deadlineEarlier"],
  ])("extending %s", (_, who, facts, now, answer) => {
    expect(said(rules.mayExtendRound(who, { ...round, newClosesAt: after, ...facts }, now))).toBe(answer);
  });
  test.each([
    ["time, at the deadline", actor("system"), {}, at, "yes"],
    ["time, a millisecond before", actor("system"), {}, before, "roundNotDue"],
    ["a co-chair", actor("coChair"), {}, after, "roundNotDue"],
    ["a second time", actor("system"), { state: "closed" as const }, after, "roundClosed"],
  ])("closing by %s", (_, who, facts, now, answer) => {
    expect(said(rules.mayCloseRound(who, { ...round, ...facts }, now))).toBe(answer);
  });
});

describe("answering for an entity", () => {
  const cases: [string, Actor, Partial<rules.ResponseFacts>, Date, string, string, string, string][] = [
    [
      "focal point, in time",
      actor("focalPoint"),
      {},
      before,
      "yes",
      "yes",
      "commentsInTheWay",
      "notSubmitted",
    ],
    ["alternate, in time", actor("alternate"), {}, before, "yes", "yes", "commentsInTheWay", "notSubmitted"],
    ["reviewer", actor("reviewer"), {}, before, "yes", "notFocalPoint", "notFocalPoint", "notFocalPoint"],
    [
      "co-chair seat",
      actor("coChair"),
      {},
      before,
      "notFocalPoint",
      "notFocalPoint",
      "notFocalPoint",
      "notFocalPoint",
    ],
    [
      "Secretariat seat",
      actor("secretariat"),
      {},
      before,
      "notFocalPoint",
      "notFocalPoint",
      "notFocalPoint",
      "notFocalPoint",
    ],
    [
      "entity not asked",
      actor("focalPoint", "iom"),
      { entityId: "iom" },
      before,
      "notAsked",
      "notAsked",
      "notAsked",
      "notAsked",
    ],
    [
      "a millisecond late",
      actor("focalPoint"),
      {},
      at,
      "roundClosed",
      "roundClosed",
      "roundClosed",
      "roundClosed",
    ],
    [
      "after the close",
      actor("focalPoint"),
      { state: "closed" },
      before,
      "yes",
      "yes",
      "commentsInTheWay",
      "notSubmitted",
    ],
    [
      "without comments",
      actor("focalPoint"),
      { comments: 0 },
      before,
      "yes",
      "nothingToSubmit",
      "yes",
      "notSubmitted",
    ],
    [
      "already submitted",
      actor("focalPoint"),
      { response: "submitted" },
      before,
      "alreadySubmitted",
      "alreadySubmitted",
      "alreadySubmitted",
      "yes",
    ],
    [
      "already without comments",
      actor("focalPoint"),
      { response: "noComments", comments: 0 },
      before,
      "alreadySubmitted",
      "alreadySubmitted",
      "alreadySubmitted",
      "yes",
    ],
  ];
  test.each(cases)("%s", (_, who, facts, now, comment, submit, none, withdraw) => {
    const r = { ...response, ...facts };
    expect(
      [
        responses.mayComment(who, r, now),
        responses.maySubmitResponse(who, r, now),
        responses.mayAnswerNoComments(who, r, now),
        responses.mayWithdrawResponse(who, r, now),
      ].map(said),
    ).toEqual([comment, submit, none, withdraw]);
  });
  test("a comment in another entity's response is refused", () => {
    expect(said(responses.mayComment(actor("focalPoint"), { ...response, entityId: "osce" }, before))).toBe(
      "notOwnEntity",
    );
  });
});

describe("answering a comment", () => {
  const facts = { bodyId: "wg", penholderId: "osce", state: "resolution" as const };
  test.each([
    ["the penholder", actor("focalPoint", "osce"), {}, "yes"],
    ["the penholder's co-chair seat", actor("coChair", "osce"), {}, "yes"],
    ["the other co-chair", actor("coChair", "un-women"), {}, "notPenholder"],
    ["the Secretariat", actor("secretariat"), {}, "yes"],
    ["before the close", actor("secretariat"), { state: "comment" as const }, "roundNotClosed"],
    ["during sign-off", actor("secretariat"), { state: "signOff" as const }, "wrongState"],
  ])("%s", (_, who, more, answer) => {
    expect(said(dispositions.mayDispose(who, { ...facts, ...more }))).toBe(answer);
  });
});
