import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { setClock } from "@/lib/dev/build-body";
import { done, recordOf } from "@/lib/dev/build-text";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { readAnswer } from "@/lib/dispositions/queries/answer";
import { listPenPeople } from "@/lib/workbench/queries/people";
import { groupComments, ungroupComments } from "./group";
import { LEASE_MINUTES, releaseLease, takeLease } from "./lease";
import { assignComments, setTopic, tagComments } from "./sort";
import { splitComment } from "./split";

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
const one = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });

test("nobody else works on them, and nobody before the close (domain 5.2.8)", async () => {
  const commentIds = await open(2);
  const other = await scene.body.actor("reviewer", "iom");
  expect(await perform(groupComments, other, { commentIds })).toEqual({
    kind: "refused",
    reason: "notPenholder",
  });
  await db().submission.update({ where: { id: scene.laid.submissionId }, data: { state: "comment" } });
  expect(await perform(groupComments, pen, { commentIds })).toEqual({
    kind: "refused",
    reason: "roundNotClosed",
  });
  await db().submission.update({ where: { id: scene.laid.submissionId }, data: { state: "resolution" } });
});

test("a sealed round that was not closed has no comments for the workbench (R19)", async () => {
  const [id = ""] = await open(1);
  const shut = (state: string, closedAt: Date | null) =>
    db().round.update({ where: { id: scene.laid.roundId }, data: { state, closedAt } });
  await shut("open", null);
  expect(
    await perform(takeLease, secretariat, { submissionId: scene.laid.submissionId, commentId: id }),
  ).toEqual({
    kind: "notFound",
  });
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
  const stranger = await scene.body.actor("reviewer", "iom");
  expect(await perform(assignComments, pen, { commentIds: [first], personId: stranger.personId })).toEqual({
    kind: "refused",
    reason: "assigneeNotPenholder",
  });
  done(await perform(assignComments, pen, { commentIds: [first], personId: secretariat.personId }));
  done(await perform(setTopic, pen, { commentIds: [first], topic: "seas" }));
  done(await perform(setTopic, pen, { commentIds: [second, third], topic: "seas" }));
  expect((await one(third)).assigneeId).toBe(secretariat.personId);
  const given = await db().recordEntry.findFirstOrThrow({
    where: { type: "workbench.assigned" },
    orderBy: { seq: "desc" },
  });
  expect(given.data).toMatchObject({ n: 2, name: secretariat.name });
  const people = await listPenPeople({ actor: pen, now: new Date(NOW) }, pen.seat.entityId);
  expect(people.map((person) => person.id).sort()).toEqual([pen.personId, secretariat.personId].sort());
});

test("a topic gives nothing to somebody who holds the pen no longer", async () => {
  const [first = "", second = ""] = await open(2, 22);
  const stranger = await scene.body.actor("reviewer", "iom");
  await db().comment.update({
    where: { id: first },
    data: { topic: "rivers", assigneeId: stranger.personId },
  });
  done(await perform(setTopic, pen, { commentIds: [second], topic: "rivers" }));
  expect((await one(second)).assigneeId).toBeNull();
});

describe("the lease of an answer", () => {
  test("two take it at once: one has it, and the other hears so", async () => {
    const [commentId = ""] = await open(1);
    const both = await Promise.all([
      perform(takeLease, pen, { submissionId: scene.laid.submissionId, commentId }),
      perform(takeLease, secretariat, { submissionId: scene.laid.submissionId, commentId }),
    ]);
    expect(both.map((answer) => answer.kind).sort()).toEqual(["done", "refused"]);
  });
  test("it ends by itself, by the database's clock, and its holder may prolong it", async () => {
    const [, commentId = ""] = await open(2);
    done(await perform(takeLease, pen, { submissionId: scene.laid.submissionId, commentId }));
    done(await perform(takeLease, pen, { submissionId: scene.laid.submissionId, commentId }));
    expect(
      await perform(releaseLease, secretariat, { submissionId: scene.laid.submissionId, commentId }),
    ).toEqual({
      kind: "refused",
      reason: "beingAnswered",
    });
    await setClock(new Date(Date.parse(NOW) + (LEASE_MINUTES + 1) * 60_000).toISOString());
    done(await perform(takeLease, secretariat, { submissionId: scene.laid.submissionId, commentId }));
    done(await perform(releaseLease, secretariat, { submissionId: scene.laid.submissionId, commentId }));
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
    const viewer = { actor: pen, language: "en" as const, now: new Date(NOW) };
    const whole = await readAnswer(viewer, scene.laid.submissionId, commentId);
    expect(whole?.comment.parts).toEqual(parts.map(({ id, part }) => ({ id, no: `${number}.${part}` })));
    expect(await perform(splitComment, pen, { commentId, parts: [left, right] })).toEqual({
      kind: "refused",
      reason: "alreadySplit",
    });
    const ofPart = { commentId: parts[0]?.id, parts: ["a", "b"], dropped: "on" };
    expect(await perform(splitComment, pen, ofPart)).toEqual({ kind: "refused", reason: "isPart" });
  });
  test("who stood behind the whole stands behind each part (domain 5.2.4)", async () => {
    const [commentId = ""] = await open(1, 8);
    const { osce: entityId = "" } = scene.body.entities;
    await db().coSponsor.create({ data: { commentId, entityId, at: new Date(NOW) } });
    done(await perform(splitComment, pen, { commentId, parts: ["One.", "Two."], dropped: "on" }));
    const parts = await db().comment.findMany({
      where: { splitFromId: commentId },
      select: { sponsors: { select: { entityId: true } } },
    });
    expect(parts).toEqual([{ sponsors: [{ entityId }] }, { sponsors: [{ entityId }] }]);
  });
  test("waits for who is answering, and its parts are in the group that it was in", async () => {
    const [commentId = "", other = ""] = await open(2, 24);
    const { submissionId } = scene.laid;
    done(await perform(groupComments, pen, { commentIds: [commentId, other] }));
    done(await perform(takeLease, secretariat, { submissionId, commentId }));
    const input = { commentId, parts: ["One.", "Two."], dropped: "on" };
    expect(await perform(splitComment, pen, input)).toEqual({ kind: "refused", reason: "beingAnswered" });
    done(await perform(releaseLease, secretariat, { submissionId, commentId }));
    done(await perform(splitComment, pen, input));
    const { clusterId } = await one(other);
    expect(await db().comment.count({ where: { splitFromId: commentId, clusterId } })).toBe(2);
    expect((await one(commentId)).clusterId).toBeNull();
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

test("everything stands in the record", async () => {
  const said = (await recordOf(scene.laid.submissionId)).filter((type) => type.startsWith("workbench."));
  expect([...new Set(said)].sort()).toEqual(
    ["assigned", "grouped", "split", "tagged", "topicSet", "ungrouped"].map((what) => `workbench.${what}`),
  );
});
