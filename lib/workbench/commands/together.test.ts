import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { done } from "@/lib/dev/build-text";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { listReplies } from "@/lib/workbench/queries/replies";
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
