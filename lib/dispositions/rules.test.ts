import { describe, expect, test } from "vitest";
import type { Actor, Role } from "@/lib/core/actor";
import type { Verdict } from "@/lib/core/verdict";
import { maySeeDisposition } from "@/lib/rounds/rules-seeing";
import type { RoundState } from "@/lib/rounds/states";
import * as rules from "./rules";

const actor = (role: Role, entityId: string): Actor => ({
  ...{ personId: "p", name: "P", locale: "en", zone: "UTC" },
  seat: { id: "s", bodyId: "wg", groupId: "g", entityId, role },
});
const said = (verdict: Verdict) => (verdict.ok ? "yes" : verdict.reason);

const pen = actor("focalPoint", "ilo");
const penAlternate = actor("alternate", "ilo");
const author = actor("focalPoint", "iom");
const authorAlternate = actor("alternate", "iom");
const authorReviewer = actor("reviewer", "iom");
const authorChair = actor("coChair", "iom");
const other = actor("focalPoint", "coe");
const chair = actor("coChair", "osce");
const secretariat = actor("secretariat", "osce");
const guest = actor("guest", "coe");

const facts: rules.AnsweredFacts = {
  ...{ bodyId: "wg", penholderId: "ilo", state: "resolution", entityId: "iom" },
  ...{ answered: true, contested: true, onAgenda: false },
  round: { state: "resolution", sealed: true },
};
const NOON = new Date("2019-06-20T10:00:00Z");
const ahead = { state: "planned" as const, endsAt: new Date("2019-09-24T16:00:00Z"), full: false };
const published = { round: { state: "published" as const, sealed: true } };

describe("what may be done to a disposition (domain 5.2.9, 12.33)", () => {
  const cases: [string, Actor, Partial<rules.AnsweredFacts>, ...string[]][] = [
    [
      "the penholder",
      pen,
      {},
      "yes",
      "notOwnEntity",
      "notOwnEntity",
      "answersNotPublished",
      "notChairOrSecretariat",
    ],
    [
      "its alternate",
      penAlternate,
      {},
      "yes",
      "notOwnEntity",
      "notOwnEntity",
      "answersNotPublished",
      "notChairOrSecretariat",
    ],
    ["the author", author, {}, "notPenholder", "yes", "yes", "notPenholder", "notChairOrSecretariat"],
    [
      "the author's alternate",
      authorAlternate,
      {},
      "notPenholder",
      "yes",
      "yes",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "the author's reviewer",
      authorReviewer,
      {},
      "notPenholder",
      "notFocalPoint",
      "notFocalPoint",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "a co-chair of the author's entity",
      authorChair,
      {},
      "notPenholder",
      "notFocalPoint",
      "notFocalPoint",
      "notPenholder",
      "yes",
    ],
    [
      "another entity",
      other,
      {},
      "notPenholder",
      "notOwnEntity",
      "notOwnEntity",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "the guest of an entity that is invited to the round",
      guest,
      { entityId: "coe", round: { state: "resolution", sealed: true, guests: ["coe"] } },
      "notPenholder",
      "yes",
      "yes",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "a guest's seat of an entity that was asked as a partner",
      guest,
      { entityId: "coe", round: { state: "resolution", sealed: true, guests: [] } },
      "notPenholder",
      "notFocalPoint",
      "notFocalPoint",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    ["a co-chair", chair, {}, "notPenholder", "notFocalPoint", "notFocalPoint", "notPenholder", "yes"],
    [
      "the Secretariat",
      secretariat,
      {},
      "yes",
      "notFocalPoint",
      "notFocalPoint",
      "answersNotPublished",
      "yes",
    ],
    [
      "the author, without an answer",
      author,
      { answered: false },
      "notPenholder",
      "notAnswered",
      "yes",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "the Secretariat, not contested",
      secretariat,
      { contested: false },
      "yes",
      "notFocalPoint",
      "notFocalPoint",
      "answersNotPublished",
      "notContested",
    ],
    [
      "the Secretariat, on an agenda",
      secretariat,
      { onAgenda: true },
      "yes",
      "notFocalPoint",
      "notFocalPoint",
      "answersNotPublished",
      "onAgendaAlready",
    ],
    [
      "the Secretariat, published",
      secretariat,
      published,
      "dispositionPublished",
      "notFocalPoint",
      "notFocalPoint",
      "yes",
      "dispositionPublished",
    ],
    [
      "the author, published",
      author,
      published,
      "notPenholder",
      "dispositionPublished",
      "dispositionPublished",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "the penholder, published and adopted",
      pen,
      { ...published, state: "adopted" },
      "wrongState",
      "notOwnEntity",
      "notOwnEntity",
      "yes",
      "notChairOrSecretariat",
    ],
    [
      "the author, before the round is revealed (R19)",
      author,
      { state: "comment", round: { state: "open", sealed: true } },
      "notPenholder",
      "wrongState",
      "wrongState",
      "notPenholder",
      "notChairOrSecretariat",
    ],
    [
      "the penholder, before the close",
      pen,
      { state: "comment", round: { state: "open", sealed: false } },
      "roundNotClosed",
      "notOwnEntity",
      "notOwnEntity",
      "answersNotPublished",
      "notChairOrSecretariat",
    ],
  ];
  test.each(cases)("%s", (_, who, more, dispose, stance, withdraw, correct, agenda) => {
    const r = { ...facts, ...more };
    expect(
      [
        rules.mayDispose(who, r),
        rules.mayTakeStance(who, r),
        rules.mayWithdrawComment(who, r),
        rules.mayCorrect(who, r),
        rules.mayPutOnAgenda(who, { ...r, meeting: ahead }, NOON),
      ].map(said),
    ).toEqual([dispose, stance, withdraw, correct, agenda]);
  });
});

test.each([
  ["the next one has room", ahead, "yes"],
  ["no meeting lies ahead", null, "noNextMeeting"],
  ["its agenda is full", { ...ahead, full: true }, "agendaFull"],
  ["it was called off", { ...ahead, state: "cancelled" as const }, "meetingCancelled"],
  ["it is over", { ...ahead, endsAt: NOON }, "meetingPast"],
])("onto an agenda by the agenda's own rule: %s", (_, meeting, answer) => {
  const r = { ...facts, answered: true, contested: true, meeting };
  expect(said(rules.mayPutOnAgenda(chair, r, NOON))).toBe(answer);
});

describe("who sees a disposition", () => {
  test.each([
    ["the penholder", pen, "yes"],
    ["the author", author, "yes"],
    ["the author's reviewer", authorReviewer, "yes"],
    ["another entity", other, "notThere"],
    ["a guest", guest, "notThere"],
    ["a co-chair", chair, "yes"],
    ["the Secretariat", secretariat, "yes"],
  ])("%s, while it is a proposal", (_, who, answer) => {
    const r = { penholderId: "ilo", entityId: "iom" };
    for (const state of ["closed", "compiled", "resolution", "resolved"] satisfies RoundState[])
      expect(said(maySeeDisposition(who, { ...r, state }))).toBe(answer);
    expect(said(maySeeDisposition(who, { ...r, state: "published" }))).toBe("yes");
  });
});
