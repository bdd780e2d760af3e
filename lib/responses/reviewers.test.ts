import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { setClock } from "@/lib/dev/build-body";
import { bringIn, FILE, takeOver } from "@/lib/dev/build-import";
import { type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { scheduleMeeting } from "@/lib/meetings/commands/schedule";
import { listReceivers } from "@/lib/meetings/queries/asked";
import { readEntity } from "@/lib/membership/queries/entity";
import { extendRound } from "@/lib/rounds/commands/extend";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { editComment, supportComment } from "./commands/comments";
import { addComment } from "./commands/respond";
import { inviteReviewer, takeBackReviewer } from "./commands/reviewers";
import { pauseResponse, resumeResponse } from "./commands/verify";
import { insideFacts } from "./queries/may";
import { mayComment } from "./rules";

let built: BuiltResponses & { drop: () => Promise<void> };
const START = "2019-06-10T08:00:00Z";

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const untilOf = async (seatId: string | null) =>
  (await db().seat.findUniqueOrThrow({ where: { id: seatId ?? "" } })).until?.toISOString();

test("an invited colleague writes in the rounds they were invited to, and in no other (domain 2.1)", async () => {
  const [invited, other] = [await built.round(), await built.round()];
  const colleague = await built.reviewer(invited.roundId, "one-round@ilo.example");
  const standing = await built.body.actor("reviewer", "ilo");
  const theirs = done(await perform(addComment, built.ilo, say(other.roundId)));
  done(await perform(addComment, colleague, say(invited.roundId)));
  done(await perform(addComment, standing, say(other.roundId)));
  expect(await reasonOf(perform(addComment, colleague, say(other.roundId)))).toBe("notInvited");
  expect(await reasonOf(perform(editComment, colleague, { commentId: theirs, version: 1, text: "X." }))).toBe(
    "notInvited",
  );
  expect(await reasonOf(perform(supportComment, colleague, { commentId: theirs, supports: "yes" }))).toBe(
    "notInvited",
  );
  expect(await reasonOf(bringIn(colleague, FILE, other))).toBe("notInvited");
  // The screen is told the same as the act.
  const now = new Date(START);
  for (const [actor, on, may] of [
    [colleague, invited, true],
    [colleague, other, false],
    [standing, other, true],
  ] as const) {
    const head = await readSubmissionHead({ actor, language: "en", now }, on.submissionId);
    expect(head && mayComment(actor, insideFacts(actor, head), now).ok).toBe(may);
  }
  await built.reviewer(other.roundId, "one-round@ilo.example");
  done(await perform(addComment, colleague, say(other.roundId)));
});

test("an approver who is invited to write gets a reviewer's seat beside the approver's, for that round", async () => {
  const { roundId } = await built.round();
  const approver = await built.body.actor("approver", "ilo");
  const { name, email } = await db().person.findUniqueOrThrow({ where: { id: approver.personId ?? "" } });
  const invitee = { roundId, name, email, zone: "Europe/Vienna" };
  done(await perform(inviteReviewer, built.ilo, invitee));
  const seats = await db().seat.findMany({
    where: { personId: approver.personId ?? "" },
    orderBy: { from: "asc" },
  });
  expect(seats.map(({ role, forRounds, until }) => [role, forRounds, until?.toISOString()])).toEqual([
    ["approver", false, undefined],
    ["reviewer", true, "2019-07-12T15:00:00.000Z"],
  ]);
  const seat = { ...approver.seat, id: seats[1]?.id ?? null, role: "reviewer" as const };
  done(await perform(addComment, { ...approver, seat }, say(roundId)));
  expect(await reasonOf(perform(addComment, approver, say(roundId)))).toBe("notFocalPoint");
});

test("a seat given by an invitation stands on no page but the entity's own (R19)", async () => {
  const { roundId } = await built.round();
  const colleague = await built.reviewer(roundId, "unseen@ilo.example");
  const namesFor = async (actor: Actor) => {
    const view = await readEntity({ actor, language: "en", now: new Date(START) }, "ilo");
    return view?.seats.map(({ email }) => email) ?? [];
  };
  for (const actor of [built.ilo, built.alternate, colleague])
    expect(await namesFor(actor)).toContain("unseen@ilo.example");
  for (const actor of [built.osce, built.secretariat, await built.body.actor("coChair", "ilo")]) {
    expect(await namesFor(actor)).not.toContain("unseen@ilo.example");
    expect((await namesFor(actor)).length).toBeGreaterThan(0);
  }
});

test("whom an entity invited to a round gets no letter of a meeting, and is not named among those who do (2.1, R19)", async () => {
  const { roundId } = await built.round();
  const colleague = await built.reviewer(roundId, "no-meeting@ilo.example");
  const times = { startsLocal: "2019-06-12T09:00", endsLocal: "2019-06-12T17:00", zone: "Europe/Vienna" };
  done(await perform(scheduleMeeting, built.secretariat, { title: "Fifth", ...times }));
  const listed = await listReceivers({
    actor: built.secretariat,
    language: "en",
    now: new Date("2019-06-10T09:00:00Z"),
  });
  expect(listed.map(({ name }) => name)).toContain(built.ilo.name);
  expect(listed.map(({ name }) => name)).not.toContain(colleague.name);
  const to = await db().letter.findMany({ where: { kind: "meeting.scheduled" }, select: { personId: true } });
  expect(to.map(({ personId }) => personId)).toContain(built.ilo.personId);
  expect(to.map(({ personId }) => personId)).not.toContain(colleague.personId);
});

test("taking one invitation back leaves the seat to the other rounds", async () => {
  const [one, other] = [await built.round(), await built.round()];
  const colleague = await built.reviewer(one.roundId, "two-rounds@ilo.example");
  await built.reviewer(other.roundId, "two-rounds@ilo.example");
  const personId = colleague.personId;
  done(await perform(takeBackReviewer, built.ilo, { roundId: one.roundId, personId }));
  expect(await untilOf(colleague.seat.id)).toBe("2019-07-12T15:00:00.000Z");
  expect(await reasonOf(perform(addComment, colleague, say(one.roundId)))).toBe("notInvited");
  done(await perform(addComment, colleague, say(other.roundId)));
  done(await perform(takeBackReviewer, built.ilo, { roundId: other.roundId, personId }));
  expect(await untilOf(colleague.seat.id)).toMatch(/^2019-06-10T/);
});

test("an extension moves the end of who was given none of their own, and of nobody else (domain 5.2.1)", async () => {
  const { roundId } = await built.round();
  const open = await built.reviewer(roundId, "open@ilo.example", "");
  const own = await built.reviewer(roundId, "own@ilo.example", "2019-07-01T12:00");
  const later = { roundId, closesLocal: "2019-07-19T17:00", zone: "Europe/Vienna" };
  done(await perform(extendRound, built.secretariat, later));
  expect(await untilOf(open.seat.id)).toBe("2019-07-19T15:00:00.000Z");
  expect(await untilOf(own.seat.id)).toBe("2019-07-12T15:00:00.000Z");
  await setClock("2019-07-15T08:00:00Z");
  done(await perform(addComment, open, say(roundId)));
  expect(await reasonOf(perform(addComment, own, say(roundId)))).toBe("internalClosed");
  await setClock(START);
});

test("a pause and a passed internal deadline stop a colleague's matrix as they stop a comment", async () => {
  const on = await built.round();
  const colleague = await built.reviewer(on.roundId, "matrix@ilo.example");
  const read = done(await bringIn(colleague, FILE, on));
  done(await perform(pauseResponse, built.ilo, { roundId: on.roundId }));
  expect(await reasonOf(bringIn(colleague, FILE, on))).toBe("responsePaused");
  expect(await reasonOf(takeOver(colleague, read, on))).toBe("responsePaused");
  done(await perform(resumeResponse, built.ilo, { roundId: on.roundId }));
  await setClock("2019-06-20T10:00:00Z");
  expect(await reasonOf(bringIn(colleague, FILE, on))).toBe("internalClosed");
  expect(await reasonOf(takeOver(colleague, read, on))).toBe("internalClosed");
  expect(await db().comment.count({ where: { response: { roundId: on.roundId } } })).toBe(0);
  await setClock(START);
});
