import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { closeDb, db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { playWorld } from "@/prisma/seed/play";
import { act, as, on, setClock } from "@/prisma/seed/world";
import { compileRound, publishRound, resolveRound } from "./commands/after-close";
import { reopenRound } from "./commands/reopen";

let fresh: FreshDatabase;
let roundId: string;
let submissionId: string;
let pen: Actor;
let chair: Actor;
let secretariat: Actor;

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  const round = await db().round.findFirstOrThrow({ where: { state: "open" } });
  [roundId, submissionId] = [round.id, round.submissionId];
  pen = await as("osce-focal-point");
  chair = await as("un-women-co-chair");
  secretariat = await as("unodc-secretariat");
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

const round = () => db().round.findUniqueOrThrow({ where: { id: roundId } });
const work = async () => {
  while ((await runDueJobs(handlers)) > 0);
};
const again = { closesLocal: "2019-06-28T17:00", zone: "Europe/Vienna", reason: "A late mission report." };
const letters = (kind: string) => db().letter.count({ where: { kind } });

test("nothing after the close can be done before it", async () => {
  expect(await perform(compileRound, pen, { roundId })).toEqual({
    kind: "refused",
    reason: "roundNotClosed",
  });
  expect(await perform(resolveRound, pen, { roundId })).toEqual({
    kind: "refused",
    reason: "roundNotClosed",
  });
  expect(await perform(publishRound, pen, { roundId })).toEqual({
    kind: "refused",
    reason: "roundNotResolved",
  });
  expect(await perform(reopenRound, chair, { roundId, ...again })).toEqual({
    kind: "refused",
    reason: "roundOpen",
  });
});

describe("after the close", () => {
  test("two compile at once, and it is compiled once; everybody who was asked has the note", async () => {
    await setClock(on("2019-06-20T09:00"));
    await work();
    const both = await Promise.all([
      perform(compileRound, pen, { roundId }),
      perform(compileRound, secretariat, { roundId }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
    expect((await round()).state).toBe("compiled");
    expect(await letters("roundCompiled")).toBeGreaterThan(20);
  });
  test("a co-chair opens it again with a reason: for all, shared from then on, and it closes once more by itself", async () => {
    expect(await perform(reopenRound, secretariat, { roundId, ...again })).toEqual({
      kind: "refused",
      reason: "chairInOffice",
    });
    expect(await perform(reopenRound, chair, { roundId, ...again, reason: " " })).toMatchObject({
      kind: "invalid",
    });
    await act(reopenRound, chair, { roundId, ...again });
    expect(await round()).toMatchObject({ state: "open", sealed: false, closedAt: null });
    expect((await db().submission.findUniqueOrThrow({ where: { id: submissionId } })).state).toBe("comment");
    await setClock(on("2019-06-29T09:00"));
    await work();
    expect(await round()).toMatchObject({ state: "closed", closedAt: on("2019-06-28T17:00") });
  });
  test("12.20: while no co-chair is in office, the Secretariat may", async () => {
    await db().seat.updateMany({
      where: { bodyId: chair.seat.bodyId, role: "coChair", from: { lt: on("2019-06-29T08:00") } },
      data: { until: on("2019-06-29T08:00") },
    });
    await act(reopenRound, secretariat, { roundId, ...again, closesLocal: "2019-07-01T17:00" });
    await setClock(on("2019-07-02T09:00"));
    await work();
    expect((await round()).state).toBe("closed");
  });
  test("it is not resolved while one comment is unanswered, and shown only when it is resolved", async () => {
    const comments = await db().comment.findMany({
      where: { response: { roundId }, submittedAt: { not: null } },
      select: { id: true },
    });
    for (const [place, { id: commentId }] of comments.entries()) {
      expect(await perform(resolveRound, pen, { roundId })).toEqual({
        kind: "refused",
        reason: "unanswered",
      });
      const kind = place === 0 ? "accepted" : "noted";
      await act(disposeComment, pen, { commentId, kind, version: 0 });
      // What is answered before the note goes out is no reason not to send it.
      if (place === 0) await act(compileRound, pen, { roundId });
    }
    expect(await round()).toMatchObject({ state: "resolution", compiledAt: expect.any(Date) });
    expect(await perform(compileRound, pen, { roundId })).toEqual({
      kind: "refused",
      reason: "roundCompiledAlready",
    });
    expect(await perform(publishRound, pen, { roundId })).toEqual({
      kind: "refused",
      reason: "roundNotResolved",
    });
    await act(resolveRound, pen, { roundId });
    await act(publishRound, chair, { roundId });
    expect((await round()).state).toBe("published");
    const unpublished = { comment: { response: { roundId } }, publishedAt: null };
    expect(await db().disposition.count({ where: unpublished })).toBe(0);
    const ilo = (await as("ilo-focal-point")).personId;
    const letter = await db().letter.findFirstOrThrow({ where: { kind: "roundPublished", personId: ilo } });
    const own = await db().comment.count({
      where: { submittedAt: { not: null }, response: { roundId, entity: { slug: "ilo" } } },
    });
    expect(letter.text).toContain(`comments: ${own}.`);
  });
  test("the record tells each stage once", async () => {
    const told = await db().recordEntry.groupBy({
      by: ["type"],
      where: {
        subjectId: submissionId,
        type: { in: ["round.compiled", "round.reopened", "round.resolved", "round.published"] },
      },
      _count: true,
    });
    expect(Object.fromEntries(told.map(({ type, _count }) => [type, _count]))).toEqual({
      "round.compiled": 2,
      "round.reopened": 2,
      "round.resolved": 1,
      "round.published": 1,
    });
  });
});
