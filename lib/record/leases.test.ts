import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { stopListening } from "@/lib/core/live";
import { buildBody, setClock } from "@/lib/dev/build-body";
import { done } from "@/lib/dev/build-text";
import { openWork, type WorkScene } from "@/lib/dev/work-scene";
import { LEASE_MINUTES, releaseLease, takeLease } from "@/lib/workbench/commands/lease";
import { readLeases } from "@/lib/workbench/queries/leases";
import { liveStream } from "./stream";

let scene: WorkScene;
const NOW = "2026-06-10T09:00:00Z";
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

beforeAll(async () => {
  scene = await openWork(NOW, { each: 5, paragraphs: 10 });
});
afterAll(async () => {
  await stopListening();
  await scene.drop();
});

/** What a page of somebody hears, line by line. */
function listen(actor: Actor) {
  const lines: string[] = [];
  const reader = liveStream({ actor, id: "nobody" } as Parameters<typeof liveStream>[0]).getReader();
  const decoder = new TextDecoder();
  const read = async (): Promise<void> => {
    const { value, done: over } = await reader.read();
    if (over) return;
    lines.push(decoder.decode(value).trim());
    await read();
  };
  void read();
  const leases = () => lines.filter((line) => line.startsWith("event: lease"));
  return { leases, stop: () => reader.cancel() };
}

async function isListening(): Promise<void> {
  const ears = await db().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE application_name = 'chapeau live' AND datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'`;
  if (ears.length === 0) throw new Error("nobody listens yet");
}

test("that somebody answers is heard at once by every page of the body, once, and by nobody of another", async () => {
  const member = await scene.body.actor("focalPoint", "coe");
  const stranger = await (await buildBody("other")).actor("secretariat", "osce");
  const [reader, outside] = [listen(member), listen(stranger)];
  await vi.waitFor(isListening, 5000);
  const { submissionId } = scene.laid;
  const [commentId = ""] = await scene.open(1);
  const lease = { submissionId, commentId };
  done(await perform(takeLease, scene.pen, lease));
  // Going on typing is no news.
  done(await perform(takeLease, scene.pen, lease));
  done(await perform(releaseLease, scene.pen, lease));
  await vi.waitFor(() => expect(reader.leases()).toHaveLength(2), 5000);
  expect(reader.leases()[0]).toBe(`event: lease\ndata: ${JSON.stringify({ subject: submissionId })}`);
  expect(outside.leases()).toEqual([]);
  await Promise.all([reader.stop(), outside.stop()]);
});

test("who answers which comment, for how long; a lease that ran out is none, and another body reads nothing", async () => {
  const { submissionId } = scene.laid;
  const [, commentId = ""] = await scene.open(2);
  done(await perform(takeLease, scene.pen, { submissionId, commentId }));
  const read = (actor: Actor, now: Date) => readLeases({ actor, language: "en", now }, submissionId);
  const [held] = (await read(scene.secretariat, later(1))) ?? [];
  expect(held).toMatchObject({ id: commentId, personId: scene.pen.personId, mine: false });
  expect(held?.ms).toBeGreaterThan((LEASE_MINUTES - 2) * 60_000);
  expect((await read(scene.pen, later(1)))?.map(({ mine }) => mine)).toEqual([true]);
  expect(await read(scene.pen, later(LEASE_MINUTES + 1))).toEqual([]);
  const stranger = await (await buildBody("third")).actor("secretariat", "osce");
  expect(await read(stranger, later(1))).toBeNull();
  await setClock(later(LEASE_MINUTES + 1).toISOString());
});

test("while a round is sealed there is no lease to read, also for those who serve the body (R19)", async () => {
  const { submissionId, roundId } = scene.laid;
  const [, , commentId = ""] = await scene.open(3);
  done(await perform(takeLease, scene.pen, { submissionId, commentId }));
  await db().round.update({ where: { id: roundId }, data: { state: "open", closedAt: null, sealed: true } });
  const viewer = { actor: scene.secretariat, language: "en" as const, now: later(LEASE_MINUTES + 2) };
  expect(await readLeases(viewer, submissionId)).toEqual([]);
  const held = await perform(takeLease, scene.pen, { submissionId, commentId });
  expect(held.kind).toBe("notFound");
});
