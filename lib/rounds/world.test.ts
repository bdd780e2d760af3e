import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { closeDb, db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { editComment } from "@/lib/responses/commands/comments";
import {
  addComment,
  answerNoComments,
  submitResponse,
  withdrawResponse,
} from "@/lib/responses/commands/respond";
import { playWorld } from "@/prisma/seed/play";
import { act, as, on, setClock } from "@/prisma/seed/world";
import { closeRound } from "./commands/close";
import { extendRound } from "./commands/extend";
import { readBoard } from "./queries/board";
import { countComments, listComments } from "./queries/comments";
import { maySeeComments } from "./rules-seeing";
import type { RoundState } from "./states";

let fresh: FreshDatabase;
let roundId: string;
let submissionId: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  const round = await db().round.findFirstOrThrow({ where: { state: "open" } });
  roundId = round.id;
  submissionId = round.submissionId;
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

const viewer = async (actor: Actor) => ({ actor, language: "en" as const, now: on("2019-06-10T09:00") });
const comment = {
  kind: "substantive",
  strength: "suggestion",
  text: "Please say who acts.",
  proposedText: "",
} as const;

test("SQL and rule agree on what is sealed, for every seat and every comment of the world (architecture 6.4)", async () => {
  const people = await db().person.findMany({
    where: { demoSeat: { not: null } },
    select: { demoSeat: true },
  });
  const comments = await db().comment.findMany({ include: { response: { include: { round: true } } } });
  expect(comments.length).toBeGreaterThan(50);
  for (const { demoSeat } of people) {
    const who = await as(demoSeat ?? "");
    for (const round of await db().round.findMany()) {
      const seen = new Set(
        (await listComments(await viewer(who), { roundId: round.id })).map((one) => one.id),
      );
      const allowed = comments
        .filter((one) => one.response.roundId === round.id)
        .filter(
          (one) =>
            maySeeComments(who, {
              state: one.response.round.state as RoundState,
              sealed: one.response.round.sealed,
              entityId: one.response.entityId,
              submitted: one.submittedAt !== null,
            }).ok,
        );
      expect([...seen].sort()).toEqual(allowed.map((one) => one.id).sort());
      const counted = Object.values(await countComments(await viewer(who), round.id)).reduce(
        (sum, { n }) => sum + n,
        0,
      );
      expect(counted).toBe(allowed.length);
    }
  }
});

describe("one response per entity", () => {
  test("a comment is added, changed once, submitted, withdrawn and submitted again", async () => {
    const hand = await as("ilo-focal-point");
    const commentId = await act(addComment, hand, { roundId, blockId: "", ...comment });
    expect(
      await act(editComment, hand, {
        commentId,
        version: 1,
        ...comment,
        text: "Please say who acts, and when.",
      }),
    ).toBe(2);
    expect(await perform(editComment, hand, { commentId, version: 1, ...comment, text: "Late." })).toEqual({
      kind: "conflict",
      theirs: "Please say who acts, and when.",
      version: 2,
    });
    await act(submitResponse, hand, { roundId });
    expect(await perform(submitResponse, await as("ilo-alternate"), { roundId })).toEqual({
      kind: "refused",
      reason: "alreadySubmitted",
    });
    await act(withdrawResponse, await as("ilo-alternate"), { roundId });
    await act(submitResponse, hand, { roundId });
  });
  test("somebody else's comment is not there", async () => {
    const { id } = await db().comment.findFirstOrThrow({
      where: { response: { roundId, entityId: (await as("ilo-focal-point")).seat.entityId } },
    });
    expect(
      await perform(editComment, await as("iom-focal-point"), { commentId: id, version: 1, ...comment }),
    ).toEqual({ kind: "notFound" });
  });
  test("a paragraph of another text is refused by field", async () => {
    const other = await db().draftBlock.findFirstOrThrow({ where: { submissionId: { not: submissionId } } });
    expect(
      await perform(addComment, await as("undp-focal-point"), { roundId, blockId: other.id, ...comment }),
    ).toEqual({ kind: "invalid", fields: { blockId: "invalid_value" } });
  });
  test("thirty presses of one form are one comment (R11)", async () => {
    const hand = await as("undp-focal-point");
    const input = { roundId, blockId: "", ...comment, text: "Pressed thirty times." };
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => perform(addComment, hand, input, "press-0001")),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db().comment.count({ where: { text: "Pressed thirty times." } })).toBe(1);
    expect(await perform(addComment, hand, { ...input, text: "Another" }, "press-0001")).toEqual({
      kind: "refused",
      reason: "keyReused",
    });
  });
  test("focal point and alternate at once give one answer (R14)", async () => {
    const both = await Promise.all([
      perform(answerNoComments, await as("unhcr-focal-point"), { roundId }),
      perform(answerNoComments, await as("unhcr-alternate"), { roundId }),
    ]);
    expect(both.map((one) => one.kind).sort()).toEqual(["done", "refused"]);
  });
});

