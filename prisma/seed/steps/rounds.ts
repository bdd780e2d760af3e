import { db } from "@/lib/core/db";
import { disposeComment, withdrawComment } from "@/lib/dispositions/commands/dispose";
import { takeStance } from "@/lib/dispositions/commands/stance";
import { takeUp } from "@/lib/dispositions/commands/take-up";
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
  for (const { ref, disposition: kind, reply = "", duplicateOf } of answers) {
    const { id: commentId, response } = await commentOf(ref, written);
    if (kind === "withdrawn") {
      const author = await as(`${response.entity.slug}-focal-point`);
      await act(withdrawComment, author, { commentId, reply, version: 0 });
      continue;
    }
    const repeated = duplicateOf ? String((await commentOf(duplicateOf, written)).number) : "";
    await act(disposeComment, hand, { commentId, kind, reply, duplicateOf: repeated, version: 0 });
  }
}

function commentOf(ref: number, written: Written) {
  return db().comment.findUniqueOrThrow({
    where: { id: written.get(ref) ?? "" },
    select: { id: true, number: true, response: { select: { entity: { select: { slug: true } } } } },
  });
}

/**
 * Lets the author's entity contest the answer that it was given.
 * @param contest the comment as the facts number it, whose it is, and why
 */
export async function contestAnswer(
  { ref, entity, reason }: { ref: number; entity: string; reason: string },
  written: Written,
): Promise<void> {
  const input = { commentId: written.get(ref), version: 1, stance: "contested", reason };
  await act(takeStance, await as(`${entity}-focal-point`), input);
}

/**
 * Takes the wording of a comment up into its paragraph of the draft.
 * @param submissionId the text
 * @param penholder the seat that does it
 * @param edit the paragraph as the facts count it, and its new words
 * @param ref the comment, answered once already
 */
export async function takeWordsUp(
  submissionId: string,
  penholder: string,
  { paragraph, newText }: { paragraph: number; newText: string },
  ref: number,
  written: Written,
): Promise<void> {
  const found = (await paragraphsOf(submissionId))[paragraph - 1];
  if (!found) throw new Error(`no paragraph ${paragraph}`);
  const picks = `${written.get(ref)}:1`;
  const words = { blockId: found.id, oldText: found.text, newText };
  await act(takeUp, await as(penholder), { submissionId, ...words, picks, reply: "Taken up." });
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
