import { command } from "@/lib/core/command";
import { post } from "@/lib/core/letters";
import { Invalid } from "@/lib/core/outcome";
import { roundQuestion } from "@/lib/rounds/emails";
import { mayAskQuestion, mayRemoveQuestion } from "@/lib/rounds/rules";
import { questionIdInput, questionInput } from "@/lib/rounds/schema";
import { lockRound } from "./lock";
import { standsIn } from "./place";
import { recipientsOf } from "./recipients";

/** Attaches a question or a poll to a paragraph of the text asked about (domain 5.2.6). */
export const addQuestion = command("round.addQuestion")
  .input(questionInput)
  .load((tx, { actor, input }) => lockRound(tx, actor, input.roundId, "update"))
  .rule(mayAskQuestion)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { roundId, blockId, text, choices } = input;
    if (blockId && !(await standsIn(tx, roundId, blockId))) throw new Invalid({ blockId: "invalid_value" });
    // Not by their count: one that was taken off would leave two in the same place.
    const { _max: last } = await tx.roundQuestion.aggregate({ where: { roundId }, _max: { ord: true } });
    const ord = (last.ord ?? -1) + 1;
    await tx.roundQuestion.create({ data: { roundId, blockId: blockId || null, ord, text, choices } });
    const { title, number, submissionId } = subject;
    await record({ type: "round.questionAdded", subjectId: submissionId, data: { title, number } });
    // Those who have been asked already hear of what is asked now.
    if (subject.state === "planned") return submissionId;
    const { bodyId } = actor.seat;
    const to = await recipientsOf(tx, bodyId, subject.asked, now, subject.guests);
    await post(
      tx,
      to.map((person) => roundQuestion({ ...person, bodyId, submissionId, title, number, question: text })),
      now,
    );
    return submissionId;
  });

/** Takes a question off again, before it has been asked. */
export const removeQuestion = command("round.removeQuestion")
  .input(questionIdInput)
  .load(async (tx, { actor, input }) => {
    const question = await tx.roundQuestion.findUnique({ where: { id: input.questionId } });
    return question && lockRound(tx, actor, question.roundId, "update");
  })
  .rule(mayRemoveQuestion)
  .run(async (tx, { input, subject, record }) => {
    await tx.roundQuestion.deleteMany({ where: { id: input.questionId } });
    const { title, number } = subject;
    await record({ type: "round.questionRemoved", subjectId: subject.submissionId, data: { title, number } });
    return subject.submissionId;
  });
