import { db } from "@/lib/core/db";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { addComment, answerNoComments, submitResponse } from "@/lib/responses/commands/respond";
import { openRound } from "@/lib/rounds/commands/open";
import { signOff } from "@/lib/sign-off/commands/answer";
import { openSignOff } from "@/lib/sign-off/commands/open";
import type { AnswerFact, CommentFact } from "@/prisma/seed/facts/comment-shapes";
import { act, as } from "@/prisma/seed/world";
import { paragraphsOf } from "./texts";

/** Opens a comment round on the last issued version. */
export async function askForComments(submissionId: string, seat: string, closesLocal: string): Promise<void> {
  await act(openRound, await as(seat), { submissionId, closesLocal, zone: "Europe/Vienna" });
}

/** Which comment of the facts became which row; a disposition finds its comment by it. */
export type Written = Map<number, string>;

/**
 * Lets one entity write its comments.
 * @param submissionId the text
 * @param entity who writes
 * @param comments the facts of the whole round
 * @param written notes which fact became which comment
 */
export async function writeComments(
  submissionId: string,
  entity: string,
  comments: readonly CommentFact[],
  written: Written,
): Promise<void> {
  const roundId = await roundOf(submissionId);
  const hand = await as(`${entity}-focal-point`);
  const paragraphs = await paragraphsOf(submissionId);
  for (const { ref, paragraph, kind, strength, body, proposedText } of comments.filter(
    (one) => one.entity === entity,
  )) {
    const blockId = paragraph === null ? "" : (paragraphs[paragraph - 1]?.id ?? "");
    written.set(
      ref,
      await act(addComment, hand, {
        roundId,
        blockId,
        kind,
        strength,
        text: body,
        proposedText: proposedText ?? "",
      }),
    );
  }
}

/** Submits the entity's response, or says that it has no comments. */
export async function answerRound(
  submissionId: string,
  entity: string,
  how: "submit" | "noComments",
): Promise<void> {
  const roundId = await roundOf(submissionId);
  await act(how === "submit" ? submitResponse : answerNoComments, await as(`${entity}-focal-point`), {
    roundId,
  });
}

/** Gives comments their dispositions. */
export async function answerComments(
  penholder: string,
  answers: readonly AnswerFact[],
  written: Written,
): Promise<void> {
  const hand = await as(penholder);
  for (const { ref, disposition, reply } of answers) {
    const commentId = written.get(ref);
    if (!commentId) throw new Error(`comment ${ref} was never written`);
    await act(disposeComment, hand, { commentId, kind: disposition, reply: reply ?? "", version: 0 });
  }
}

/** Opens sign-off on the last issued version. */
export async function askForSignOff(submissionId: string, seat: string, closesLocal: string): Promise<void> {
  await act(openSignOff, await as(seat), { submissionId, closesLocal, zone: "Europe/Vienna" });
}

/** Signs off for one entity. */
export async function sign(submissionId: string, entity: string): Promise<void> {
  const { id } = await db().signOff.findFirstOrThrow({ where: { submissionId, state: "open" } });
  await act(signOff, await as(`${entity}-focal-point`), { signOffId: id });
}

async function roundOf(submissionId: string): Promise<string> {
  return (await db().round.findFirstOrThrow({ where: { submissionId, state: "open" } })).id;
}
