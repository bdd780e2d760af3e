import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { SubmissionState } from "@/lib/submissions/states";

/** A text, its row locked until the transaction ends. */
export type LockedSubmission = {
  id: string;
  bodyId: string;
  penholderId: string;
  state: SubmissionState;
  title: string;
  lang: string;
  numbered: boolean;
  number: number;
  year: number;
};

/**
 * Locks a text of the actor's body (architecture 6.4: the row is locked before it is judged).
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param id the text
 * @returns null when there is none in that body
 */
export async function lockSubmission(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LockedSubmission | null> {
  const [row] = await tx.$queryRaw<LockedSubmission[]>`
    SELECT id, body_id AS "bodyId", penholder_id AS "penholderId", state, title, lang, numbered, number, year
    FROM submission WHERE id = ${id}::uuid AND body_id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
  return row ?? null;
}

/**
 * Locks the text that a reading belongs to, and the reading.
 * @param tx the transaction
 * @param actor who asks
 * @param sourceId the reading
 */
export async function lockSource(tx: Transaction, actor: Actor, sourceId: string) {
  const source = await tx.sourceText.findFirst({
    where: { id: sourceId, submission: { bodyId: actor.seat.bodyId } },
    select: { submissionId: true },
  });
  const submission = source && (await lockSubmission(tx, actor, source.submissionId));
  if (!submission) return null;
  const reading = await tx.sourceText.findUniqueOrThrow({ where: { id: sourceId } });
  return { ...submission, reading, accepted: reading.acceptedAt !== null };
}
