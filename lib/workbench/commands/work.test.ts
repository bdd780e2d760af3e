import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LaidRound, layRound } from "@/lib/bench/world-round";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { done, recordOf } from "@/lib/dev/build-text";
import { listPenPeople } from "@/lib/workbench/queries/people";
import { listReplies } from "@/lib/workbench/queries/replies";
import { groupComments, ungroupComments } from "./group";
import { LEASE_MINUTES, releaseLease, takeLease } from "./lease";
import { addReply, editReply } from "./replies";
import { assignComments, setTopic, tagComments } from "./sort";
import { splitComment } from "./split";
import { answerTogether } from "./together";

let body: BuiltBody;
let laid: LaidRound;
let pen: Actor;
let secretariat: Actor;
let drop: () => Promise<void>;
const NOW = "2026-06-10T09:00:00Z";

beforeAll(async () => {
  drop = await openTestDatabase(NOW);
  body = await buildBody();
  for (const entity of ["osce", "ilo", "iom", "coe"]) await body.actor("focalPoint", entity);
  laid = await layRound(process.env.DATABASE_URL ?? "", { each: 20, paragraphs: 30 });
  const holder = await db().submission.findUniqueOrThrow({ where: { id: laid.submissionId } });
  const slug = Object.keys(body.entities).find((one) => body.entities[one] === holder.penholderId) ?? "";
  pen = await body.actor("focalPoint", slug);
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => drop());

/** Comments of the round that nobody answered, oldest number first. */
const open = async (many: number, from = 0) =>
  (
    await db().comment.findMany({
      where: { disposition: null, splitAt: null, part: 0 },
      orderBy: { number: "asc" },
      skip: from,
      take: many,
    })
  ).map((comment) => comment.id);
const one = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });

test("nobody else works on them, and nobody before the close (domain 5.2.8)", async () => {
  const commentIds = await open(2);
  const other = await body.actor("reviewer", "iom");
  expect(await perform(groupComments, other, { commentIds })).toEqual({
    kind: "refused",
    reason: "notPenholder",
  });
  await db().submission.update({ where: { id: laid.submissionId }, data: { state: "comment" } });
  expect(await perform(groupComments, pen, { commentIds })).toEqual({
    kind: "refused",
    reason: "roundNotClosed",
  });
  await db().submission.update({ where: { id: laid.submissionId }, data: { state: "resolution" } });
});

test("a sealed round that was not closed has no comments for the workbench (R19)", async () => {
  const [id = ""] = await open(1);
  const shut = (state: string, closedAt: Date | null) =>
    db().round.update({ where: { id: laid.roundId }, data: { state, closedAt } });
  await shut("open", null);
  expect(await perform(takeLease, secretariat, { commentId: id })).toEqual({ kind: "notFound" });
  await shut("resolution", new Date(NOW));
});

test("tags come and go, a topic finds its person, and only who holds the pen is given comments", async () => {
  const [first = "", second = "", third = ""] = await open(3);
  done(
    await perform(tagComments, pen, { commentIds: [first, second], add: "legal, wording،legal", remove: "" }),
  );
  done(await perform(tagComments, pen, { commentIds: [first], add: "", remove: "legal" }));
  expect((await one(first)).tags).not.toContain("legal");
  expect((await one(second)).tags).toEqual(expect.arrayContaining(["legal", "wording"]));
  const stranger = await body.actor("reviewer", "iom");
  expect(await perform(assignComments, pen, { commentIds: [first], personId: stranger.personId })).toEqual({
    kind: "refused",
    reason: "assigneeNotPenholder",
  });
  done(await perform(assignComments, pen, { commentIds: [first], personId: secretariat.personId }));
  done(await perform(setTopic, pen, { commentIds: [first], topic: "seas" }));
  done(await perform(setTopic, pen, { commentIds: [second, third], topic: "seas" }));
  expect((await one(third)).assigneeId).toBe(secretariat.personId);
  const people = await listPenPeople({ actor: pen, now: new Date(NOW) }, pen.seat.entityId);
  expect(people.map((person) => person.id).sort()).toEqual([pen.personId, secretariat.personId].sort());
});

