import type { Actor } from "@/lib/core/actor";
import { enqueue } from "@/lib/core/jobs";
import type { Transaction } from "@/lib/core/transaction";

/**
 * Keeps the whole working draft as it stands, with what is suggested in it, so that its history can be opened from there;
 * and asks for its older steps to be put together.
 * @param tx the transaction, in which the draft is locked
 * @param submissionId the text
 * @param hand who, and when
 * @param kind why: its beginning, an issue, or every thousand steps
 */
export async function keepDraft(
  tx: Transaction,
  submissionId: string,
  { actor, now }: { actor: Actor; now: Date },
  kind: "begun" | "issued" | "kept",
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO draft_snapshot (submission_id, version, blocks, kind, at, person_id, entity_id)
    SELECT d.submission_id, d.version, coalesce(jsonb_agg(coalesce(b.marked, b.content) ORDER BY b.ord) FILTER (WHERE b.id IS NOT NULL), '[]'), ${kind}, ${now},
      ${actor.personId}::uuid, ${actor.seat.entityId}::uuid
    FROM draft d LEFT JOIN draft_block b ON b.submission_id = d.submission_id WHERE d.submission_id = ${submissionId}::uuid GROUP BY d.submission_id`;
  if (kind === "begun") return;
  const key = `draft.compact:${submissionId}:${now.toISOString()}`;
  await enqueue(tx, { kind: "draft.compact", key, payload: { submissionId }, dueAt: now });
}
