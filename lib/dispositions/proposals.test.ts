import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type AnswerScene, openAnswers } from "@/lib/dev/answer-scene";
import { listComments } from "@/lib/rounds/queries/comments";
import { maySeeComments, maySeeDisposition } from "@/lib/rounds/rules-seeing";
import type { RoundState } from "@/lib/rounds/states";
import { answerTogether } from "@/lib/workbench/commands/together";
import { act, as, on } from "@/prisma/seed/world";
import { putOnAgenda } from "./commands/agenda";
import { correctDisposition, disposeComment, withdrawComment } from "./commands/dispose";
import { takeStance } from "./commands/stance";
import { readAnswer } from "./queries/answer";

let { roundId, submissionId, pen, author, secretariat, own, close } = {} as AnswerScene;

beforeAll(async () => {
  ({ roundId, submissionId, pen, author, secretariat, own, close } = await openAnswers());
});
afterAll(() => close());

const stance = (who: Actor, commentId: string, version: number, how: "accepted" | "contested", reason = "") =>
  perform(takeStance, who, { commentId, version, stance: how, reason });
const give = (commentId: string, version: number, kind = "noted", reply = "") =>
  act(disposeComment, pen, { commentId, version, kind, reply });
const letters = (kind: string) => db().letter.findMany({ where: { kind } });
const viewer = (actor: Actor) => ({ actor, language: "en" as const, now: on("2019-06-20T09:00") });

