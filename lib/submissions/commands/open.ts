import { command } from "@/lib/core/command";
import { instantOf } from "@/lib/core/dates";
import { Invalid } from "@/lib/core/outcome";
import { mayOpenSubmission, mayWithdraw } from "@/lib/submissions/rules";
import { openSubmissionInput, submissionInput } from "@/lib/submissions/schema";
import { lockSubmission } from "./lock";

/** Opens a text of the group: what it is, whom it addresses, until when, and who holds the pen (domain 4.1, 4.2). */
export const openSubmission = command("submission.open")
  .input(openSubmissionInput)
  .load(async (tx, { actor }) => {
    // The body's row serializes numbering: two texts opened at once get two numbers.
    const [body] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM body WHERE id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
    return body ?? null;
  })
  .rule(mayOpenSubmission)
  .run(async (tx, { actor, input, now, record }) => {
    const due = input.dueLocal ? instantOf(input.dueLocal, input.zone) : null;
    if (due && "problem" in due) throw new Invalid({ dueLocal: due.problem });
    const penholder = await tx.membership.findFirst({
      where: {
        bodyId: actor.seat.bodyId,
        entityId: input.penholderId,
        from: { lte: now },
        OR: [{ until: null }, { until: { gt: now } }],
      },
    });
    if (!penholder) throw new Invalid({ penholderId: "invalid_value" });
    const year = now.getUTCFullYear();
    const last = await tx.submission.aggregate({
      where: { bodyId: actor.seat.bodyId, kind: input.kind, year },
      _max: { number: true },
    });
    const { id } = await tx.submission.create({
      data: {
        bodyId: actor.seat.bodyId,
        kind: input.kind,
        title: input.title,
        addressee: input.addressee,
        callUrl: input.callUrl,
        dueAt: due?.at ?? null,
        penholderId: input.penholderId,
        lang: input.lang,
        numbered: input.numbering === "numbered",
        maxWords: input.maxWords,
        maxPages: input.maxPages,
        state: "mandated",
        year,
        number: (last._max.number ?? 0) + 1,
        openedAt: now,
      },
      select: { id: true },
    });
    await record({ type: "submission.opened", subjectId: id, data: { title: input.title } });
    return id;
  });

/** Takes a text back from the group before it is adopted; its number is never given again (domain 9.1). */
export const withdrawSubmission = command("submission.withdraw")
  .input(submissionInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayWithdraw)
  .run(async (tx, { subject, record }) => {
    await tx.submission.update({
      where: { id: subject.id },
      data: { state: "withdrawn", version: { increment: 1 } },
    });
    await record({ type: "submission.withdrawn", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });
