import type { Actor } from "@/lib/core/actor";
import type { Transaction } from "@/lib/core/transaction";
import type { MeetingState } from "@/lib/meetings/states";

/** A meeting, its row locked until the transaction ends. */
export type LockedMeeting = {
  id: string;
  bodyId: string;
  title: string;
  state: MeetingState;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  city: string;
  place: string;
  host: string;
  mode: string;
  link: string;
  number: number;
  year: number;
  version: number;
  published: boolean;
};

/**
 * Locks a meeting of the actor's body, and with it its agenda and attendance.
 * @param tx the transaction
 * @param actor who asks; the body is part of the question
 * @param id the meeting
 * @returns null when there is none in that body
 */
export async function lockMeeting(tx: Transaction, actor: Actor, id: string): Promise<LockedMeeting | null> {
  const [row] = await tx.$queryRaw<LockedMeeting[]>`
    SELECT id, body_id AS "bodyId", title, state, starts_at AS "startsAt", ends_at AS "endsAt", zone, city, place, host, mode, link,
      number, year, version, published_at IS NOT NULL AS published
    FROM meeting WHERE id = ${id}::uuid AND body_id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
  return row ?? null;
}

/**
 * Locks the meeting on whose agenda an item stands, and reads that agenda.
 * @param tx the transaction
 * @param actor who asks
 * @param itemId the item
 * @returns null when there is no such item in the actor's body
 */
export async function lockItem(tx: Transaction, actor: Actor, itemId: string) {
  const found = await tx.agendaItem.findFirst({
    where: { id: itemId, meeting: { bodyId: actor.seat.bodyId } },
    select: { meetingId: true },
  });
  const meeting = found && (await lockMeeting(tx, actor, found.meetingId));
  if (!meeting) return null;
  const items = await readItems(tx, meeting.id);
  const item = items.find(({ id }) => id === itemId);
  return item ? { ...meeting, items, item } : null;
}

/**
 * @param tx the transaction that holds the meeting's lock
 * @param meetingId the meeting
 * @returns its agenda, in order
 */
export function readItems(tx: Transaction, meetingId: string) {
  return tx.agendaItem.findMany({
    where: { meetingId },
    orderBy: { ord: "asc" },
    select: { id: true, level: true, minutes: true, action: true, title: true, submissionId: true },
  });
}

/**
 * Writes an agenda's order.
 * @param tx the transaction that holds the meeting's lock
 * @param ids every item, in order
 */
export async function keepOrder(tx: Transaction, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE agenda_item i SET ord = o.ord FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o(id, ord) WHERE i.id = o.id`;
}
