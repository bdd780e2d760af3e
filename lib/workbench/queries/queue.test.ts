import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { progressOf } from "@/components/workbench/bench-start";
import { queueWords } from "@/components/workbench/queue-words";
import { layRound } from "@/lib/bench/world-round";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { translator } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { done } from "@/lib/dev/build-text";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { groupComments, ungroupComments } from "@/lib/workbench/commands/group";
import { splitComment } from "@/lib/workbench/commands/split";
import { countsOf, matching } from "@/lib/workbench/queue";
import { readComment } from "./comment";
import { findInQueue } from "./found";
import { readLeases } from "./leases";
import { readQueue } from "./queue";
import { readSimilar } from "./similar";

let scene: WorkScene;
const NOW = new Date("2026-06-10T09:00:00Z");
const t = translator("en");

beforeAll(async () => {
  scene = await openWork(NOW.toISOString(), { each: 30, paragraphs: 20 });
});
afterAll(() => scene.drop());

const as = (actor: Viewer["actor"]): Viewer => ({ actor, language: "en", now: NOW });
const queueOf = async (viewer: Viewer, id = scene.laid.submissionId) => {
  const read = await readQueue(viewer, id);
  if (!read) throw new Error("no queue");
  return queueWords(read, t);
};

/** Three entities propose one change to one paragraph, written with other spaces and stops. */
async function sameChange(): Promise<string[]> {
  const comments = await db().comment.findMany({
    where: { response: { roundId: scene.laid.roundId } },
    orderBy: { number: "asc" },
    distinct: ["responseId"],
    take: 3,
  });
  const blockId = comments[0]?.blockId ?? null;
  const proposed = ["States shall report.", " States  shall report ", "states shall report"];
  for (const [n, { id }] of comments.entries())
    await db().comment.update({ where: { id }, data: { blockId, proposedText: proposed[n] } });
  return comments.map((comment) => comment.id);
}

test("12.22 the same tracked change from three entities is one thing, supported by all three", async () => {
  const [first = "", second = "", third = ""] = await sameChange();
  const viewer = as(scene.pen);
  const queue = await queueOf(viewer);
  const groups = [first, second, third].map((id) => queue.group[queue.id.indexOf(id)]);
  expect(new Set(groups).size).toBe(1);
  expect(groups[0]).toBeGreaterThanOrEqual(0);
  const detail = await readComment(viewer, scene.laid.submissionId, first);
  expect(detail?.supportedBy).toHaveLength(2);
  expect(detail?.supportedBy).not.toContain(detail?.entity);
  expect(detail?.group.map((one) => one.id).sort()).toEqual([second, third].sort());
});

test("a member of it may leave, and stays out until a hand puts it back", async () => {
  const [first = "", second = "", third = ""] = await sameChange();
  const viewer = as(scene.pen);
  const groupsOf = async () => {
    const queue = await queueOf(viewer);
    return [first, second, third].map((id) => queue.group[queue.id.indexOf(id)]);
  };
  done(await perform(ungroupComments, scene.pen, { commentIds: [third] }));
  const [one, other, left] = await groupsOf();
  expect([one === other, left]).toEqual([true, -1]);
  const detail = await readComment(viewer, scene.laid.submissionId, first);
  expect(detail?.group.map(({ id }) => id)).toEqual([second]);
  expect((await readComment(viewer, scene.laid.submissionId, third))?.group).toEqual([]);
  const proposed = (await readSimilar(viewer, scene.laid.submissionId))?.groups.flat() ?? [];
  expect(proposed.map(({ id }) => id)).not.toContain(third);
  const type = "workbench.ungrouped";
  expect(await db().recordEntry.count({ where: { subjectId: scene.laid.submissionId, type } })).toBe(1);
  done(await perform(ungroupComments, scene.pen, { commentIds: [second] }));
  expect(await groupsOf()).toEqual([-1, -1, -1]);
  done(await perform(groupComments, scene.pen, { commentIds: [second, third] }));
  const [, back, again] = await groupsOf();
  expect([back, again].every((group) => group === back && (group ?? -1) >= 0)).toBe(true);
});

