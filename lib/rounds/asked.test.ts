import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { answerQuestion } from "@/lib/responses/commands/answer-question";
import { submitResponse } from "@/lib/responses/commands/respond";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openRound } from "./commands/open";
import { addQuestion, removeQuestion } from "./commands/questions";
import { readRound } from "./queries/round";

let { close, body, pen, other } = {} as BuiltHands;
const zone = "Europe/Vienna";

beforeAll(async () => {
  ({ close, body, pen, other } = await buildHands());
});
afterAll(() => close());

test("the answers to the last round's questions stay readable while the next is planned, which has questions of its own", async () => {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  done(await perform(openRound, pen, { submissionId, closesLocal: "2019-06-14T17:00", zone }));
  const ask = async (number: number, text: string) => {
    const round = await db().round.findFirstOrThrow({ where: { submissionId, number } });
    done(await perform(addQuestion, pen, { roundId: round.id, text }));
    return round.id;
  };
  const roundId = await ask(1, "Which term?");
  const { id: questionId } = await db().roundQuestion.findFirstOrThrow({ where: { roundId } });
  done(await perform(answerQuestion, other, { questionId, text: "As in the Protocol.", version: 0 }));
  done(await perform(submitResponse, other, { roundId }));
  await setClock("2019-06-15T08:00:00Z");
  while ((await runDueJobs(handlers)) > 0);
  const later = { opensLocal: "2019-06-20T09:00", closesLocal: "2019-06-28T17:00", zone };
  done(await perform(openRound, pen, { submissionId, ...later }));
  await ask(2, "How long?");
  const view = await readRound(
    { actor: pen, language: "en", now: new Date("2019-06-15T09:00:00Z") },
    submissionId,
  );
  expect(
    view?.asked.map(({ number, questions, may }) => ({
      number,
      said: questions.map(({ text, replies }) => [text, replies.map((one) => one.text)]),
      may: [may.ask.ok, may.unask.ok],
    })),
  ).toEqual([
    { number: 1, said: [["Which term?", ["As in the Protocol."]]], may: [false, false] },
    { number: 2, said: [["How long?", []]], may: [true, true] },
  ]);
});

test("a question that is attached after another was taken off stands last", async () => {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  const later = { opensLocal: "2019-06-20T09:00", closesLocal: "2019-06-28T17:00", zone };
  done(await perform(openRound, pen, { submissionId, ...later }));
  const { id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId } });
  for (const text of ["First?", "Second?"]) done(await perform(addQuestion, pen, { roundId, text }));
  const first = await db().roundQuestion.findFirstOrThrow({ where: { roundId, text: "First?" } });
  done(await perform(removeQuestion, pen, { questionId: first.id }));
  done(await perform(addQuestion, pen, { roundId, text: "Third?" }));
  const places = await db().roundQuestion.findMany({ where: { roundId }, orderBy: { ord: "asc" } });
  expect(places.map(({ text, ord }) => [text, ord])).toEqual([
    ["Second?", 1],
    ["Third?", 2],
  ]);
});
