import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { closeDb, db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { answerQuestion } from "@/lib/responses/commands/answer-question";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { playWorld } from "@/prisma/seed/play";
import { act, as, on, setClock } from "@/prisma/seed/world";
import { addQuestion, removeQuestion } from "./commands/questions";
import { readQuestions } from "./queries/questions";
import { maySeeComments } from "./rules-seeing";
import type { RoundState } from "./states";

let fresh: FreshDatabase;
let roundId: string;
let questionId: string;
let pen: Actor;
let ilo: Actor;

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  await playWorld({});
  roundId = (await db().round.findFirstOrThrow({ where: { state: "open" } })).id;
  [pen, ilo] = [await as("osce-focal-point"), await as("ilo-focal-point")];
});
afterAll(async () => {
  await closeDb();
  await fresh.drop();
});

const poll = { blockId: "", text: "Which term?", choices: "trafficking in persons\nhuman trafficking\n\n" };
const seen = async (who: Actor) => {
  const [question] = await readQuestions(
    { actor: who, language: "en", now: on("2019-06-10T10:00") },
    roundId,
  );
  return question;
};

test("a poll has two choices or more, each once; those who were asked hear of it", async () => {
  expect(await perform(addQuestion, pen, { roundId, ...poll, choices: "one" })).toEqual({
    kind: "invalid",
    fields: { choices: "twoToTwenty" },
  });
  await act(addQuestion, pen, { roundId, ...poll });
  const question = await db().roundQuestion.findFirstOrThrow({ where: { roundId } });
  questionId = question.id;
  expect(question.choices).toEqual(["trafficking in persons", "human trafficking"]);
  expect(await db().letter.count({ where: { kind: "roundQuestion" } })).toBeGreaterThan(20);
  expect(await perform(addQuestion, ilo, { roundId, ...poll })).toEqual({
    kind: "refused",
    reason: "notPenholder",
  });
  expect(await perform(removeQuestion, pen, { questionId })).toEqual({
    kind: "refused",
    reason: "questionAsked",
  });
});

describe("an answer", () => {
  test("is part of the response: two at once conflict, a choice that is none is asked back", async () => {
    const say = (choice: string, text: string) => ({ questionId, choice, text, version: 0 });
    expect(await perform(answerQuestion, ilo, say("2", ""))).toEqual({
      kind: "invalid",
      fields: { choice: "invalid_value" },
    });
    const both = await Promise.all([
      perform(answerQuestion, ilo, say("0", "As in the Protocol.")),
      perform(answerQuestion, await as("ilo-alternate"), say("1", "As we say.")),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["conflict", "done"]);
    expect((await seen(ilo))?.own?.version).toBe(1);
  });
  test("is sealed as comments are: for every seat of the world, before and after the close", async () => {
    await act(addComment, ilo, { roundId, text: "Besides." });
    await act(submitResponse, ilo, { roundId });
    const people = await db().person.findMany({
      where: { demoSeat: { not: null } },
      select: { demoSeat: true },
    });
    const agree = async () => {
      const round = await db().round.findUniqueOrThrow({ where: { id: roundId } });
      for (const { demoSeat } of people) {
        const who = await as(demoSeat ?? "");
        const facts = { sealed: round.sealed, entityId: ilo.seat.entityId, submitted: true };
        const may = maySeeComments(who, { state: round.state as RoundState, ...facts }).ok;
        expect((await seen(who))?.replies.map(({ entity }) => entity)).toEqual(may ? ["ILO"] : []);
      }
    };
    await agree();
    await setClock(on("2019-06-20T09:00"));
    while ((await runDueJobs(handlers)) > 0);
    await agree();
    expect((await seen(pen))?.replies).toHaveLength(1);
    expect(await perform(addQuestion, pen, { roundId, ...poll })).toEqual({
      kind: "refused",
      reason: "roundClosed",
    });
  });
  test("stands where its entity's name does, not where its hour would put it (domain 1.5.2; R19)", async () => {
    const dppa = await as("dppa-focal-point");
    await act(answerQuestion, dppa, { questionId, choice: "1", text: "Said late.", version: 0 });
    await act(submitResponse, dppa, { roundId });
    expect((await seen(pen))?.replies.map(({ entity }) => entity)).toEqual(["DPPA", "ILO"]);
  });
});
