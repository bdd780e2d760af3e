import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { ResponseFacts } from "@/lib/rounds/rules";
import type { RoundState } from "@/lib/rounds/states";
import { lockSubmission } from "@/lib/submissions/commands/lock";
import { lockStanding, type Standing } from "@/lib/submissions/commands/standing";
import type { SubmissionState } from "@/lib/submissions/states";

/** A round with its text, the round's row locked. */
export type LockedRound = {
  id: string;
  bodyId: string;
  submissionId: string;
  title: string;
  submissionState: SubmissionState;
  number: number;
  state: RoundState;
  sealed: boolean;
  closesAt: Date;
  compiledAt: Date | null;
  penholderId: string;
  asked: string[];
  guests: string[];
  laterRound: boolean;
};

/**
 * Locks a round of the actor's body.
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param id the round
 * @param strength "update" for what changes the round; "share" for what has to happen before it changes (reliability finding 2)
 */
export async function lockRound(
  tx: Transaction,
  actor: Actor,
  id: string,
  strength: "update" | "share",
): Promise<LockedRound | null> {
  // A share lock still lets 25 entities submit side by side, and still keeps the closing job waiting for each of them.
  const locked =
    strength === "update"
      ? await tx.$queryRaw<unknown[]>`SELECT id FROM round WHERE id = ${id}::uuid FOR UPDATE`
      : await tx.$queryRaw<unknown[]>`SELECT id FROM round WHERE id = ${id}::uuid FOR SHARE`;
  if (locked.length === 0) return null;
  const [row] = await tx.$queryRaw<LockedRound[]>`
    SELECT r.id, s.body_id AS "bodyId", s.id AS "submissionId", s.title, s.state AS "submissionState", r.number, r.state, r.sealed,
      r.closes_at AS "closesAt", r.compiled_at AS "compiledAt", s.penholder_id AS "penholderId",
      array(SELECT entity_id::text FROM round_entity a WHERE a.round_id = r.id) AS asked,
      array(SELECT entity_id::text FROM round_entity a WHERE a.round_id = r.id AND a.standing = 'guest') AS guests,
      EXISTS (SELECT FROM round l WHERE l.submission_id = r.submission_id AND l.number > r.number AND l.state <> 'planned') AS "laterRound"
    FROM round r JOIN submission s ON s.id = r.submission_id WHERE r.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid`;
  return row ?? null;
}

/**
 * Locks a round for itself after its text, as opening a round and opening sign-off do: what the text is in is judged with the
 * round, and neither may change meanwhile.
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param id the round
 */
export async function lockWithText(tx: Transaction, actor: Actor, id: string): Promise<LockedRound | null> {
  const found = await tx.round.findUnique({ where: { id }, select: { submissionId: true } });
  const text = found && (await lockSubmission(tx, actor, found.submissionId));
  return text && lockRound(tx, actor, id, "update");
}

/**
 * Locks a text and its rounds that have closed, and says how it stands, for opening the next: a late response that is on its way is
 * counted, or finds that the next round has opened.
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param submissionId the text
 */
export async function lockForNext(
  tx: Transaction,
  actor: Actor,
  submissionId: string,
): Promise<Standing | null> {
  if (!(await lockSubmission(tx, actor, submissionId))) return null;
  // An open one is closed in the other order; while there is one, nothing is opened anyway.
  await tx.$queryRaw`
    SELECT id FROM round WHERE submission_id = ${submissionId}::uuid AND closed_at IS NOT NULL ORDER BY number FOR UPDATE`;
  return lockStanding(tx, actor, submissionId);
}

/** A round with the response of the actor's own entity, both locked. */
export type LockedResponse = LockedRound & ResponseFacts & { responseId: string | null };

/**
 * Locks the round (shared) and the response of the actor's entity in it.
 * @param tx the transaction
 * @param actor who answers, for which entity
 * @param roundId the round
 */
export async function lockOwnResponse(
  tx: Transaction,
  actor: Actor,
  roundId: string,
): Promise<LockedResponse | null> {
  const round = await lockRound(tx, actor, roundId, "share");
  if (!round) return null;
  if (round.asked.includes(actor.seat.entityId)) {
    await tx.$executeRaw`
      INSERT INTO response (round_id, entity_id) VALUES (${roundId}::uuid, ${actor.seat.entityId}::uuid) ON CONFLICT DO NOTHING`;
  }
  const [row] = await tx.$queryRaw<{ id: string; state: LockedResponse["response"] }[]>`
    SELECT id, state FROM response WHERE round_id = ${roundId}::uuid AND entity_id = ${actor.seat.entityId}::uuid FOR UPDATE`;
  const comments = row ? await tx.comment.count({ where: { responseId: row.id, splitAt: null } }) : 0;
  return {
    ...round,
    entityId: actor.seat.entityId,
    response: row?.state ?? "none",
    responseId: row?.id ?? null,
    comments,
  };
}
