import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { untilBlocked } from "@/lib/dev/until-blocked";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openRound } from "./commands/open";
import { readRound } from "./queries/round";

let { close, body, pen, other } = {} as BuiltHands;
const zone = "Europe/Vienna";
const next = { closesLocal: "2019-06-28T17:00", zone };
const refused = (reason: string) => ({ kind: "refused", reason });

beforeAll(async () => {
  ({ close, body, pen, other } = await buildHands());
});
beforeEach(() => setClock("2019-06-10T08:00:00Z"));
afterAll(() => close());

const work = async () => {
  while ((await runDueJobs(handlers)) > 0);
};

/** A text whose first round has closed: the penholder's entity said something, the other has only written it. */
async function heard() {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  done(await perform(openRound, pen, { submissionId, closesLocal: "2019-06-14T17:00", zone }));
  const { id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId } });
  const say = (who: Actor) => perform(addComment, who, { roundId, text: "A remark." });
  const commentId = done(await say(pen));
  const lateId = done(await say(other));
  done(await perform(submitResponse, pen, { roundId }));
  await setClock("2019-06-15T08:00:00Z");
  await work();
  return { submissionId, roundId, commentId, lateId };
}
const answer = async (commentId: string) =>
  done(await perform(disposeComment, pen, { commentId, kind: "noted", version: 0 }));

test("no round is opened or planned over a comment without an answer: afterwards nobody would come back to it", async () => {
  const { submissionId, roundId, commentId, lateId } = await heard();
  const planned = { ...next, opensLocal: "2019-06-20T09:00" };
  expect(await perform(openRound, pen, { submissionId, ...next })).toEqual(refused("unanswered"));
  expect(await perform(openRound, pen, { submissionId, ...planned })).toEqual(refused("unanswered"));
  await answer(commentId);
  done(await perform(openRound, pen, { submissionId, ...next }));
  expect(await perform(submitResponse, other, { roundId })).toEqual(refused("roundClosed"));
  expect(await db().comment.findUnique({ where: { id: lateId } })).toMatchObject({ submittedAt: null });
});

test("what came late before a planned round's hour keeps it waiting, and the penholder hears why", async () => {
  const { submissionId, roundId, commentId } = await heard();
  await answer(commentId);
  done(await perform(openRound, pen, { submissionId, ...next, opensLocal: "2019-06-20T09:00" }));
  done(await perform(submitResponse, other, { roundId }));
  await setClock("2019-06-20T08:00:00Z");
  await work();
  const second = await db().round.findFirstOrThrow({ where: { submissionId, number: 2 } });
  expect(second.state).toBe("planned");
  const letter = await db().letter.findFirstOrThrow({
    where: { kind: "roundNotOpened", personId: pen.personId },
  });
  expect(letter.text).toContain("Some comments have no disposition yet.");
});

test("a late response that is being submitted is waited for before the next round is judged", async () => {
  const { submissionId, roundId, commentId, lateId } = await heard();
  await answer(commentId);
  const { opened } = await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM round WHERE id = ${roundId}::uuid FOR SHARE`;
    const opening = perform(openRound, pen, { submissionId, ...next });
    await untilBlocked(1);
    await tx.$executeRaw`UPDATE comment SET submitted_at = chapeau_now(), late = true WHERE id = ${lateId}::uuid`;
    return { opened: opening };
  });
  expect(await opened).toEqual(refused("unanswered"));
});

test("of an earlier round, what has no answer is named to those who answer it, and to nobody else", async () => {
  const { submissionId, commentId } = await heard();
  await answer(commentId);
  done(await perform(openRound, pen, { submissionId, ...next }));
  await db().disposition.delete({ where: { commentId } });
  const named = async (actor: Actor) => {
    const now = new Date("2019-06-15T09:00:00Z");
    return (await readRound({ actor, language: "en", now }, submissionId))?.earlier[0]?.unanswered;
  };
  expect(await named(pen)).toEqual([{ id: commentId, no: "1" }]);
  expect(await named(other)).toEqual([]);
});
