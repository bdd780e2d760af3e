import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { type BuiltResponses, buildResponses, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { addQuestion } from "@/lib/rounds/commands/questions";
import { listComments } from "@/lib/rounds/queries/comments";
import { answerQuestion } from "./commands/answer-question";
import { addComment, submitResponse } from "./commands/respond";
import { pauseResponse } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const viewerOf = (actor: Actor): Viewer => ({ actor, language: "en", now: new Date("2019-06-10T09:00:00Z") });

test("the page of a response shows the entity its colleagues, comments and acts, and shows nothing of it to anybody else (R19)", async () => {
  const { roundId, submissionId, block } = await built.round();
  const colleague = await built.reviewer(roundId, "page@ilo.example");
  done(await perform(addComment, colleague, say(roundId, { blockId: block, text: "CANARY" })));
  done(await perform(addComment, built.ilo, say(roundId)));
  done(await perform(pauseResponse, built.ilo, { roundId }));
  const view = await readResponse(viewerOf(built.ilo), submissionId);
  expect(view?.comments.map(({ author, verified }) => [author, verified])).toEqual([
    [built.ilo.name, true],
    [colleague.name, false],
  ]);
  expect(view?.reviewers).toMatchObject([{ name: colleague.name, wrote: 1, done: false }]);
  expect(view?.round.inside).toMatchObject({ paused: true, verified: 1 });
  expect(view?.may.submit.ok).toBe(true);
  const own = await readResponse(viewerOf(colleague), submissionId);
  expect(own?.may.add).toEqual({ ok: false, reason: "responsePaused" });
  const chair = await built.body.actor("coChair", "ilo");
  for (const other of [built.secretariat, chair])
    expect(await readResponse(viewerOf(other), submissionId)).toBeNull();
  const theirs = await readResponse(viewerOf(built.osce), submissionId);
  expect(theirs).toMatchObject({ comments: [], reviewers: [], steps: [] });
  expect(JSON.stringify({ ...theirs, blocks: [] })).not.toContain("CANARY");
  for (const other of [built.osce, built.secretariat, chair])
    expect(await listComments(viewerOf(other), { roundId })).toEqual([]);
  expect(await listComments(viewerOf(built.ilo), { roundId })).toHaveLength(2);
});

test("the page of a response holds the penholder's questions with the entity's own answer, and nobody else's (domain 5.2.6)", async () => {
  const { roundId, submissionId, block } = await built.round();
  const ask = { roundId, blockId: block, text: "Which term?", choices: "this\nthat" };
  done(await perform(addQuestion, built.ilo, ask));
  const { id: questionId } = await db().roundQuestion.findFirstOrThrow({ where: { roundId } });
  const iom = await built.body.actor("focalPoint", "iom");
  const answer = { questionId, choice: "1", version: 0 };
  done(await perform(answerQuestion, iom, { ...answer, text: "CANARY" }));
  done(await perform(answerQuestion, built.ilo, { ...answer, text: "As in the Protocol." }));
  const read = async (actor: Actor) => {
    const view = await readResponse(viewerOf(actor), submissionId);
    return { questions: view?.questions ?? [], may: view?.may };
  };
  const { questions, may } = await read(built.ilo);
  expect(may).toMatchObject({ comment: { ok: true }, submit: { ok: true } });
  const own = { choice: 1, text: "As in the Protocol.", version: 1 };
  expect(questions).toMatchObject([{ blockId: block, choices: ["this", "that"], own, replies: [] }]);
  expect((await read(built.osce)).questions).toMatchObject([{ id: questionId, own: null }]);
  expect(JSON.stringify(await read(built.osce))).not.toContain("CANARY");
  done(await perform(submitResponse, built.ilo, { roundId }));
  expect(await read(built.ilo)).toMatchObject({
    questions: [{ own }],
    may: { comment: { ok: false, reason: "alreadySubmitted" } },
  });
});
