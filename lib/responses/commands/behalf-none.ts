import { command } from "@/lib/core/command";
import { noneOnBehalf } from "@/lib/responses/emails";
import { mayAnswerNoneOnBehalf } from "@/lib/responses/rules-beyond";
import { entityInput } from "@/lib/responses/schema";
import { isLate } from "@/lib/rounds/states";
import { lockForeignResponse, recordFor, SEALED_FOR_THE_ENTITY, tellOfBehalf } from "./behalf";

/**
 * Answers for an entity that it has no comments, as it wrote in the message that is kept: an answer, not a silence. Its voices hear of
 * it and may withdraw or replace it as if they had answered themselves (domain 2, 5.1).
 */
export const noCommentsOnBehalf = command("response.noCommentsOnBehalf", SEALED_FOR_THE_ENTITY)
  .input(entityInput)
  .load((tx, { actor, input }) => lockForeignResponse(tx, actor, input))
  .rule(mayAnswerNoneOnBehalf)
  .run(async (tx, { actor, input: { roundId, entityId }, subject, now }) => {
    await tx.response.update({
      where: { id: subject.responseId },
      data: {
        state: "noComments",
        submittedAt: now,
        late: isLate(subject, now),
        behalfById: actor.personId,
        version: { increment: 1 },
      },
    });
    await tellOfBehalf(tx, actor, entityId, subject, now, noneOnBehalf);
    await recordFor(tx, actor, entityId, now, {
      type: "response.noCommentsOnBehalf",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: roundId,
    });
    return subject.submissionId;
  });