test("words are found anywhere in a comment, in any case, and nothing that one may not see", async () => {
  const { submissionId, roundId } = scene.laid;
  const [one = "", other = "", third = ""] = await scene.open(3, 20);
  const far = `${"x ".repeat(120)}`;
  await db().comment.update({ where: { id: one }, data: { text: `${far}the Замечание\nof it` } });
  await db().comment.update({ where: { id: other }, data: { proposedText: `${far}замечание of` } });
  await db().comment.update({ where: { id: third }, data: { rationale: `${far}100% замечание_` } });
  const find = (q: string, actor = scene.pen) => findInQueue(as(actor), submissionId, q);
  expect((await find("ЗАМЕЧАНИЕ"))?.toSorted()).toEqual([one, other, third].toSorted());
  expect((await find("замечание of"))?.toSorted()).toEqual([one, other].toSorted());
  // Nothing in what is typed is a pattern.
  expect(await find("0% замечание_")).toEqual([third]);
  expect(await find("Замечани_")).toEqual([]);
  expect(await find("  ")).toEqual([]);
  const queue = await queueOf(as(scene.pen));
  expect(matching(queue, { q: "замечание" })).toEqual([]);
  const found = new Set(await find("замечание"));
  expect(
    matching(queue, { q: "замечание" }, found)
      .map((row) => queue.id[row])
      .toSorted(),
  ).toEqual([...found].toSorted());
  await db().round.update({ where: { id: roundId }, data: { state: "open", closedAt: null } });
  expect(await find("замечание", scene.secretariat)).toEqual([]);
  await db().round.update({ where: { id: roundId }, data: { state: "resolution", closedAt: NOW } });
});

test("what the penholder sorts by is the penholder's: others read no tag, topic or name, and no likeness", async () => {
  const { submissionId } = scene.laid;
  const [id = ""] = await scene.open(1, 25);
  await db().comment.update({
    where: { id },
    data: { tags: ["refuse"], topic: "borders", assigneeId: scene.pen.personId },
  });
  const told = async (actor: Viewer["actor"]) => {
    const columns = (await readQueue(as(actor), submissionId))?.columns;
    const detail = await readComment(as(actor), submissionId, id);
    return [
      [columns?.tags.flat().includes("refuse"), columns?.topic.includes("borders")],
      [detail?.tags, detail?.topic, detail?.assigneeId],
      (await readSimilar(as(actor), submissionId)) !== null,
    ];
  };
  const { personId } = scene.pen;
  expect(await told(scene.pen)).toEqual([[true, true], [["refuse"], "borders", personId], true]);
  const other = await scene.body.actor("focalPoint", "iom");
  expect(await told(other)).toEqual([[false, false], [[], "", null], false]);
});

test("one entity that proposes a change twice is nobody's support", async () => {
  const comments = await db().comment.findMany({
    where: { response: { roundId: scene.laid.roundId }, disposition: { isNot: null }, clusterId: null },
    orderBy: { responseId: "asc" },
    take: 2,
  });
  const ids = comments.map((comment) => comment.id);
  await db().comment.updateMany({
    where: { id: { in: ids } },
    data: { blockId: comments[0]?.blockId, proposedText: "Only we say this." },
  });
  const queue = await queueOf(as(scene.pen));
  expect(ids.map((id) => queue.group[queue.id.indexOf(id)])).toEqual([-1, -1]);
});

test("filters and their counts agree with the rows, in every dimension", async () => {
  const queue = await queueOf(as(scene.pen));
  for (const dimension of ["at", "entity", "kind", "strength", "status", "topic", "tag", "assignee"] as const)
    for (const [value, n] of countsOf(queue, { kind: "legal" }, dimension)) {
      const filter = dimension === "kind" ? { kind: value } : { kind: "legal", [dimension]: value };
      expect(matching(queue, filter)).toHaveLength(n);
    }
  expect(matching(queue, { q: "no such words anywhere" })).toEqual([]);
  expect(matching(queue, { entity: "nobody" })).toEqual([]);
  const numbers = matching(queue, { order: "number" }).map((row) => Number(queue.number[row]));
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});