test("the board shows answers while sealed to those who remind, and to others only their own", async () => {
  const chair = await readBoard(await viewer(await as("osce-co-chair")), submissionId);
  expect(chair?.rows.filter((row) => row.response === "submitted").length).toBeGreaterThan(5);
  expect(chair?.rows.every((row) => row.comments === null)).toBe(true);
  const focal = await readBoard(await viewer(await as("ilo-focal-point")), submissionId);
  expect(focal?.rows.filter((row) => row.response !== null).map((row) => row.acronym)).toEqual(["ILO"]);
});

test("the deadline moves for all, and the job moves with it; then the round closes once, at its deadline", async () => {
  await act(extendRound, await as("osce-co-chair"), {
    roundId,
    closesLocal: "2019-06-17T17:00",
    zone: "Europe/Vienna",
  });
  await setClock(on("2019-06-14T18:00"));
  while ((await runDueJobs(handlers)) > 0);
  expect((await db().round.findUniqueOrThrow({ where: { id: roundId } })).state).toBe("open");
  await setClock(on("2019-06-20T09:00"));
  expect(await perform(submitResponse, await as("undp-focal-point"), { roundId })).toEqual({
    kind: "refused",
    reason: "roundClosed",
  });
  while ((await runDueJobs(handlers)) > 0);
  const closed = await db().round.findUniqueOrThrow({ where: { id: roundId } });
  expect([closed.state, closed.closedAt]).toEqual(["closed", on("2019-06-17T17:00")]);
  expect(await perform(closeRound, await as("osce-co-chair"), { roundId })).toEqual({
    kind: "refused",
    reason: "roundClosed",
  });
  expect(await db().recordEntry.count({ where: { subjectId: submissionId, type: "round.closed" } })).toBe(1);
});

test("two answers to one comment at once: the second sees the first (R12)", async () => {
  const { id: commentId } = await db().comment.findFirstOrThrow({
    where: { response: { roundId, state: "submitted" }, disposition: null },
  });
  const [osce, secretariat] = [await as("osce-focal-point"), await as("unodc-secretariat")];
  const both = await Promise.all([
    perform(disposeComment, osce, { commentId, kind: "accepted", reply: "One", version: 0 }),
    perform(disposeComment, secretariat, { commentId, kind: "noted", reply: "Two", version: 0 }),
  ]);
  expect(both.map((one) => one.kind).sort()).toEqual(["conflict", "done"]);
  expect(
    await perform(disposeComment, osce, { commentId, kind: "notAccepted", reply: "", version: 1 }),
  ).toEqual({ kind: "invalid", fields: { reply: "needsReason" } });
});

test("how many red lines are left is told to those who may see the answers, once they are published to all", async () => {
  const left = async (seat: string) => {
    const viewer = { actor: await as(seat), language: "en" as const, now: on("2019-06-20T10:00") };
    return (await readBoard(viewer, submissionId))?.redLeft;
  };
  for (const seat of ["osce-focal-point", "un-women-co-chair", "unodc-secretariat"])
    expect(await left(seat)).toEqual(expect.any(Number));
  expect(await left("undp-focal-point")).toBeNull();
  await db().round.update({ where: { id: roundId }, data: { state: "published" } });
  expect(await left("undp-focal-point")).toEqual(expect.any(Number));
});
