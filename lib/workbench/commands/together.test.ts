import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { done } from "@/lib/dev/build-text";
import { untilBlocked } from "@/lib/dev/until-blocked";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { listReplies, readReplies } from "@/lib/workbench/queries/replies";
import { takeLease } from "./lease";
import { addReply, editReply } from "./replies";
import { answerTogether } from "./together";

let scene: WorkScene;
let pen: Actor;
let secretariat: Actor;
const NOW = "2026-06-10T09:00:00Z";

beforeAll(async () => {
  scene = await openWork(NOW, { each: 20, paragraphs: 30 });
  ({ pen, secretariat } = scene);
});
afterAll(() => scene.drop());

const open: WorkScene["open"] = (many, from) => scene.open(many, from);

describe("answering together", () => {
  test("those that stand as they were read are answered, the others are said row by row", async () => {
    const [a = "", b = "", c = ""] = await open(3, 12);
    done(
      await perform(answerTogether, secretariat, { comments: [`${a} 0`], kind: "noted", reply: "Before." }),
    );
    done(await perform(takeLease, secretariat, { submissionId: scene.laid.submissionId, commentId: b }));
    const input = { comments: [`${a} 0`, `${b} 0`, `${c} 0`], kind: "accepted", reply: "" };
    const said = JSON.parse(done(await perform(answerTogether, pen, input)));
    expect(said.answered).toBe(1);
    expect(said.left.map((left: { id: string; reason: string }) => [left.id, left.reason]).sort()).toEqual(
      [
        [a, "changedMeanwhile"],
        [b, "beingAnswered"],
      ].sort(),
    );
    const rows = await db().dispositionVersion.findMany({ where: { commentId: { in: [a, c] } } });
    expect(rows.map((row) => [row.commentId, row.version, row.kind]).sort()).toEqual(
      [
        [a, 1, "noted"],
        [c, 1, "accepted"],
      ].sort(),
    );
    expect(await perform(answerTogether, pen, { comments: [`${a} 0`], kind: "noted" })).toEqual({
      kind: "refused",
      reason: "allChangedMeanwhile",
    });
  });
  test("two at once over the same comments: each comment is answered once", async () => {
    const comments = (await open(3, 15)).map((id) => `${id} 0`);
    const both = await Promise.all([
      perform(answerTogether, pen, { comments, kind: "accepted" }),
      perform(answerTogether, secretariat, { comments, kind: "noted" }),
    ]);
    expect(both.map((answer) => answer.kind).sort()).toEqual(["done", "refused"]);
    const ids = comments.map((comment) => comment.slice(0, 36));
    expect(await db().dispositionVersion.count({ where: { commentId: { in: ids } } })).toBe(3);
  });
  test("what waited behind the publication of the round is published, and left as it stands", async () => {
    const [id] = await open(1);
    const { roundId } = scene.laid;
    const { begun } = await db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM round WHERE id = ${roundId}::uuid FOR UPDATE`;
      const begun = perform(answerTogether, pen, { comments: [`${id} 0`], kind: "noted" });
      await untilBlocked(1);
      await tx.round.update({ where: { id: roundId }, data: { state: "published" } });
      return { begun };
    });
    expect(await begun).toEqual({ kind: "refused", reason: "allChangedMeanwhile" });
    expect(await db().disposition.count({ where: { commentId: id } })).toBe(0);
    await db().round.update({ where: { id: roundId }, data: { state: "resolution" } });
  });
  test("the record tells the body that they were answered, and not how (domain 5.2.9)", async () => {
    const [id] = await open(1);
    done(await perform(answerTogether, pen, { comments: [`${id} 0`], kind: "outOfScope", reply: "Secret." }));
    const where = { type: "workbench.answeredTogether" };
    const entry = await db().recordEntry.findFirstOrThrow({ where, orderBy: { seq: "desc" } });
    expect(entry.data).toEqual({ title: "A text with a large round", n: 1 });
  });
  test("a refusal needs its reason (domain 5.2.9)", async () => {
    const [id] = await open(1);
    expect(await perform(answerTogether, pen, { comments: [`${id} 0`], kind: "notAccepted" })).toEqual({
      kind: "invalid",
      fields: { reply: "needsReason" },
    });
  });
});

test("a reply is kept, used, changed once by one of two, and shows where it was used", async () => {
  const replyId = done(
    await perform(addReply, pen, { title: "Editorial", text: "Taken up as an editorial change." }),
  );
  expect(await perform(addReply, pen, { title: "Editorial", text: "Again." })).toEqual({
    kind: "invalid",
    fields: { title: "taken" },
  });
  const comments = (await open(2)).map((id) => `${id} 0`);
  done(
    await perform(answerTogether, secretariat, {
      comments: [comments[1]],
      kind: "noted",
      reply: "x",
      replyTextId: replyId,
    }),
  );
  const viewer = { actor: pen, language: "en" as const, now: new Date(NOW) };
  expect((await listReplies(viewer)).map((reply) => [reply.title, reply.used, reply.places.length])).toEqual([
    ["Editorial", 1, 1],
  ]);
  const change = { replyId, version: 1, title: "Editorial", text: "Taken up." };
  const both = await Promise.all([perform(editReply, pen, change), perform(editReply, secretariat, change)]);
  expect(both.map((answer) => answer.kind).sort()).toEqual(["conflict", "done"]);
  const coe = await scene.body.actor("guest", "coe");
  expect(await perform(addReply, coe, { title: "Guest", text: "No." })).toEqual({
    kind: "refused",
    reason: "notPenholder",
  });
});

describe("where a reply was used", () => {
  const viewing = (actor: Actor) => ({ actor, language: "en" as const, now: new Date(NOW) });

  test("is told to those who may see the answer, and to all who keep replies once it is published (domain 5.2.9)", async () => {
    const replyId = done(await perform(addReply, pen, { title: "Out of scope", text: "Not of this text." }));
    const [id = ""] = await open(1);
    const input = { comments: [`${id} 0`], kind: "outOfScope", reply: "x", replyTextId: replyId };
    done(await perform(answerTogether, pen, input));
    const whose = await db().comment.findUniqueOrThrow({ where: { id }, select: { response: true } });
    const { osce, ilo, iom } = scene.body.entities;
    const slugs = Object.entries({ osce, ilo, iom });
    const [slug = ""] =
      slugs.find(([, one]) => one !== whose.response.entityId && one !== pen.seat.entityId) ?? [];
    const other = await scene.body.actor("focalPoint", slug);
    const usedFor = async (actor: Actor) => {
      const all = await listReplies(viewing(actor));
      return all.filter((reply) => reply.id === replyId).map(({ used, places }) => [used, places.length]);
    };
    expect(await usedFor(pen)).toEqual([[1, 1]]);
    expect(await usedFor(secretariat)).toEqual([[1, 1]]);
    expect(await usedFor(other)).toEqual([[0, 0]]);
    await db().round.update({ where: { id: scene.laid.roundId }, data: { state: "published" } });
    expect(await usedFor(other)).toEqual([[1, 1]]);
    await db().round.update({ where: { id: scene.laid.roundId }, data: { state: "resolution" } });
  });
  test("and the page is there for those who keep them alone", async () => {
    const { submissionId } = scene.laid;
    expect((await readReplies(viewing(pen), submissionId))?.head.id).toBe(submissionId);
    expect(await readReplies(viewing(secretariat), submissionId)).not.toBeNull();
    const guest = await scene.body.actor("guest", "coe");
    expect(await readReplies(viewing(guest), submissionId)).toBeNull();
    const reviewer = await scene.body.actor("reviewer", "ilo");
    expect(await readReplies(viewing(reviewer), submissionId)).toBeNull();
  });
});
