import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { untilBlocked } from "@/lib/dev/until-blocked";
import { removeComment } from "@/lib/responses/commands/comments";
import { addComment, submitResponse, withdrawResponse } from "@/lib/responses/commands/respond";
import { openSignOff } from "@/lib/sign-off/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { extendRound } from "./commands/extend";
import { openRound } from "./commands/open";
import { reopenRound } from "./commands/reopen";

let { close, body, pen, chair, other } = {} as BuiltHands;
let partner: Actor;
let guest: Actor;

const zone = "Europe/Vienna";

beforeAll(async () => {
  ({ close, body, pen, chair, other } = await buildHands());
  partner = await body.actor("focalPoint", "coe");
  guest = await body.actor("guest", "coe");
});
afterAll(() => close());

/** A round until 14 June, with guests of its own. */
async function opened(guests: string[] = []): Promise<{ submissionId: string; roundId: string }> {
  await setClock("2019-06-10T08:00:00Z");
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  done(await perform(openRound, pen, { submissionId, closesLocal: "2019-06-14T17:00", zone, guests }));
  return {
    submissionId,
    roundId: (await db().round.findFirstOrThrow({ where: { submissionId } })).id,
  };
}

/** Does something while the round's row is held, lets it wait there, and closes the round under it. */
async function closedUnder<T>(
  roundId: string,
  submissionId: string,
  begin: () => Promise<T>[],
): Promise<T[]> {
  const waiting = await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM round WHERE id = ${roundId}::uuid FOR UPDATE`;
    const begun = begin();
    await untilBlocked(begun.length);
    await tx.$executeRaw`UPDATE round SET state = 'closed', closed_at = closes_at WHERE id = ${roundId}::uuid`;
    await tx.$executeRaw`UPDATE submission SET state = 'resolution' WHERE id = ${submissionId}::uuid`;
    return { begun };
  });
  return Promise.all(waiting.begun);
}

test("responses that waited behind the close are late, each with a number of its own, without a gap", async () => {
  const { submissionId, roundId } = await opened();
  const voices = [pen, other, partner];
  for (const who of voices) done(await perform(addComment, who, { roundId, text: "A remark." }));
  await setClock("2019-06-15T08:00:00Z");
  const outcomes = await closedUnder(roundId, submissionId, () =>
    voices.map((who) => perform(submitResponse, who, { roundId })),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "done", "done"]);
  const comments = await db().comment.findMany({ where: { response: { roundId } } });
  expect(comments.every(({ late }) => late)).toBe(true);
  expect(comments.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
});

test("in a shared round a comment that is removed takes its number with it", async () => {
  const { roundId } = await opened();
  await db().round.update({ where: { id: roundId }, data: { sealed: false } });
  const say = async (who: Actor) => {
    const id = done(await perform(addComment, who, { roundId, text: "A remark." }));
    done(await perform(submitResponse, who, { roundId }));
    return { id, number: (await db().comment.findUniqueOrThrow({ where: { id } })).number };
  };
  const first = await say(other);
  done(await perform(withdrawResponse, other, { roundId }));
  done(await perform(removeComment, other, { commentId: first.id, version: 1 }));
  expect([first.number, (await say(partner)).number]).toEqual([1, 2]);
});

test("a text is opened again or signed, never both", async () => {
  const { submissionId, roundId } = await opened();
  await setClock("2019-06-15T08:00:00Z");
  await db()
    .$executeRaw`UPDATE round SET state = 'closed', closed_at = closes_at WHERE id = ${roundId}::uuid`;
  await db().$executeRaw`UPDATE submission SET state = 'resolution' WHERE id = ${submissionId}::uuid`;
  const later = { closesLocal: "2019-06-24T17:00", zone };
  const both = await Promise.all([
    perform(reopenRound, chair, { roundId, ...later, reason: "A late mission report." }),
    perform(openSignOff, chair, { submissionId, ...later }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
});

test("a guest of one round hears that its deadline has moved", async () => {
  const { roundId } = await opened([guest.seat.entityId]);
  done(await perform(extendRound, pen, { roundId, closesLocal: "2019-06-17T17:00", zone }));
  const letters = await db().letter.findMany({
    where: { personId: guest.personId ?? "", kind: "roundExtended" },
  });
  expect(letters).toHaveLength(1);
});