describe("the comment's own entity", () => {
  test("contests with a reason the version it saw, is answered anew, and accepts", async () => {
    const [commentId = ""] = own;
    expect(await stance(author, commentId, 1, "accepted")).toEqual({
      kind: "refused",
      reason: "notAnswered",
    });
    await give(commentId, 0);
    expect((await stance(author, commentId, 1, "contested")).kind).toBe("invalid");
    expect((await stance(author, commentId, 1, "contested", "It changes who acts.")).kind).toBe("done");
    const chairs = (await letters("dispositionContested")).filter(({ text }) =>
      text.includes("It changes who acts."),
    );
    expect(chairs.length).toBeGreaterThan(1);
    expect(chairs.map(({ personId }) => personId)).toContain(pen.personId);
    await give(commentId, 1, "acceptedInPart", "The first half.");
    const anew = await letters("dispositionAnew");
    expect(anew.map(({ personId }) => personId)).toContain(author.personId);
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId } })).toMatchObject({ stance: "" });
    // What it says of the older version is a conflict, and shows what stands.
    expect(await stance(author, commentId, 1, "contested", "Still.")).toEqual({
      kind: "conflict",
      theirs: "The first half.",
      version: 2,
    });
    expect((await stance(author, commentId, 2, "accepted")).kind).toBe("done");
  });
  test("and the penholder at once: one of them is a conflict", async () => {
    const [commentId = ""] = own;
    const both = await Promise.all([
      stance(author, commentId, 2, "contested", "On reflection."),
      perform(disposeComment, pen, { commentId, version: 2, kind: "accepted" }),
    ]);
    const { version, stance: left } = await db().disposition.findUniqueOrThrow({ where: { commentId } });
    expect(version).toBe(3);
    expect(left).toBe("");
    expect(["done", "conflict"]).toContain(both[0].kind);
    expect(both[1].kind).toBe("done");
  });
  test("a stranger contests nothing", async () => {
    expect(await stance(pen, own[0] ?? "", 3, "accepted")).toEqual({
      kind: "refused",
      reason: "notOwnEntity",
    });
  });
  test("brings what it contests before the next meeting by a chair", async () => {
    const [commentId = ""] = own;
    expect((await stance(author, commentId, 3, "contested", "We cannot live with it.")).kind).toBe("done");
    await act(putOnAgenda, secretariat, { commentId });
    const { agendaItemId } = await db().disposition.findUniqueOrThrow({ where: { commentId } });
    const item = await db().agendaItem.findUniqueOrThrow({ where: { id: agendaItemId ?? "" } });
    expect(item.title).toMatch(/^Comment No \d+ on “/);
    expect(item.annotation).toBe("We cannot live with it.");
    expect(await perform(putOnAgenda, secretariat, { commentId })).toEqual({
      kind: "refused",
      reason: "onAgendaAlready",
    });
  });
  test("finds it on that agenda still when it is answered anew and contested again", async () => {
    const [commentId = ""] = own;
    await give(commentId, 3, "noted", "Noted, with thanks.");
    expect((await stance(author, commentId, 4, "contested", "Still not.")).kind).toBe("done");
    expect(await perform(putOnAgenda, secretariat, { commentId })).toEqual({
      kind: "refused",
      reason: "onAgendaAlready",
    });
  });
  test("is refused where no meeting lies ahead, as the page says", async () => {
    const [commentId = ""] = own;
    // It stands on an agenda already; taken off that, it may go onto another.
    await db().disposition.update({ where: { commentId }, data: { agendaItemId: null } });
    const asked = async () => (await readAnswer(viewer(secretariat), submissionId, commentId))?.may.onAgenda;
    expect(await asked()).toEqual({ ok: true });
    const ahead = { bodyId: secretariat.seat.bodyId, startsAt: { gt: on("2019-06-20T09:00") } };
    await db().meeting.updateMany({ where: ahead, data: { state: "cancelled" } });
    const none = { reason: "noNextMeeting" };
    expect(await perform(putOnAgenda, secretariat, { commentId })).toEqual({ kind: "refused", ...none });
    expect(await asked()).toEqual({ ok: false, ...none });
    const { id: meetingId } = await db().meeting.findFirstOrThrow({ where: ahead });
    const named = await perform(putOnAgenda, secretariat, { commentId, meetingId });
    expect(named).toEqual({ kind: "refused", reason: "meetingCancelled" });
  });
  test("alone withdraws its comment (domain 2.2)", async () => {
    const { id: commentId, response } = await db().comment.findFirstOrThrow({
      where: {
        response: { roundId, entityId: { notIn: [pen.seat.entityId, author.seat.entityId] } },
        number: { not: null },
      },
      orderBy: { number: "desc" },
      select: { id: true, response: { select: { entity: { select: { slug: true } } } } },
    });
    const another = await as(`${response.entity.slug}-focal-point`);
    const said = { commentId, version: 0, kind: "withdrawn", reply: "They said so." };
    expect(await perform(disposeComment, pen, said)).toMatchObject({ fields: { kind: "invalid_value" } });
    const together = { comments: [`${commentId} 0`], kind: "withdrawn", reply: "They said so." };
    expect(await perform(answerTogether, pen, together)).toMatchObject({ fields: { kind: "invalid_value" } });
    expect(await perform(withdrawComment, pen, { commentId, version: 0 })).toMatchObject({
      reason: "notOwnEntity",
    });
    await act(withdrawComment, another, { commentId, version: 0 });
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId } })).toMatchObject({
      kind: "withdrawn",
    });
  });
});

test("what the record says of proposals does not tell what they are", async () => {
  const entries = await db().recordEntry.findMany({
    where: { subjectId: submissionId, type: { startsWith: "disposition." } },
  });
  expect(entries.length).toBeGreaterThan(4);
  expect(entries.every(({ data }) => !("kind" in (data as object)) && !("reason" in (data as object)))).toBe(
    true,
  );
});

test("that there is no answer is said to those alone who would see it", async () => {
  const told = async (who: Actor) => (await readAnswer(viewer(who), submissionId, own[0] ?? ""))?.answerShown;
  const strangers = (await Promise.all(["undp", "coe"].map((slug) => as(`${slug}-focal-point`)))).filter(
    ({ seat }) => seat.entityId !== author.seat.entityId,
  );
  expect(await Promise.all([pen, author, secretariat].map(told))).toEqual([true, true, true]);
  expect(new Set(await Promise.all(strangers.map(told)))).toEqual(new Set([false]));
});