test("how far the answers are is told to those who may see them, and a split comment counts in its parts", async () => {
  const looks = async (viewer: Viewer) => {
    const queue = await queueOf(viewer);
    const rows = queue.status.map((place) => queue.names.status[place]?.value ?? "");
    return { progress: progressOf(queue), rows };
  };
  const [commentId = ""] = await scene.open(1);
  done(await perform(splitComment, scene.pen, { commentId, parts: ["One.", "Two."], dropped: "on" }));
  const of = (where: object) =>
    db().comment.count({ where: { response: { roundId: scene.laid.roundId }, splitAt: null, ...where } });
  const [n, answered] = [await of({}), await of({ disposition: { isNot: null } })];
  for (const viewer of [as(scene.pen), as(scene.secretariat)])
    expect((await looks(viewer)).progress).toEqual({ n, answered });
  const member = await looks(as(await scene.body.actor("reviewer", "coe")));
  expect(member.progress).toEqual({ n, answered: null });
  const own = await of({ response: { roundId: scene.laid.roundId, entity: { slug: "coe" } } });
  expect(member.rows.filter((status) => !["", "split"].includes(status))).toHaveLength(own);
  expect(member.rows.filter((status) => status === "")).toHaveLength(n - own);
});

test("by number, the tenth part comes after the ninth", async () => {
  const [commentId = ""] = await scene.open(1);
  const parts = Array.from({ length: 11 }, (_, n) => `Part ${n + 1}.`);
  done(await perform(splitComment, scene.pen, { commentId, parts, dropped: "on" }));
  const { number } = await db().comment.findUniqueOrThrow({ where: { id: commentId } });
  const queue = await queueOf(as(scene.pen));
  const order = matching(queue, { order: "number" }).map((row) => queue.number[row] ?? "");
  const from = order.indexOf(`${number}`);
  expect(order.slice(from, from + 12)).toEqual([`${number}`, ...parts.map((_, n) => `${number}.${n + 1}`)]);
});

test("a sealed round shows nothing of others, by list, count, detail or likeness (R19)", async () => {
  const other = as(await scene.body.actor("focalPoint", "iom"));
  const { submissionId, roundId } = scene.laid;
  await db().round.update({ where: { id: roundId }, data: { state: "open", closedAt: null } });
  for (const viewer of [as(scene.secretariat), other]) {
    const queue = await queueOf(viewer);
    const own = viewer === other ? queue.id.length : 0;
    expect(queue.id).toHaveLength(own);
    expect(new Set(queue.names.entity.map((one) => one.label)).size).toBeLessThanOrEqual(own > 0 ? 1 : 0);
    const similar = await readSimilar(viewer, submissionId);
    expect(similar?.groups).toEqual(viewer === other ? undefined : []);
  }
  const { id } = await db().comment.findFirstOrThrow({
    where: { response: { roundId, entityId: { not: other.actor.seat.entityId } } },
  });
  expect(await readComment(other, submissionId, id)).toBeNull();
  expect(await readComment(as(scene.secretariat), submissionId, id)).toBeNull();
  await db().round.update({ where: { id: roundId }, data: { state: "resolution", closedAt: NOW } });
});

test("as many statements for a hundred comments as for ten thousand", async () => {
  const large = await layRound(process.env.DATABASE_URL ?? "", { each: 2_500, paragraphs: 200 });
  const sent = vi.spyOn(db(), "$queryRaw");
  const count = async (id: string) => {
    sent.mockClear();
    await readQueue(as(scene.pen), id);
    await findInQueue(as(scene.pen), id, "trafficking");
    await readLeases(as(scene.pen), id);
    return sent.mock.calls.length;
  };
  const few = await count(scene.laid.submissionId);
  expect((await queueOf(as(scene.pen), large.submissionId)).id).toHaveLength(10_000);
  expect(await count(large.submissionId)).toBe(few);
  sent.mockRestore();
});
