import type { Actor } from "@/lib/core/actor";
import { readNow } from "@/lib/core/clock";
import type { Transaction } from "@/lib/core/transaction";
import { standingItem } from "@/lib/dispositions/queries/standing-item";
import type { AnsweredFacts } from "@/lib/dispositions/rules";
import { lockRound } from "@/lib/rounds/commands/lock";
import { NO_SQL } from "@/lib/rounds/commands/number";
import { type LockedSubmission, lockSubmission } from "@/lib/submissions/commands/lock";

/** A comment that has left its entity, with its disposition; its text, its round and itself are locked. */
export type LockedAnswer = LockedSubmission &
  AnsweredFacts & {
    roundId: string;
    commentId: string;
    asked: string[];
    guests: string[];
    no: string;
    text: string;
    reply: string;
    version: number;
    stanceFor: string;
    /** What became of it; null as long as it has no answer. */
    kind: string | null;
  };

type Row = Pick<LockedAnswer, "entityId" | "no" | "text" | "kind"> & {
  reply: string | null;
  version: number | null;
  stance: string | null;
  stanceFor: string | null;
  agendaItemId: string | null;
};

/**
 * Locks what a disposition hangs on, always in this order: text, round, comment (reliability finding 2).
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param commentId the comment
 * @returns null when there is none in that body, or none that has left its entity
 */
export async function lockAnswer(
  tx: Transaction,
  actor: Actor,
  commentId: string,
): Promise<LockedAnswer | null> {
  const found = await tx.comment.findFirst({
    where: { id: commentId, submittedAt: { not: null }, splitAt: null },
    select: { response: { select: { round: { select: { id: true, submissionId: true } } } } },
  });
  const submission = found && (await lockSubmission(tx, actor, found.response.round.submissionId));
  const round = submission && found && (await lockRound(tx, actor, found.response.round.id, "share"));
  if (!submission || !round) return null;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT p.entity_id AS "entityId", ${NO_SQL} AS no, c.text, d.kind, d.reply, d.version, d.stance, d.stance_for AS "stanceFor", a.id AS "agendaItemId"
    FROM comment c JOIN response p ON p.id = c.response_id LEFT JOIN disposition d ON d.comment_id = c.id
      ${standingItem(await readNow(tx))}
    WHERE c.id = ${commentId}::uuid FOR UPDATE OF c`;
  if (!row) return null;
  return {
    ...submission,
    ...row,
    roundId: round.id,
    commentId,
    round: { state: round.state, sealed: round.sealed, guests: round.guests },
    asked: round.asked,
    guests: round.guests,
    reply: row.reply ?? "",
    version: row.version ?? 0,
    answered: row.kind !== null,
    contested: row.stance === "contested",
    onAgenda: row.agendaItemId !== null,
    stanceFor: row.stanceFor ?? "",
  };
}
