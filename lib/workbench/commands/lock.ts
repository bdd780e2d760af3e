import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import { isTakenBack, type StandingAnswer } from "@/lib/dispositions/rules";
import { lockRound } from "@/lib/rounds/commands/lock";
import { type LockedSubmission, lockSubmission } from "@/lib/submissions/commands/lock";

/** A comment of the queue, its row locked until the transaction ends. */
export type LockedComment = {
  id: string;
  roundId: string;
  number: number;
  part: number;
  text: string;
  splitAt: Date | null;
  clusterId: string | null;
  lockedById: string | null;
  lockedUntil: Date | null;
  /** The version of its disposition; 0 for none. */
  version: number;
  published: boolean;
  /** Its own entity has taken it back. */
  takenBack: boolean;
  /** Its round may be read by others. */
  revealed: boolean;
};

/** Comments of one round, with the text they are about. */
export type LockedWork = LockedSubmission & { comments: LockedComment[] };

/**
 * Locks comments of one round that have left their entities and that the workbench may see: those of a round that is
 * revealed (reliability R19). Always in this order: text, round, comments by their ids; publishing the round waits until what
 * was judged is written (reliability finding 2).
 * @param tx the transaction
 * @param actor who works; the body is part of the question
 * @param ids the comments
 * @returns null when one of them is not there, or they are of different rounds
 */
export async function lockWork(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<LockedWork | null> {
  const wanted = [...new Set(ids)];
  const rounds = await tx.$queryRaw<{ id: string; submissionId: string }[]>`
    SELECT DISTINCT r.id, r.submission_id AS "submissionId" FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id
    WHERE c.id = ANY(${wanted}::uuid[])`;
  const [only] = rounds;
  const submission = only && rounds.length === 1 ? await lockSubmission(tx, actor, only.submissionId) : null;
  const round = only && submission && (await lockRound(tx, actor, only.id, "share"));
  if (!submission || !round) return null;
  const rows = await tx.$queryRaw<(Omit<LockedComment, "takenBack"> & StandingAnswer)[]>`
    SELECT c.id, r.id AS "roundId", c.number, c.part, c.text, c.split_at AS "splitAt", c.cluster_id AS "clusterId",
      c.locked_by AS "lockedById", c.locked_until AS "lockedUntil",
      coalesce(d.version, 0) AS version, d.kind, d.stance, r.state = 'published' OR d.published_at IS NOT NULL AS published,
      (r.closed_at IS NOT NULL OR NOT r.sealed) AS revealed
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id LEFT JOIN disposition d ON d.comment_id = c.id
    WHERE c.id = ANY(${wanted}::uuid[]) AND c.submitted_at IS NOT NULL AND (r.closed_at IS NOT NULL OR NOT r.sealed)
    ORDER BY c.id FOR UPDATE OF c`;
  if (rows.length !== wanted.length) return null;
  const comments = rows.map(({ kind, stance, ...comment }) => ({
    ...comment,
    takenBack: isTakenBack({ kind, stance }),
  }));
  return { ...submission, comments };
}