async function agree(): Promise<{ shown: number; hidden: number }> {
  const people = await db().person.findMany({
    where: { demoSeat: { not: null } },
    select: { demoSeat: true },
  });
  const { penholderId } = await db().submission.findUniqueOrThrow({ where: { id: submissionId } });
  const rows = await db().comment.findMany({
    where: { response: { roundId } },
    include: { disposition: true, response: { include: { round: true } } },
  });
  let [shown, hidden] = [0, 0];
  for (const { demoSeat } of people) {
    const who = await as(demoSeat ?? "");
    const seen = new Map(
      (await listComments(viewer(who), { roundId })).map((one) => [one.id, one.disposition?.kind]),
    );
    for (const { id, disposition, submittedAt, response } of rows) {
      const { entityId, round } = response;
      const state = round.state as RoundState;
      const may =
        maySeeComments(who, { state, sealed: round.sealed, entityId, submitted: submittedAt !== null }).ok &&
        maySeeDisposition(who, { state, entityId, penholderId }).ok;
      expect(seen.get(id)).toBe(may ? disposition?.kind : undefined);
      if (disposition) may ? shown++ : hidden++;
    }
  }
  return { shown, hidden };
}

test("SQL and rule agree on who sees a disposition, for every seat, before and after it is published", async () => {
  const before = await agree();
  expect(before.shown).toBeGreaterThan(0);
  expect(before.hidden).toBeGreaterThan(0);
  await db().round.update({
    where: { id: roundId },
    data: { state: "published", publishedAt: on("2019-06-20T10:00") },
  });
  expect((await agree()).hidden).toBe(0);
});

describe("12.33 a published disposition is found wrong", () => {
  test("it changes by a corrigendum with its reason, visible as such; the author and those who received it hear", async () => {
    const [commentId = ""] = own;
    const input = { commentId, version: 4, kind: "noted", reply: "Noted only." };
    expect(await perform(disposeComment, pen, input)).toEqual({
      kind: "refused",
      reason: "dispositionPublished",
    });
    expect((await perform(correctDisposition, pen, { ...input, correctedFor: "" })).kind).toBe("invalid");
    expect(await perform(correctDisposition, author, { ...input, correctedFor: "Wrong row." })).toMatchObject(
      {
        reason: "notPenholder",
      },
    );
    await act(correctDisposition, pen, { ...input, correctedFor: "The wrong row was published." });
    expect(
      await db().dispositionVersion.findUniqueOrThrow({
        where: { commentId_version: { commentId, version: 5 } },
      }),
    ).toMatchObject({ kind: "noted", correctedFor: "The wrong row was published." });
    const heard = await letters("dispositionCorrected");
    expect(heard.map(({ personId }) => personId)).toContain(author.personId);
    expect(heard.length).toBeGreaterThan(10);
    const [entry] = await db().recordEntry.findMany({ where: { type: "disposition.corrected" } });
    expect(entry?.data).toMatchObject({ kind: "noted", reason: "The wrong row was published." });
    expect(await perform(correctDisposition, pen, { ...input, correctedFor: "Again." })).toMatchObject({
      kind: "conflict",
      version: 5,
    });
  });
  test("a corrigendum puts no withdrawal into the author's mouth, and keeps the one it said", async () => {
    const [commentId = ""] = own;
    const why = { reply: "Withdrawn in a call.", correctedFor: "The words were wrong." };
    expect(
      await perform(correctDisposition, pen, { commentId, version: 5, kind: "withdrawn", ...why }),
    ).toMatchObject({ fields: { kind: "invalid_value" } });
    const withdrawn = await db().disposition.findFirstOrThrow({
      where: { kind: "withdrawn", comment: { response: { roundId } } },
    });
    const { version } = withdrawn;
    await act(correctDisposition, pen, {
      ...{ commentId: withdrawn.commentId, version, kind: "withdrawn" },
      ...why,
    });
  });
});
