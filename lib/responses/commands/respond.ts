import { type Actor, speaksForEntity } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import {
  mayAnswerNoComments,
  mayComment,
  maySubmitResponse,
  mayWithdrawResponse,
} from "@/lib/responses/rules";
import { addCommentInput, commentInput, editCommentInput } from "@/lib/responses/schema";
import { type LockedResponse, lockOwnResponse } from "@/lib/rounds/commands/lock";
import { roundInput } from "@/lib/rounds/schema";

/** Adds a comment to the entity's response; nothing leaves the entity before it is submitted (domain 5.2.2). */
export const addComment = command("round.addComment")
  .input(addCommentInput)
  .load((tx, { actor, input }) => lockOwnResponse(tx, actor, input.roundId))
  .rule(mayComment)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { roundId, blockId, ...fields } = input;
    if (!actor.personId || !subject.responseId) throw new Error("a comment without an author or a response");
    if (blockId && !(await standsIn(tx, roundId, blockId))) throw new Invalid({ blockId: "invalid_value" });
    const { id } = await tx.comment.create({
      data: {
        ...fields,
        responseId: subject.responseId,
        authorId: actor.personId,
        blockId: blockId || null,
        at: now,
        verifiedAt: speaksForEntity(actor) ? now : null,
      },
      select: { id: true },
    });
    await record({
      type: "round.commentAdded",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: roundId,
    });
    return id;
  });

/** Saves a comment as it is typed (reliability R1, R12). */
export const editComment = command(
  "round.editComment",
  "typing inside an entity; what counts is recorded when the response is submitted",
)
  .input(editCommentInput)
  .load((tx, { actor, input }) => loadComment(tx, actor, input.commentId))
  .rule(mayComment)
  .run(async (tx, { input, subject }) => {
    const { commentId, version, ...fields } = input;
    const saved = await tx.comment.updateMany({
      where: { id: commentId, version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (saved.count === 0) throw new Conflict(subject.comment.text, subject.comment.version);
    return version + 1;
  });

/** Takes a comment out of a response in preparation. */
export const removeComment = command("round.removeComment")
  .input(commentInput)
  .load((tx, { actor, input }) => loadComment(tx, actor, input.commentId))
  .rule(mayComment)
  .run(async (tx, { input, subject, record }) => {
    await tx.comment.delete({ where: { id: input.commentId } });
    await record({
      type: "round.commentRemoved",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/** Submits the entity's one consolidated response (domain 2.2, 5.2.13). */
export const submitResponse = command("round.submitResponse")
  .input(roundInput)
  .load((tx, { actor, input }) => lockOwnResponse(tx, actor, input.roundId))
  .rule(maySubmitResponse)
  .run(async (tx, { subject, now, record }) => {
    await answerWith(tx, subject, "submitted", now);
    await record({
      type: "round.responseSubmitted",
      subjectId: subject.submissionId,
      data: { title: subject.title, comments: subject.comments },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/** Answers that the entity has no comments: an answer, not a silence (domain 5.1). */
export const answerNoComments = command("round.answerNoComments")
  .input(roundInput)
  .load((tx, { actor, input }) => lockOwnResponse(tx, actor, input.roundId))
  .rule(mayAnswerNoComments)
  .run(async (tx, { subject, now, record }) => {
    await answerWith(tx, subject, "noComments", now);
    await record({
      type: "round.noComments",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/** Takes the response back into preparation, until the close (domain 5.2.13). */
export const withdrawResponse = command("round.withdrawResponse")
  .input(roundInput)
  .load((tx, { actor, input }) => lockOwnResponse(tx, actor, input.roundId))
  .rule(mayWithdrawResponse)
  .run(async (tx, { subject, record }) => {
    await answerWith(tx, subject, "preparing", null);
    await record({
      type: "round.responseWithdrawn",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

async function answerWith(
  tx: Transaction,
  subject: LockedResponse,
  state: string,
  at: Date | null,
): Promise<void> {
  if (!subject.responseId) throw new Error("the rule let an entity answer that was not asked");
  await tx.response.update({
    where: { id: subject.responseId },
    data: { state, submittedAt: at, version: { increment: 1 } },
  });
  // What colleagues wrote and nobody verified stays in the entity (domain 5.2.2).
  await tx.comment.updateMany({
    where: { responseId: subject.responseId, ...(at ? { verifiedAt: { not: null } } : {}) },
    data: { submittedAt: state === "submitted" ? at : null },
  });
}

async function loadComment(tx: Transaction, actor: Actor, commentId: string) {
  const comment = await tx.comment.findFirst({
    where: { id: commentId, response: { entityId: actor.seat.entityId } },
    select: { text: true, version: true, response: { select: { roundId: true } } },
  });
  const response = comment && (await lockOwnResponse(tx, actor, comment.response.roundId));
  if (!response) return null;
  // Read again under the lock: a colleague may have saved while this one waited.
  return {
    ...response,
    comment: await tx.comment.findUniqueOrThrow({
      where: { id: commentId },
      select: { text: true, version: true },
    }),
  };
}

async function standsIn(tx: Transaction, roundId: string, blockId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM round r JOIN text_version v ON v.id = r.version_id
    WHERE r.id = ${roundId}::uuid AND v.blocks @> jsonb_build_array(jsonb_build_object('id', ${blockId}::text))`;
  return found !== undefined;
}
