import { db } from "@/lib/core/db";
import { keepEvidence } from "@/lib/responses/commands/behalf";
import { defineClearance } from "@/lib/responses/commands/clearance";
import { digestOf } from "@/lib/responses/commands/digest";
import { addComment } from "@/lib/responses/commands/respond";
import { inviteReviewer } from "@/lib/responses/commands/reviewers";
import { verifyResponse } from "@/lib/responses/commands/verify";
import { act } from "@/prisma/seed/world";
import type { Hands } from "./twin";

/**
 * What goes on inside an entity: a response with two comments and two colleagues, and one whose clearance is under way.
 * @param hands who acts; the asked entity's focal point does all of it
 * @param askedOn makes a text with an open round that nothing else is done in
 */
export async function responsesOf(
  { asked, penholder, secretariat, chair }: Hands,
  askedOn: (title: string) => Promise<{ id: string }>,
): Promise<Record<string, string>> {
  const inside = { roundId: (await askedOn("inside")).id };
  const cleared = { roundId: (await askedOn("cleared inside")).id };
  const { bodyId, entityId } = asked.seat;
  const say = (roundId: string) => act(addComment, asked, { roundId, text: "Inside, at the door." });
  const insideCommentId = await say(inside.roundId);
  const insideOtherId = await say(inside.roundId);
  const colleague = async (where: object) => {
    const { person } = await db().seat.findFirstOrThrow({
      where: { bodyId, entityId, ...where },
      select: { person: { select: { id: true, name: true, email: true } } },
    });
    return person;
  };
  const standing = await db().seat.findFirst({ where: { bodyId, entityId, role: "reviewer", until: null } });
  const reviewer = standing
    ? await colleague({ id: standing.id })
    : { id: "", name: "A Colleague", email: `colleague-${bodyId}@doors.example` };
  const term = { closesLocal: "2019-07-01T12:00", zone: "Europe/Vienna" };
  const invite = ({ name, email }: { name: string; email: string }) =>
    act(inviteReviewer, asked, { roundId: inside.roundId, name, email, ...term });
  await invite(reviewer);
  const spare = { name: "A Spare Colleague", email: `spare-${bodyId}@doors.example` };
  await invite(spare);
  const idOf = async (email: string) => (await db().person.findUniqueOrThrow({ where: { email } })).id;
  await say(cleared.roundId);
  const alternate =
    (await db().seat.findFirst({ where: { bodyId, entityId, role: "alternate" } }))?.personId ??
    asked.personId;
  const chain = {
    roundId: cleared.roundId,
    name: ["Chief", "Legal"],
    approverId: [alternate, asked.personId],
    mode: ["sequential", "parallel"],
  };
  await act(defineClearance, asked, chain);
  await act(verifyResponse, asked, { roundId: cleared.roundId });
  await act(defineClearance, asked, { roundId: cleared.roundId });
  const [step, spareStep] = await db().clearanceStep.findMany({
    where: { response: { roundId: cleared.roundId } },
    orderBy: { ord: "asc" },
  });
  const verified = await db().comment.findMany({ where: { response: { roundId: cleared.roundId } } });
  const message = { name: "message.eml", mediaType: "message/rfc822", bytes: new Uint8Array([77]) };
  for (const { roundId } of [inside, cleared])
    await act(keepEvidence, secretariat, { roundId, entityId: penholder.seat.entityId, ...message });
  const mailedId = chair.seat.entityId;
  await act(keepEvidence, secretariat, { roundId: inside.roundId, entityId: mailedId, ...message });
  const { submissionId } = await db().round.findUniqueOrThrow({ where: { id: inside.roundId } });
  return {
    inside: submissionId,
    insideRoundId: inside.roundId,
    insideCommentId,
    insideOtherId,
    insideReviewerId: await idOf(reviewer.email),
    spareReviewerId: await idOf(spare.email),
    clearedRoundId: cleared.roundId,
    mailedId,
    stepId: step?.id ?? "",
    stepDigest: digestOf(verified, []),
    spareStepId: spareStep?.id ?? "",
  };
}
