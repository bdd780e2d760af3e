import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { enqueue } from "@/lib/core/jobs";
import { post } from "@/lib/core/letters";
import type { Transaction } from "@/lib/core/transaction";
import { roundReopened } from "@/lib/rounds/emails";
import { mayReopenRound } from "@/lib/rounds/rules";
import { reopenRoundInput } from "@/lib/rounds/schema";
import { deadline } from "./deadline";
import { lockWithText } from "./lock";
import { recipientsOf } from "./recipients";
import { moveReviewers } from "./reviewers";

/**
 * Opens a round again, for all, with a reason that everybody reads. What was seen cannot be unseen: from then on it is a shared
 * round (domain 5.1, 5.2.17).
 */
export const reopenRound = command("round.reopen")
  .input(reopenRoundInput)
  .load(async (tx, { actor, input }) => {
    const round = await lockWithText(tx, actor, input.roundId);
    if (!round) return null;
    const after = { submissionId: round.submissionId, number: { gt: round.number } };
    const laterRound = (await tx.round.count({ where: after })) > 0;
    return {
      ...round,
      newClosesAt: deadline(input),
      laterRound,
      chairInOffice: await chairInOffice(tx, actor),
    };
  })
  .rule(mayReopenRound)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { id, submissionId, title, number, newClosesAt: closesAt } = subject;
    const { zone, reason } = input;
    const open = {
      state: "open",
      sealed: false,
      closedAt: null,
      compiledAt: null,
      extendedAt: null,
      reopenedFor: reason,
    };
    const { version } = await tx.round.update({
      where: { id },
      data: { ...open, closesAt, zone, version: { increment: 1 } },
      select: { version: true },
    });
    await moveReviewers(tx, subject, closesAt);
    await tx.submission.update({
      where: { id: submissionId },
      data: { state: "comment", version: { increment: 1 } },
    });
    // The first closing job has done its work; a job's key is used once.
    const key = `round.close:${id}:${version}`;
    await enqueue(tx, { kind: "round.close", key, payload: { roundId: id }, dueAt: closesAt });
    const data = { title, number, closesAt: closesAt.toISOString(), reason };
    await record({ type: "round.reopened", subjectId: submissionId, data });
    const to = await recipientsOf(tx, actor.seat.bodyId, subject.asked, now, subject.guests);
    const facts = { bodyId: actor.seat.bodyId, submissionId, title, number, closesAt, zone, reason };
    await post(
      tx,
      to.map((person) => roundReopened({ ...person, ...facts })),
      now,
    );
    return submissionId;
  });

async function chairInOffice(tx: Transaction, actor: Actor): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (SELECT FROM seat t JOIN person p ON p.id = t.person_id WHERE t.body_id = ${actor.seat.bodyId}::uuid AND t.role = 'coChair'
      AND p.deactivated_at IS NULL AND t."from" <= chapeau_now() AND (t.until IS NULL OR t.until > chapeau_now())) AS held`;
  return row?.held ?? false;
}
