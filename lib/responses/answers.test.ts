import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import type { Viewer } from "@/lib/core/viewer";
import { type BuiltResponses, buildResponses, reasonOf } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { answerQuestion } from "./commands/answer-question";
import { answerStep, carryOver, defineClearance } from "./commands/clearance";
import { answerNoComments, submitResponse } from "./commands/respond";
import { verifyResponse } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const viewerOf = (actor: Actor): Viewer => ({ actor, language: "en", now: new Date("2019-06-10T09:00:00Z") });

async function asked() {
  const round = await built.round();
  const { id: questionId } = await db().roundQuestion.create({
    data: { roundId: round.roundId, ord: 0, text: "Which term?", choices: ["one", "other"] },
  });
  return { ...round, answer: { questionId, choice: "1", text: "", version: 0 } };
}

test("an entity that only answers questions submits, on its page as by the rule, and may declare that verified (5.2.6)", async () => {
  const { roundId, submissionId, answer } = await asked();
  done(await perform(answerQuestion, built.ilo, answer));
  const view = await readResponse(viewerOf(built.ilo), submissionId);
  expect(view?.round.inside).toMatchObject({ replies: 1, verified: 0 });
  expect(view?.may.submit).toEqual({ ok: true });
  expect(view?.may.verifyResponse).toEqual({ ok: true });
  expect(view?.may.noComments).toEqual({ ok: false, reason: "commentsInTheWay" });
  done(await perform(verifyResponse, built.ilo, { roundId }));
  done(await perform(submitResponse, built.ilo, { roundId }));
});

test("an answer that is emptied is none: nothing is left to submit, and “no comments” is open again", async () => {
  const { roundId, submissionId, answer } = await asked();
  const version = done(await perform(answerQuestion, built.ilo, answer));
  expect(done(await perform(answerQuestion, built.ilo, { ...answer, choice: "", version }))).toBe("0");
  expect(await db().roundReply.count({ where: { questionId: answer.questionId } })).toBe(0);
  const view = await readResponse(viewerOf(built.ilo), submissionId);
  expect(view?.may.submit).toEqual({ ok: false, reason: "nothingToSubmit" });
  done(await perform(answerNoComments, built.ilo, { roundId }));
});

test("an answer is given by the entity's voices, and cleared with its comments: another one makes a clearance stale (4.3, 5.2.2)", async () => {
  const { roundId, submissionId, answer } = await asked();
  const colleague = await built.reviewer(roundId, "asked@ilo.example");
  expect(await reasonOf(perform(answerQuestion, colleague, answer))).toBe("notFocalPoint");
  const chief = await built.body.actor("approver", "ilo");
  const chain = { roundId, name: ["Chief"], approverId: [chief.personId], mode: ["sequential"] };
  done(await perform(defineClearance, built.ilo, chain));
  const version = done(await perform(answerQuestion, built.ilo, answer));
  done(await perform(verifyResponse, built.ilo, { roundId }));
  const view = await readResponse(viewerOf(chief), submissionId);
  expect(view?.questions[0]?.own).toMatchObject({ choice: 1 });
  const stepId = view?.steps[0]?.id;
  const clear = { stepId, outcome: "cleared", digest: view?.shown.cleared };
  done(await perform(answerStep, chief, clear));
  done(await perform(answerQuestion, built.ilo, { ...answer, choice: "0", version }));
  expect((await db().clearanceStep.findUniqueOrThrow({ where: { id: stepId } })).state).toBe("stale");
  expect(await reasonOf(perform(carryOver, built.ilo, { roundId }))).toBe("changeTooGreat");
  expect(await reasonOf(perform(answerStep, chief, clear))).toBe("conflict");
  done(await perform(defineClearance, built.ilo, { roundId }));
});
