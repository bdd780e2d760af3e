import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import { mayDispose } from "@/lib/dispositions/rules";
import { disposeInput } from "@/lib/dispositions/schema";
import { lockRound } from "@/lib/rounds/commands/lock";
import { lockSubmission } from "@/lib/submissions/commands/lock";

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
    const given = await tx.disposition.findUnique({ where: { commentId: input.commentId } });
    return { ...submission, given };
  })
  .rule(mayDispose)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { commentId, kind, reply, version } = input;
    if ((subject.given?.version ?? 0) !== version)
      throw new Conflict(subject.given?.reply ?? "", subject.given?.version ?? 0);
    const row = { kind, reply, at: now, version: version + 1 };
    await tx.disposition.upsert({ where: { commentId }, create: { commentId, ...row }, update: row });
    const by = { personId: actor.personId, entityId: actor.seat.entityId };
    await tx.dispositionVersion.create({ data: { commentId, ...row, ...by } });
    await record({
      type: "round.commentAnswered",
      subjectId: subject.id,
      data: { title: subject.title, kind },
    });
    return String(version + 1);
  });
