import { expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import { clearanceOf, nextSteps, onlyLightChanges, type StepState } from "./chain";
import * as rules from "./rules";
import * as beyond from "./rules-beyond";
import * as clearance from "./rules-clearance";

const at = new Date("2019-06-14T15:00:00Z");
const before = new Date(at.getTime() - 1);
const said = (verdict: { ok: boolean; reason?: string }) => (verdict.ok ? "yes" : verdict.reason);

function actor(role: Role, entityId = "ilo", personId = "p"): Actor {
  const seat = { id: "s", bodyId: "wg", groupId: "icat", entityId, role };
  return { personId, name: "", locale: "en", zone: "UTC", seat };
}

const inside: rules.InsideFacts = {
  state: "open",
  closesAt: at,
  sealed: true,
  penholderId: "osce",
  asked: ["ilo", "osce"],
  entityId: "ilo",
  response: "preparing",
  comments: 2,
  paused: false,
  internalClosesAt: null,
  verified: 1,
  clearance: "none",
};
const [focal, reviewer] = [actor("focalPoint"), actor("reviewer")];

test.each<[string, Actor, Partial<rules.InsideFacts>, Date, string]>([
  ["a focal point", focal, {}, before, "yes"],
  ["a reviewer", reviewer, {}, before, "yes"],
  ["a reviewer while paused", reviewer, { paused: true }, before, "responsePaused"],
  ["a focal point while paused", focal, { paused: true }, before, "yes"],
  ["a reviewer at the internal deadline", reviewer, { internalClosesAt: before }, before, "internalClosed"],
  ["a reviewer before it", reviewer, { internalClosesAt: at }, before, "yes"],
  ["a reviewer invited to another round", reviewer, { uninvited: true }, before, "notInvited"],
  ["a reviewer of a verified response", reviewer, { response: "verified" }, before, "responseVerified"],
  ["a focal point of a verified one", focal, { response: "verified" }, before, "yes"],
  ["anybody after submitting", focal, { response: "submitted" }, before, "alreadySubmitted"],
  ["at the deadline", focal, {}, at, "roundClosed"],
  ["an approver", actor("approver"), {}, before, "notFocalPoint"],
  ["the Secretariat", actor("secretariat"), {}, before, "notFocalPoint"],
  ["late, who has not answered", focal, { state: "closed" }, at, "yes"],
  ["late, a reviewer", reviewer, { state: "closed" }, at, "roundClosed"],
])("writing: %s", (_, who, facts, now, answer) => {
  expect(said(rules.mayComment(who, { ...inside, ...facts }, now))).toBe(answer);
});

test.each<[string, Partial<rules.InsideFacts>, string]>([
  ["with something verified", {}, "yes"],
  ["with nothing verified", { verified: 0 }, "nothingVerified"],
  ["with nothing at all", { verified: 0, comments: 0 }, "nothingToSubmit"],
  ["cleared", { clearance: "cleared" }, "yes"],
  ["before it is cleared", { clearance: "waiting" }, "notCleared"],
  ["returned", { clearance: "returned" }, "notCleared"],
  ["stale", { clearance: "stale" }, "notCleared"],
  ["twice", { response: "submitted" }, "alreadySubmitted"],
])("submitting %s", (_, facts, answer) => {
  expect(said(rules.maySubmitResponse(focal, { ...inside, ...facts }, before))).toBe(answer);
  const again = { ...inside, ...facts, response: "submitted" as const };
  expect(said(rules.mayResubmit(focal, again, before))).toBe(answer === "alreadySubmitted" ? "yes" : answer);
  expect(said(rules.mayResubmit(reviewer, again, before))).toBe("notFocalPoint");
});

test.each<[string, Partial<rules.InsideFacts>, string]>([
  ["with nothing in preparation", { comments: 0 }, "yes"],
  ["with a comment", { comments: 1 }, "commentsInTheWay"],
  ["with one that others keep there", { comments: 1, kept: 1 }, "yes"],
  ["with such a one and another", { comments: 2, kept: 1 }, "commentsInTheWay"],
  ["with such a one and an answer to a question", { comments: 1, kept: 1, replies: 1 }, "commentsInTheWay"],
  ["twice", { comments: 0, response: "noComments" }, "alreadySubmitted"],
])("having no comments, %s", (_, facts, answer) => {
  expect(said(rules.mayAnswerNoComments(focal, { ...inside, ...facts }, before))).toBe(answer);
  expect(said(rules.mayAnswerNoComments(reviewer, { ...inside, ...facts }, before))).toBe("notFocalPoint");
});

test("what has left after the close stays as it left, which is why the page promises nothing else then (5.2.13)", () => {
  const late = { ...inside, state: "closed" as const };
  expect(said(rules.maySubmitResponse(focal, late, at))).toBe("yes");
  for (const response of ["submitted", "noComments"] as const) {
    const sent = { ...late, response };
    expect(said(rules.mayWithdrawResponse(focal, sent, at))).toBe("roundClosed");
    expect(said(rules.mayResubmit(focal, sent, at))).toBe("roundClosed");
  }
});

test.each<[string, Actor, object, string]>([
  ["its author", reviewer, {}, "yes"],
  ["another reviewer", actor("reviewer", "ilo", "q"), {}, "notAuthor"],
  ["its author once verified", reviewer, { verified: true }, "commentVerified"],
  ["the focal point", actor("focalPoint", "ilo", "q"), { verified: true }, "yes"],
])("changing a comment: %s", (_, who, facts, answer) => {
  const comment = { authorId: "p", verified: false, submitted: false, ...facts };
  expect(said(rules.mayEditComment(who, { ...inside, comment }, before))).toBe(answer);
});

test("supporting: everybody inside, a reviewer invited to other rounds excepted", () => {
  const comment = { authorId: "q", verified: false, submitted: false };
  const support = (who: Actor, facts: Partial<rules.InsideFacts> = {}) =>
    said(rules.maySupport(who, { ...inside, ...facts, comment }, before));
  expect([support(reviewer), support(reviewer, { uninvited: true }), support(actor("approver"))]).toEqual([
    ...["yes", "notInvited", "yes"],
  ]);
});

test.each<[StepState, string, string]>([
  ["inReview", "yes", "yes"],
  ["stale", "yes", "yes"],
  ["waiting", "notInReview", "yes"],
  ["returned", "notInReview", "yes"],
  ["cleared", "notInReview", "stepPassed"],
  ["skipped", "notInReview", "stepPassed"],
])("a step %s", (state, answer, skip) => {
  const facts = { ...inside, step: { approverId: "p", state } };
  expect(said(clearance.mayAnswerStep(actor("approver"), facts, before))).toBe(answer);
  expect(said(clearance.mayAnswerStep(actor("approver", "ilo", "q"), facts, before))).toBe("notApprover");
  expect(said(clearance.maySkipStep(focal, facts, before))).toBe(skip);
  expect(said(clearance.maySkipStep(reviewer, facts, before))).toBe("notFocalPoint");
});

test("carrying a clearance over: stale, and nothing insisted on has changed", () => {
  const carry = (facts: Partial<rules.InsideFacts>, light: boolean) =>
    said(clearance.mayCarryOver(focal, { ...inside, ...facts, light }, before));
  expect([
    carry({ clearance: "stale" }, true),
    carry({ clearance: "stale" }, false),
    carry({}, true),
  ]).toEqual(["yes", "changeTooGreat", "nothingStale"]);
  expect([
    onlyLightChanges("a.b", "a.c"),
    onlyLightChanges("a.b", "d.b"),
    onlyLightChanges("", "a.b"),
  ]).toEqual([true, false, false]);
});

test("steps are asked in their order, parallel ones together", () => {
  const step = (id: string, state: StepState, parallel = false) => ({ id, state, parallel });
  const ids = (...steps: Parameters<typeof nextSteps>[0][number][]) => nextSteps(steps).map(({ id }) => id);
  expect(ids(step("a", "waiting"), step("b", "waiting", true), step("c", "waiting"))).toEqual(["a", "b"]);
  expect(ids(step("a", "cleared"), step("b", "inReview", true), step("c", "waiting"))).toEqual([]);
  expect(ids(step("a", "skipped"), step("b", "cleared", true), step("c", "waiting"))).toEqual(["c"]);
  expect(clearanceOf([])).toBe("none");
  expect(clearanceOf([{ state: "cleared" }, { state: "stale" }])).toBe("stale");
});

test.each<[string, Actor, Partial<beyond.SponsorFacts>, string]>([
  ["a comment that is seen", actor("focalPoint", "osce"), {}, "yes"],
  ["its own", focal, {}, "ownComment"],
  ["a sealed one", actor("focalPoint", "osce"), { sealed: true }, "notThere"],
  ["one in preparation", actor("focalPoint", "osce"), { submitted: false }, "notThere"],
  ["twice", actor("focalPoint", "osce"), { sponsored: true }, "alreadySponsored"],
  ["after resolution", actor("focalPoint", "osce"), { state: "resolved" }, "roundResolved"],
  ["who was not asked", actor("focalPoint", "iom"), {}, "notAsked"],
])("co-sponsoring: %s", (_, who, facts, answer) => {
  const c = { ...inside, sealed: false, submitted: true, sponsored: false, ...facts };
  expect(said(beyond.mayCoSponsor(who, c))).toBe(answer);
});

test("entering for another: the Secretariat, with the message, where the entity has not answered itself", () => {
  const facts = { ...inside, own: false, evidence: true };
  const secretariat = actor("secretariat", "unodc");
  expect(said(beyond.mayEnterOnBehalf(secretariat, facts))).toBe("yes");
  expect(said(beyond.mayEnterOnBehalf(actor("coChair"), facts))).toBe("notSecretariat");
  expect(said(beyond.mayEnterOnBehalf(secretariat, { ...facts, evidence: false }))).toBe("evidenceFirst");
  expect(said(beyond.mayEnterOnBehalf(secretariat, { ...facts, own: true }))).toBe("answeredItself");
  expect(said(beyond.mayEnterOnBehalf(secretariat, { ...facts, state: "resolved" }))).toBe("roundResolved");
  const followed = { ...facts, state: "closed" as const, laterRound: true };
  expect(said(beyond.mayEnterOnBehalf(secretariat, followed))).toBe("laterRound");
  const agreed = { ...facts, agreed: true };
  expect(said(beyond.mayEnterOnBehalf(secretariat, agreed, undefined, { rationale: "" }))).toBe(
    "agreedNeedsReason",
  );
  expect(said(beyond.mayEnterOnBehalf(secretariat, agreed, undefined, { rationale: "It changed." }))).toBe(
    "yes",
  );
});

test.each<[string, Role, object, string]>([
  ["from which nothing was entered", "secretariat", {}, "yes"],
  ["where the entity has answered itself since", "secretariat", { own: true, response: "submitted" }, "yes"],
  ["from which something was entered", "secretariat", { used: true, response: "preparing" }, "messageUsed"],
  ["where comments stand as they were entered", "secretariat", { response: "submitted" }, "messageUsed"],
  ["where “no comments” was entered", "secretariat", { response: "noComments" }, "messageUsed"],
  ["that is not there", "secretariat", { message: false }, "noMessage"],
  ["by the chair", "coChair", {}, "notSecretariat"],
  ["by the entity that reads it", "focalPoint", {}, "notSecretariat"],
])("taking a message back, %s", (_, role, facts, answer) => {
  const r = { own: false, response: "none" as const, message: true, used: false, ...facts };
  expect(said(beyond.mayTakeBackMessage(actor(role), r))).toBe(answer);
});

test.each<[string, Role, Partial<beyond.BehalfFacts> & { filled?: number }, string]>([
  ["with the message kept", "secretariat", {}, "yes"],
  ["late", "secretariat", { state: "closed" }, "yes"],
  ["by the chair", "coChair", {}, "notSecretariat"],
  ["by the entity", "focalPoint", {}, "notSecretariat"],
  ["without a message", "secretariat", { evidence: false }, "evidenceFirst"],
  ["where it answered itself", "secretariat", { own: true }, "answeredItself"],
  ["where it was not asked", "secretariat", { asked: ["osce"] }, "entityNotAsked"],
  ["over something entered or prepared", "secretariat", { filled: 1 }, "responseNotEmpty"],
  ["twice", "secretariat", { response: "noComments" }, "noCommentsEntered"],
  ["once the round is resolved", "secretariat", { state: "resolved" }, "roundResolved"],
])("entering for another that it has no comments, %s", (_, role, facts, answer) => {
  const r = { ...inside, own: false, evidence: true, filled: 0, ...facts };
  expect(said(beyond.mayAnswerNoneOnBehalf(actor(role, "unodc"), r))).toBe(answer);
});

test.each([
  ["as it was entered", "secretariat", {}, "yes"],
  ["taken back by the entity", "secretariat", { submitted: false }, "notThere"],
  ["sent again by the entity", "secretariat", { behalf: false }, "notThere"],
  ["written by the entity", "secretariat", { origin: "app" }, "notThere"],
  ["by the chair", "coChair", {}, "notThere"],
  ["by a voice of the Secretariat's own entity", "focalPoint", {}, "notThere"],
] as const)("seeing what was entered for another, %s", (_, role, facts, answer) => {
  const c = { origin: "behalf", submitted: true, behalf: true, ...facts };
  expect(said(beyond.maySeeEntered(actor(role, "unodc"), c))).toBe(answer);
});

test("the message is seen by the Secretariat and inside its entity, and by nobody else", () => {
  const message = { entityId: "ilo", guests: [] };
  for (const who of [actor("secretariat", "unodc"), focal, actor("reviewer"), actor("approver")])
    expect(said(beyond.maySeeMessage(who, message))).toBe("yes");
  for (const who of [actor("focalPoint", "unodc"), actor("coChair"), actor("guest")])
    expect(said(beyond.maySeeMessage(who, message))).toBe("notThere");
  expect(said(beyond.maySeeMessage(actor("guest"), { ...message, guests: ["ilo"] }))).toBe("yes");
});
