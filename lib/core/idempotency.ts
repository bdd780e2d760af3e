import { createHash } from "node:crypto";
import type { Outcome } from "./outcome";
import type { Transaction } from "./transaction";

/** Identifies one form instance of one person, so that a second press is the same press (reliability R11). */
export type Press = { personId: string; key: string; command: string; input: unknown };

/**
 * Claims a key for this transaction. A press in flight makes the second wait on the row, then see its answer.
 * @param tx the transaction of the change
 * @param press who pressed what
 * @returns null when the press is new; otherwise the answer already given, or a refusal when the key came with other input
 */
export async function claimPress(tx: Transaction, press: Press): Promise<Outcome<unknown> | null> {
  const inputHash = createHash("sha256").update(JSON.stringify(press.input)).digest("hex");
  const claimed = await tx.$executeRaw`
    INSERT INTO idempotency_key (person_id, key, command, input_hash)
    VALUES (${press.personId}::uuid, ${press.key}, ${press.command}, ${inputHash}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const known = await tx.idempotencyKey.findUniqueOrThrow({
    where: { personId_key: { personId: press.personId, key: press.key } },
  });
  if (known.inputHash !== inputHash || known.command !== press.command)
    return { kind: "refused", reason: "keyReused" };
  return known.outcome as Outcome<unknown>;
}

/**
 * Keeps the answer beside the key, in the transaction that earned it.
 * @param tx the transaction of the change
 * @param press the press claimed before
 * @param outcome what every repetition will be told
 */
export async function keepAnswer(tx: Transaction, press: Press, outcome: Outcome<unknown>): Promise<void> {
  await tx.idempotencyKey.update({
    where: { personId_key: { personId: press.personId, key: press.key } },
    data: { outcome: outcome as object },
    select: { key: true },
  });
}
