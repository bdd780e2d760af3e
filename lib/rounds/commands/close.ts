import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { post } from "@/lib/core/letters";
import { roundClosed } from "@/lib/rounds/emails";
import { mayCloseRound } from "@/lib/rounds/rules";
import { roundInput } from "@/lib/rounds/schema";
import { lockRound } from "./lock";
import { numberComments } from "./number";
import { recipientsOf } from "./recipients";

/** Closes a round at its deadline and opens the sealed responses to all (domain 5.1, reliability R8, R13). */
export const closeRound = command("round.close")
  .input(roundInput)
  .load((tx, { actor, input }) => lockRound(tx, actor, input.roundId, "update"))
  .rule(mayCloseRound)
  .run(async (tx, { actor, subject, now, record }) => {
    const { id, closesAt, submissionId, title, number } = subject;
    // The round ends at its deadline, also when the server was off then and closes it late.
    await tx.round.update({
      where: { id },
      data: { state: "closed", closedAt: closesAt, version: { increment: 1 } },
    });
    await numberComments(tx, id);
    await tx.submission.update({
      where: { id: submissionId },
      data: { state: "resolution", version: { increment: 1 } },
    });
    const responses = await tx.response.count({
      where: { roundId: id, state: { in: ["submitted", "noComments"] } },
    });
    // Of a round that was open before, some may be split: their parts are answered in their place.
    const comments = await tx.comment.count({
      where: { submittedAt: { not: null }, splitAt: null, response: { roundId: id } },
    });
    await record(
      { type: "round.closed", subjectId: submissionId, data: { title, number, responses, comments } },
      closesAt,
    );
    const to = await recipientsOf(tx, actor.seat.bodyId, [subject.penholderId], now);
    await post(
      tx,
      to.map((person) =>
        roundClosed({
          ...person,
          bodyId: actor.seat.bodyId,
          submissionId,
          title,
          number,
          responses,
          comments,
        }),
      ),
      now,
    );
    return submissionId;
  });

const payloadShape = z.strictObject({ roundId: z.uuid() });

/**
 * The closing job: time acting through the same command and rule as everybody. A round closed already is
 * left alone; one that was extended meanwhile gives the job back, for its new deadline.
 * @param payload `{ roundId }`
 */
export async function closeRoundJob(payload: unknown): Promise<void> {
  const { roundId } = payloadShape.parse(payload);
  const round = await db().round.findUniqueOrThrow({
    where: { id: roundId },
    select: { submission: { select: { body: { select: { id: true, groupId: true } } } } },
  });
  const { id, groupId } = round.submission.body;
  const outcome = await perform(closeRound, systemActor(id, groupId), { roundId });
  if (outcome.kind === "done" || (outcome.kind === "refused" && outcome.reason === "roundClosed")) return;
  throw new Error(
    `round ${roundId} did not close: ${outcome.kind === "refused" ? outcome.reason : outcome.kind}`,
  );
}
