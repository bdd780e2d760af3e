import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayCoSponsor, mayWithdrawCoSponsor } from "@/lib/responses/rules-beyond";
import { commentInput, readCommentInput } from "@/lib/responses/schema";
import { lockRound } from "@/lib/rounds/commands/lock";

/** Stands behind a comment of another entity, as one has read it (domain 5.2.4). What all can see is sealed to nobody. */
export const coSponsor = command("response.coSponsor")
  .input(readCommentInput)
  .load((tx, { actor, input }) => lockForeign(tx, actor, input.commentId))
  .rule(mayCoSponsor)
  .run(async (tx, { actor, input, subject, now, record }) => {
    if (subject.version !== input.version) throw new Conflict(subject.text, subject.version);
    await tx.coSponsor.create({
      data: { commentId: input.commentId, entityId: actor.seat.entityId, at: now },
    });
    const { submissionId, title, entity } = subject;
    await record({ type: "response.coSponsored", subjectId: submissionId, data: { title, entity } });
    return submissionId;
  });

/** Takes that back. */
export const withdrawCoSponsor = command("response.withdrawCoSponsor")
  .input(commentInput)
  .load((tx, { actor, input }) => lockForeign(tx, actor, input.commentId))
  .rule(mayWithdrawCoSponsor)
  .run(async (tx, { actor, input, subject, record }) => {
    const key = { commentId: input.commentId, entityId: actor.seat.entityId };
    await tx.coSponsor.delete({ where: { commentId_entityId: key } });
    const { submissionId, title, entity } = subject;
    await record({ type: "response.coSponsorWithdrawn", subjectId: submissionId, data: { title, entity } });
    return submissionId;
  });

async function lockForeign(tx: Transaction, actor: Actor, commentId: string) {
  const found = await tx.comment.findUnique({
    where: { id: commentId },
    select: { response: { select: { roundId: true } } },
  });
  const round = found && (await lockRound(tx, actor, found.response.roundId, "share"));
  if (!round) return null;
  // The comment's row is locked: two voices of one entity at once are one sponsor.
  const [row] = await tx.$queryRaw<
    {
      submitted: boolean;
      version: number;
      text: string;
      entityId: string;
      response: "preparing";
      entity: string;
    }[]
  >`
    SELECT c.version, c.text, c.submitted_at IS NOT NULL AS submitted, p.entity_id AS "entityId", p.state AS response,
      coalesce((SELECT n.acronym FROM entity_name n WHERE n.entity_id = p.entity_id AND n.lang = 'en' ORDER BY n.valid_from DESC LIMIT 1), '') AS entity
    FROM comment c JOIN response p ON p.id = c.response_id WHERE c.id = ${commentId}::uuid FOR UPDATE OF c`;
  if (!row) return null;
  const sponsored = await tx.coSponsor.count({ where: { commentId, entityId: actor.seat.entityId } });
  return { ...round, ...row, comments: 0, sponsored: sponsored > 0 };
}
