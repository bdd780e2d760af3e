import type { Actor } from "./actor";
import type { Transaction } from "./transaction";

/**
 * Everything the record can say. Each noun adds its own sentences in its `events.ts` by declaration merging:
 * the key is the noun and a past participle, the value is what the sentence needs.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the nouns fill it
export interface Events {}

/** The name of an event, such as `submission.signedOff`. */
export type EventType = keyof Events & string;

/** One thing that happened, to one subject; names and titles are kept as they were on the day. */
export type RecordEvent<T extends EventType = EventType> = {
  [K in T]: { type: K; subjectId: string; data: Events[K]; sealedByRound?: string };
}[T];

/**
 * Writes one entry of the record inside the transaction of the change. A database trigger numbers and chains it
 * (reliability R40), so two writers cannot leave a gap and nobody can edit what stands.
 * @param tx the transaction of the change
 * @param actor who acts, from which seat
 * @param event what happened; `sealedByRound` hides it from other entities until that round has closed (R19)
 * @param at the instant it counts from: for a deadline, the deadline
 */
export async function writeRecord(
  tx: Transaction,
  actor: Actor,
  event: RecordEvent,
  at: Date,
): Promise<void> {
  const system = actor.seat.role === "system";
  await tx.recordEntry.create({
    data: {
      bodyId: actor.seat.bodyId,
      at,
      type: event.type,
      personId: actor.personId,
      seatId: actor.seat.id,
      entityId: system ? null : actor.seat.entityId,
      role: actor.seat.role,
      subjectType: event.type.split(".")[0] ?? event.type,
      subjectId: event.subjectId,
      data: event.data as object,
      sealedByRound: event.sealedByRound ?? null,
    },
    select: { id: true },
  });
}
