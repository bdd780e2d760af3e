import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import type { EventType } from "@/lib/core/record";
import {
  mayEditComment,
  mayPause,
  mayUnverifyResponse,
  mayVerify,
  mayVerifyResponse,
} from "@/lib/responses/rules";
import { commentInput, readCommentInput, verifyAllInput } from "@/lib/responses/schema";
import { roundInput } from "@/lib/rounds/schema";
import { startChain } from "./chain";
import { versionsOf } from "./digest";
import { type LockedInside, lockComment, lockInside, markStale } from "./lock";

/** The focal point stands behind one comment as they have read it: only such comments leave (domain 2.1, 5.2.2; reliability R12). */
export const verifyComment = command("response.verifyComment")
  .input(readCommentInput)
  .load((tx, { actor, input }) => lockComment(tx, actor, input.commentId))
  .rule(mayVerify)
  .run(async (tx, { input, subject, now, record }) => {
    const { row } = subject;
    if (row.version !== input.version) throw new Conflict(row.text, row.version);
    await tx.comment.update({ where: { id: input.commentId }, data: { verifiedAt: now } });
    await markStale(tx, subject);
    await record(counted("response.commentsVerified", subject, 1));
    return subject.submissionId;
  });

/** Takes the verification back; what has left stays out until the entity replaces or withdraws it. */
export const unverifyComment = command("response.unverifyComment")
  .input(commentInput)
  .load((tx, { actor, input }) => lockComment(tx, actor, input.commentId))
  .rule((actor, subject, now) => {
    const may = mayVerify(actor, subject, now);
    // A comment that has left cannot be un-verified under the feet of those who read it.
    return may.ok && subject.comment.submitted ? mayEditComment(actor, subject, now) : may;
  })
  .run(async (tx, { input, subject, record }) => {
    await tx.comment.update({ where: { id: input.commentId }, data: { verifiedAt: null } });
    await markStale(tx, subject);
    await record(titled("response.commentUnverified", subject));
    return subject.submissionId;
  });

/** Verifies every comment of the response at once, if they are still those that were read (domain 5.1; reliability R12). */
export const verifyAll = command("response.verifyAll")
  .input(verifyAllInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayVerify)
  .run(async (tx, { input, subject, now, record }) => {
    const where = { responseId: subject.responseId ?? "", verifiedAt: null, splitAt: null };
    const waiting = await tx.comment.findMany({ where, select: { id: true, version: true } });
    if (versionsOf(waiting) !== input.digest) throw new Conflict("", 0);
    const { count } = await tx.comment.updateMany({ where, data: { verifiedAt: now } });
    await markStale(tx, subject);
    await record(counted("response.commentsVerified", subject, count));
    return subject.submissionId;
  });

/** Declares the response verified: reviewers may read it now, and the entity's own clearance begins (domain 4.3, 5.1). */
export const verifyResponse = command("response.verify")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayVerifyResponse)
  .run(async (tx, { actor, subject, now, record }) => {
    await tx.response.update({
      where: { id: subject.responseId ?? "" },
      data: { state: "verified", verifiedAt: now, version: { increment: 1 } },
    });
    await startChain(tx, actor, subject, now);
    await record(counted("response.verified", subject, subject.verified));
    return subject.submissionId;
  });

/** Back into preparation. */
export const unverifyResponse = command("response.unverify")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayUnverifyResponse)
  .run(async (tx, { subject, record }) => {
    await tx.response.update({
      where: { id: subject.responseId ?? "" },
      data: { state: "preparing", verifiedAt: null, version: { increment: 1 } },
    });
    await record(titled("response.unverified", subject));
    return subject.submissionId;
  });

/** Pauses what reviewers write; what one of them is typing stays in their browser, and the refusal says why. */
export const pauseResponse = command("response.pause")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayPause)
  .run(async (tx, { subject, now, record }) => {
    await tx.response.update({ where: { id: subject.responseId ?? "" }, data: { pausedAt: now } });
    await record(titled("response.paused", subject));
    return subject.submissionId;
  });

/** Lets reviewers write on. */
export const resumeResponse = command("response.resume")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayPause)
  .run(async (tx, { subject, record }) => {
    await tx.response.update({ where: { id: subject.responseId ?? "" }, data: { pausedAt: null } });
    await record(titled("response.resumed", subject));
    return subject.submissionId;
  });

type Titled = Extract<
  EventType,
  "response.commentUnverified" | "response.unverified" | "response.paused" | "response.resumed"
>;
type Counted = Extract<EventType, "response.commentsVerified" | "response.verified">;

function titled<T extends Titled>(type: T, { submissionId, title, id }: LockedInside) {
  return { type, subjectId: submissionId, data: { title }, sealedByRound: id };
}

function counted<T extends Counted>(type: T, { submissionId, title, id }: LockedInside, comments: number) {
  return { type, subjectId: submissionId, data: { title, comments }, sealedByRound: id };
}
