import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayAnswerQuestion } from "@/lib/responses/rules-questions";
import { answerQuestionInput } from "@/lib/responses/schema";
import { lockInside, markStale } from "./lock";

/**
 * Answers a question of the penholder inside the entity's response: it leaves the entity with the response, and is sealed as
 * the comments are (domain 5.2.6). What was cleared with another answer is stale. An answer that is emptied is taken back.
 */
export const answerQuestion = command(
  "response.answerQuestion",
  "typing inside an entity; what counts is recorded when the response is submitted",
)
  .input(answerQuestionInput)
  .load((tx, { actor, input }) => lockQuestion(tx, actor, input.questionId))
  .rule(mayAnswerQuestion)
  .run(async (tx, { input, subject, now }) => {
    const { questionId, choice, text, version } = input;
    const { responseId, question } = subject;
    if (!responseId) throw new Error("an answer without a response");
    if (choice !== null && choice >= question.choices.length) throw new Invalid({ choice: "invalid_value" });
    const given = await tx.roundReply.findUnique({
      where: { questionId_responseId: { questionId, responseId } },
    });
    if ((given?.version ?? 0) !== version) throw new Conflict(given?.text ?? "", given?.version ?? 0);
    // An answer that says nothing is none: it must not stand in the way of "no comments", nor leave as an answer.
    if (choice === null && text === "") {
      await tx.roundReply.deleteMany({ where: { questionId, responseId } });
      await markStale(tx, subject);
      return "0";
    }
    const row = { choice, text, at: now, version: version + 1 };
    await tx.roundReply.upsert({
      where: { questionId_responseId: { questionId, responseId } },
      create: { questionId, responseId, ...row },
      update: row,
    });
    await markStale(tx, subject);
    return String(version + 1);
  });

async function lockQuestion(tx: Transaction, actor: Actor, questionId: string) {
  const found = await tx.roundQuestion.findUnique({ where: { id: questionId } });
  const response = found && (await lockInside(tx, actor, found.roundId));
  if (!response) return null;
  // Read again under the lock: the penholder may have taken it off meanwhile.
  const question = await tx.roundQuestion.findUnique({ where: { id: questionId } });
  return question && { ...response, question };
}