describe("the lease of an answer", () => {
  test("two take it at once: one has it, and the other hears so", async () => {
    const [commentId = ""] = await open(1);
    const both = await Promise.all([
      perform(takeLease, pen, { commentId }),
      perform(takeLease, secretariat, { commentId }),
    ]);
    expect(both.map((answer) => answer.kind).sort()).toEqual(["done", "refused"]);
  });
  test("it ends by itself, by the database's clock, and its holder may prolong it", async () => {
    const [, commentId = ""] = await open(2);
    done(await perform(takeLease, pen, { commentId }));
    done(await perform(takeLease, pen, { commentId }));
    expect(await perform(releaseLease, secretariat, { commentId })).toEqual({
      kind: "refused",
      reason: "beingAnswered",
    });
    await setClock(new Date(Date.parse(NOW) + (LEASE_MINUTES + 1) * 60_000).toISOString());
    done(await perform(takeLease, secretariat, { commentId }));
    done(await perform(releaseLease, secretariat, { commentId }));
    expect((await one(commentId)).lockedById).toBeNull();
  });
});

describe("splitting", () => {
  test("nothing of the text is lost, unless somebody says so", async () => {
    const [commentId = ""] = await open(1, 6);
    const { text, number, responseId } = await one(commentId);
    const [left, right] = [text.slice(0, 30), text.slice(30)];
    expect(await perform(splitComment, pen, { commentId, parts: [left, "Other words."] })).toEqual({
      kind: "refused",
      reason: "wordsLost",
    });
    done(await perform(splitComment, pen, { commentId, parts: [left, right] }));
    const parts = await db().comment.findMany({
      where: { splitFromId: commentId },
      orderBy: { part: "asc" },
    });
    expect(parts.map((part) => [part.number, part.part, part.responseId])).toEqual([
      [number, 1, responseId],
      [number, 2, responseId],
    ]);
    const words = (said: string) => said.replace(/\s+/g, "");
    expect(words(parts.map((part) => part.text).join(""))).toBe(words(text));
    expect((await one(commentId)).splitAt).not.toBeNull();
    expect(await perform(splitComment, pen, { commentId, parts: [left, right] })).toEqual({
      kind: "refused",
      reason: "alreadySplit",
    });
    const ofPart = { commentId: parts[0]?.id, parts: ["a", "b"], dropped: "on" };
    expect(await perform(splitComment, pen, ofPart)).toEqual({ kind: "refused", reason: "isPart" });
  });
  test("two at once: one splits", async () => {
    const [commentId = ""] = await open(1, 7);
    const input = { commentId, parts: ["One.", "Two."], dropped: "on" };
    const both = await Promise.all([
      perform(splitComment, pen, input),
      perform(splitComment, secretariat, input),
    ]);
    expect(both.map((answer) => answer.kind).sort()).toEqual(["done", "refused"]);
    expect(await db().comment.count({ where: { splitFromId: commentId } })).toBe(2);
  });
});

test("groups take whole groups in, and nobody is left in a group alone", async () => {
  const [a = "", b = "", c = "", d = ""] = await open(4, 8);
  expect(await perform(groupComments, pen, { commentIds: [a] })).toEqual({
    kind: "refused",
    reason: "twoNeeded",
  });
  done(await perform(groupComments, pen, { commentIds: [a, b] }));
  done(await perform(groupComments, pen, { commentIds: [c, d] }));
  done(await perform(groupComments, pen, { commentIds: [a, c] }));
  expect(new Set((await Promise.all([a, b, c, d].map(one))).map((comment) => comment.clusterId)).size).toBe(
    1,
  );
  done(await perform(ungroupComments, pen, { commentIds: [a, b, c] }));
  expect((await one(d)).clusterId).toBeNull();
});

describe("answering together", () => {
  test("those that stand as they were read are answered, the others are said row by row", async () => {
    const [a = "", b = "", c = ""] = await open(3, 12);
    done(
      await perform(answerTogether, secretariat, { comments: [`${a} 0`], kind: "noted", reply: "Before." }),
    );
    done(await perform(takeLease, secretariat, { commentId: b }));
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
  const coe = await body.actor("guest", "coe");
  expect(await perform(addReply, coe, { title: "Guest", text: "No." })).toEqual({
    kind: "refused",
    reason: "notPenholder",
  });
});

test("everything stands in the record", async () => {
  expect(new Set(await recordOf(laid.submissionId))).toEqual(
    new Set(
      ["tagged", "assigned", "topicSet", "split", "grouped", "ungrouped", "answeredTogether"].map(
        (what) => `workbench.${what}`,
      ),
    ),
  );
});
