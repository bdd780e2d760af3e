import { command } from "@/lib/core/command";
import { Invalid, Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import {
  mayAddComment,
  mayAnswerNoComments,
  mayResubmit,
  maySubmitResponse,
  mayWithdrawResponse,
} from "@/lib/responses/rules";
import { addCommentInput } from "@/lib/responses/schema";
import { numberComments } from "@/lib/rounds/commands/number";
import { speaksInRound } from "@/lib/rounds/rules";
import { roundInput } from "@/lib/rounds/schema";
import { isLate, isRevealed } from "@/lib/rounds/states";
import { blockOf, lockInside, markStale } from "./lock";
import { type Hand, letOldWordsGo, WORDS_SQL } from "./words";

/** Adds a comment to the entity's response; nothing leaves the entity before it is submitted (domain 5.2.2, 5.2.11). */
export const addComment = command("round.addComment")
  .input(addCommentInput)
  .load(async (tx, { actor, input }) => {
    const inside = await lockInside(tx, actor, input.roundId);
    const block = inside && input.blockId ? await blockOf(tx, input.roundId, input.blockId) : null;
    return inside && { ...inside, block, agreed: block?.status === "agreed" };
  })
  .rule(mayAddComment)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { roundId, blockId, ...fields } = input;
    if (!actor.personId || !subject.responseId) throw new Error("a comment without an author or a response");
    checkPlace(subject.block, input);
    const { id } = await tx.comment.create({
      data: {
        ...fields,
        quoteAt: fields.quote ? fields.quoteAt : null,
        responseId: subject.responseId,
        authorId: actor.personId,
        blockId: blockId || null,
        at: now,
        verifiedAt: speaksInRound(actor, subject) ? now : null,
      },
      select: { id: true },
    });
    await markStale(tx, subject);
    await record({
      type: "round.commentAdded",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: roundId,
    });
    return id;
  });

/**
 * The exact words have to stand where the comment says they stand, in the version of the round.
 * @throws Invalid when the paragraph is not in the text, Refused when the words are not in the paragraph
 */
export function checkPlace(
  block: { text: string } | null,
  place: { blockId: string; quote: string; quoteAt: number | null },
): void {
  if (place.blockId && !block) throw new Invalid({ blockId: "invalid_value" });
  if (!place.quote) return;
  const at = place.quoteAt ?? -1;
  if (at < 0 || block?.text.slice(at, at + place.quote.length) !== place.quote)
    throw new Refused("wordsNotThere");
}

/** Submits the entity's one consolidated response; only what is verified leaves (domain 2.2, 5.2.2, 5.2.13). */
export const submitResponse = command("round.submitResponse")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId, true))
  .rule(maySubmitResponse)
  .run(async (tx, on) => {
    const { subject, record } = on;
    await answerWith(tx, on, "submitted");
    await record({
      type: "round.responseSubmitted",
      subjectId: subject.submissionId,
      data: { title: subject.title, comments: subject.verified },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/**
 * Replaces what the entity has submitted in one act, by either of its voices: the later valid act counts, until the close
 * (domain 2, edge 12.8).
 */
export const resubmit = command("response.resubmit")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId, true))
  .rule(mayResubmit)
  .run(async (tx, on) => {
    const { subject, record } = on;
    const common = { subjectId: subject.submissionId, sealedByRound: subject.id };
    const data = { title: subject.title, comments: subject.verified };
    await answerWith(tx, on, "submitted");
    await record({ ...common, type: "response.replaced", data });
    await record({ ...common, type: "round.responseSubmitted", data });
    return subject.submissionId;
  });

/** Answers that the entity has no comments: an answer, not a silence (domain 5.1). */
export const answerNoComments = command("round.answerNoComments")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayAnswerNoComments)
  .run(async (tx, on) => {
    const { subject, record } = on;
    await answerWith(tx, on, "noComments");
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
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayWithdrawResponse)
  .run(async (tx, on) => {
    const { subject, record } = on;
    await answerWith(tx, on, "preparing");
    // What was entered for it is its own again: whoever entered it reads it no more (reliability R19).
    await tx.comment.updateMany({
      where: { responseId: subject.responseId ?? "", origin: "behalf" },
      data: { origin: "app" },
    });
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
  on: Hand,
  state: "submitted" | "noComments" | "preparing",
): Promise<void> {
  const { subject, now } = on;
  const { responseId } = subject;
  if (!responseId) throw new Error("the rule let an entity answer that was not asked");
  const late = isLate(subject, now);
  const submittedAt = state === "preparing" ? null : now;
  await tx.response.update({
    where: { id: responseId },
    data: { state, submittedAt, pausedAt: null, late, behalfById: null, version: { increment: 1 } },
  });
  // What leaves again keeps the instant at which it first left; what does not is taken back, and what it said is remembered.
  await tx.$executeRaw`
    UPDATE comment c SET submitted_at = NULL, left_as = ${WORDS_SQL}
    WHERE c.response_id = ${responseId}::uuid AND c.submitted_at IS NOT NULL AND (c.verified_at IS NULL OR ${state !== "submitted"})`;
  if (state !== "submitted") return;
  await letOldWordsGo(tx, on);
  await tx.comment.updateMany({
    where: { responseId, verifiedAt: { not: null }, submittedAt: null },
    data: { submittedAt: now, late, leftAs: "" },
  });
  if (isRevealed(subject)) await numberComments(tx, subject.id);
}
