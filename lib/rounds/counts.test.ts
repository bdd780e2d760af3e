import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { answerQuestion } from "@/lib/responses/commands/answer-question";
import { addComment, answerNoComments, submitResponse } from "@/lib/responses/commands/respond";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { splitComment } from "@/lib/workbench/commands/split";
import { compileRound } from "./commands/after-close";
import { countRound } from "./commands/counts";
import { openRound } from "./commands/open";
import { addQuestion } from "./commands/questions";
import { reopenRound } from "./commands/reopen";

let { close, body, pen, chair, other } = {} as BuiltHands;
let roundId: string;
let submissionId: string;
let commentId: string;
const zone = "Europe/Vienna";

/** One entity comments, one answers a question only, one has no comments, and one is silent. */
beforeAll(async () => {
  ({ close, body, pen, chair, other } = await buildHands());
  const partner = await body.actor("focalPoint", "coe");
  submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  const asked = { submissionId, closesLocal: "2019-06-14T17:00", zone, partners: "yes" };
  done(await perform(openRound, pen, asked));
  ({ id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId } }));
  done(await perform(addQuestion, pen, { roundId, text: "Which term?" }));
  const { id: questionId } = await db().roundQuestion.findFirstOrThrow({ where: { roundId } });
  commentId = done(await perform(addComment, pen, { roundId, text: "One thing. Another thing." }));
  done(await perform(submitResponse, pen, { roundId }));
  done(await perform(answerQuestion, other, { questionId, text: "As in the Protocol.", version: 0 }));
  done(await perform(submitResponse, other, { roundId }));
  done(await perform(answerNoComments, partner, { roundId }));
  await closeBy("2019-06-15T08:00:00Z");
});
afterAll(() => close());

async function closeBy(instant: string): Promise<void> {
  await setClock(instant);
  while ((await runDueJobs(handlers)) > 0);
}

test("every entity that was asked is in one figure of the compilation note, also who answered questions only", async () => {
  const { entities, questionsOnly, nothing, silent, excused } = await countRound(db(), roundId);
  expect({ entities, questionsOnly, nothing, silent, excused }).toEqual({
    ...{ entities: 1, questionsOnly: 1, nothing: 1, silent: 1, excused: 0 },
  });
  expect(await db().roundEntity.count({ where: { roundId } })).toBe(
    entities + questionsOnly + nothing + silent + excused,
  );
  done(await perform(compileRound, pen, { roundId }));
  const letter = await db().letter.findFirstOrThrow({ where: { kind: "roundCompiled" } });
  expect(letter.text).toContain("entities that answered questions only: 1\n");
});

test("a split comment counts by its parts when the round closes again", async () => {
  const parts = ["One thing.", "Another thing."];
  done(await perform(splitComment, pen, { commentId, parts }));
  const again = { closesLocal: "2019-06-20T17:00", zone, reason: "A late mission report." };
  done(await perform(reopenRound, chair, { roundId, ...again }));
  await closeBy("2019-06-21T08:00:00Z");
  const told = await db().recordEntry.findMany({
    where: { type: "round.closed", subjectId: submissionId },
    orderBy: { seq: "asc" },
  });
  expect(told.map(({ data }) => (data as { comments: number }).comments)).toEqual([1, 2]);
});
