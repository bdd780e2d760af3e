import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { mayCorrect, mayDispose, mayWithdrawComment } from "@/lib/dispositions/rules";
import { correctInput, disposeInput, withdrawInput } from "@/lib/dispositions/schema";
import { tellCorrected } from "./letters";
import { lockAnswer } from "./lock";
import { writeDisposition } from "./write";

/** Gives a comment its disposition and reply (domain 5.2.8, 5.2.9); the version decides between two answering at once. */
export const disposeComment = command("disposition.give")
  .input(disposeInput)
  .load((tx, { actor, input }) => lockAnswer(tx, actor, input.commentId))
  .rule(mayDispose)
  .run(async (tx, { actor, input, subject, now, record }) =>
    String(await writeDisposition(tx, { actor, now, record }, subject, input)),
  );

/** The comment's own entity takes it back after it was submitted; what was said of it until then is kept. */
export const withdrawComment = command("disposition.withdraw")
  .input(withdrawInput)
  .load((tx, { actor, input }) => lockAnswer(tx, actor, input.commentId))
  .rule(mayWithdrawComment)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const given = { ...input, kind: "withdrawn" as const, replyTextId: "", byAuthor: true };
    return String(await writeDisposition(tx, { actor, now, record }, subject, given));
  });

/**
 * Changes a published disposition, with its reason; everybody who received it hears (domain 12.33). It puts "withdrawn" into no
 * author's mouth (domain 2.2).
 */
export const correctDisposition = command("disposition.correct")
  .input(correctInput)
  .load((tx, { actor, input }) => lockAnswer(tx, actor, input.commentId))
  .rule(mayCorrect)
  .run(async (tx, { actor, input, subject, now, record }) => {
    if (input.kind === "withdrawn" && subject.kind !== "withdrawn")
      throw new Invalid({ kind: "invalid_value" });
    const version = await writeDisposition(tx, { actor, now, record }, subject, input);
    await tx.disposition.update({ where: { commentId: input.commentId }, data: { publishedAt: now } });
    await tellCorrected(tx, subject, input.correctedFor, now);
    return String(version);
  });
