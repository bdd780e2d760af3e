import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { readLetter } from "@/lib/matrices/queries/letter";
import { readMatrix } from "@/lib/matrices/queries/matrix";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { publishRound, resolveRound } from "./commands/after-close";
import { openRound } from "./commands/open";
import { reopenRound } from "./commands/reopen";
import { readRound } from "./queries/round";

let { close, body, pen, chair, other } = {} as BuiltHands;
const until = { closesLocal: "2019-06-19T17:00", zone: "Europe/Vienna" };

beforeAll(async () => {
  ({ close, body, pen, chair, other } = await buildHands());
});
afterAll(() => close());

test("a round that the next one follows is still concluded, from the page of the text, and no longer reopened", async () => {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  done(await perform(openRound, pen, { submissionId, ...until }));
  const { id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId } });
  const said = { roundId, kind: "substantive", strength: "suggestion", text: "Say so." };
  const commentId = done(await perform(addComment, other, said));
  done(await perform(submitResponse, other, { roundId }));
  await setClock("2019-06-20T08:00:00Z");
  while ((await runDueJobs(handlers)) > 0);
  done(await perform(disposeComment, pen, { commentId, version: 0, kind: "noted", reply: "Noted." }));
  done(await perform(openRound, pen, { submissionId, closesLocal: "2019-06-28T17:00", zone: until.zone }));
  const earlier = async (actor: Actor) => {
    const looks = { actor, language: "en" as const, now: new Date("2019-06-20T09:00:00Z") };
    return (await readRound(looks, submissionId))?.earlier.map(({ number, state, may }) => [
      number,
      state,
      may.resolve.ok,
      may.publish.ok,
    ]);
  };
  expect(await earlier(pen)).toEqual([[1, "resolution", true, false]]);
  expect(await earlier(other)).toEqual([[1, "resolution", false, false]]);
  const later = { closesLocal: "2019-06-30T17:00", zone: until.zone, reason: "A late mission report." };
  expect(await perform(reopenRound, chair, { roundId, ...later })).toEqual({
    kind: "refused",
    reason: "laterRound",
  });
  done(await perform(resolveRound, pen, { roundId }));
  expect(await earlier(pen)).toEqual([[1, "resolved", false, true]]);
  done(await perform(publishRound, pen, { roundId }));
  expect(await earlier(pen)).toEqual([]);
  const told = await db().letter.findFirstOrThrow({
    where: { kind: "roundPublished", personId: other.personId, text: { contains: submissionId } },
  });
  expect(told.text).toContain(`/submissions/${submissionId}/matrix/letter?round=1`);
  const looks = { actor: other, language: "en" as const, now: new Date("2019-06-20T09:00:00Z") };
  const letter = async (number?: string) => {
    const view = await readLetter(looks, submissionId, undefined, number);
    return [view?.round.number, view?.written?.letter.rows.length ?? view?.may];
  };
  expect(await letter("1")).toEqual([1, 1]);
  expect(await letter()).toEqual([2, { ok: false, reason: "letterNotYet" }]);
  expect((await readMatrix(looks, submissionId, { round: "1" }))?.rows.map(({ reply }) => reply)).toEqual([
    "Noted.",
  ]);
  for (const round of ["3", "9999"]) expect(await readMatrix(looks, submissionId, { round })).toBeNull();
});
