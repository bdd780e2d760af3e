import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { SignOffFacts } from "@/lib/sign-off/rules";

/** A sign-off with its text and every entity's answer; its own row is locked, and nothing of it changes without that lock. */
export type LockedSignOff = SignOffFacts & {
  id: string;
  submissionId: string;
  title: string;
  symbol: string;
  sha256: string;
};

/**
 * Locks a sign-off of the actor's body. Without this lock the 25th of 25 simultaneous sign-offs does not complete the text
 * (architecture 6.12).
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param id the sign-off
 */
export async function lockSignOff(tx: Transaction, actor: Actor, id: string): Promise<LockedSignOff | null> {
  const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM sign_off WHERE id = ${id}::uuid FOR UPDATE`;
  if (locked.length === 0) return null;
  const [row] = await tx.$queryRaw<LockedSignOff[]>`
    SELECT o.id, s.id AS "submissionId", s.title, v.symbol, v.sha256, o.state, o.closes_at AS "closesAt",
      (SELECT coalesce(json_object_agg(p.entity_id, p.kind), '{}') FROM position p WHERE p.sign_off_id = o.id) AS positions
    FROM sign_off o JOIN submission s ON s.id = o.submission_id JOIN text_version v ON v.id = o.version_id
    WHERE o.id = ${id}::uuid AND s.body_id = ${actor.seat.bodyId}::uuid`;
  return row ?? null;
}
