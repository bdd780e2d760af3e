import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { queueWords } from "@/components/workbench/queue-words";
import { layRound } from "@/lib/bench/world-round";
import { db } from "@/lib/core/db";
import { translator } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { countsOf, matching } from "@/lib/workbench/queue";
import { readComment } from "./comment";
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

test("one entity that proposes a change twice is nobody's support", async () => {
  const comments = await db().comment.findMany({
    where: { response: { roundId: scene.laid.roundId }, disposition: { isNot: null } },
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

test("a sealed round shows nothing of others, by list, count, detail or likeness (R19)", async () => {
  const other = as(await scene.body.actor("focalPoint", "iom"));
  const { submissionId, roundId } = scene.laid;
  await db().round.update({ where: { id: roundId }, data: { state: "open", closedAt: null } });
  for (const viewer of [as(scene.secretariat), other]) {
    const queue = await queueOf(viewer);
    const own = viewer === other ? queue.id.length : 0;
    expect(queue.id).toHaveLength(own);
    expect(new Set(queue.names.entity.map((one) => one.label)).size).toBeLessThanOrEqual(own > 0 ? 1 : 0);
    expect(
      (await readSimilar(viewer, submissionId))?.groups.flat().every((one) => one.entity === "IOM"),
    ).toBe(true);
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
    return sent.mock.calls.length;
  };
  const few = await count(scene.laid.submissionId);
  expect((await queueOf(as(scene.pen), large.submissionId)).id).toHaveLength(10_000);
  expect(await count(large.submissionId)).toBe(few);
  sent.mockRestore();
});
