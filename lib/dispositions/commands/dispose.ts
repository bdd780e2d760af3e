import { command } from "@/lib/core/command";
import { mayDispose } from "@/lib/dispositions/rules";
import { disposeInput } from "@/lib/dispositions/schema";
import { lockRound } from "@/lib/rounds/commands/lock";
import { lockSubmission } from "@/lib/submissions/commands/lock";
import { writeDisposition } from "./write";

/** Gives a comment its disposition and reply (domain 5.2.8, 5.2.9); the version decides between two answering at once. */
export const disposeComment = command("round.dispose")
  .input(disposeInput)
  .load(async (tx, { actor, input }) => {
    const comment = await tx.comment.findFirst({
      where: { id: input.commentId, submittedAt: { not: null } },
      select: { response: { select: { round: { select: { id: true, submissionId: true } } } } },
    });
    const submission = comment && (await lockSubmission(tx, actor, comment.response.round.submissionId));
    const round = submission && comment && (await lockRound(tx, actor, comment.response.round.id, "share"));
    if (!submission || !round) return null;
    return submission;
  })
  .rule(mayDispose)
  .run(async (tx, { actor, input, subject, now, record }) =>
    String(await writeDisposition(tx, { actor, now, record }, subject, input)),
  );
