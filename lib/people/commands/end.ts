import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import type { Transaction } from "@/lib/core/transaction";
import { mayEndSeat, mayHandOver } from "@/lib/people/rules";
import { endSeatInput, handOverInput, type SeatRole } from "@/lib/people/schema";
import { lockEntity, momentOf } from "./facts";
import { findPerson, personFor, postInvitation } from "./person";

/** Ends a seat from a moment on; every act of its holder stays under the entity (domain 2.5). */
export const endSeat = command("seat.end")
  .input(endSeatInput)
  .load(async (tx, { actor, input }) => {
    const seat = await lockSeat(tx, actor, input.seatId);
    return seat && { ...seat, at: momentOf(actor, "untilLocal", input.untilLocal) };
  })
  .rule(mayEndSeat)
  .run(async (tx, { subject, now, record }) => {
    // A seat that has not begun ends where it would have begun: it never counts.
    const wished = subject.at ?? now;
    const until = laterOf(wished, subject.from);
    await tx.seat.update({ where: { id: subject.id }, data: { until }, select: { id: true } });
    const data = {
      name: subject.name,
      role: subject.role,
      forEntity: subject.entity.acronym,
      until: until.toISOString(),
    };
    await record({ type: "seat.ended", subjectId: subject.id, data });
    return subject.id;
  });

/**
 * Hands a seat over: the successor's begins where the holder's ends, for the unexpired term; nothing the one who leaves
 * has done is touched (domain 2.4, 2.5).
 */
export const handOver = command("seat.handOver")
  .input(handOverInput)
  .load(async (tx, { actor, input }) => {
    const seat = await lockSeat(tx, actor, input.seatId);
    if (!seat) return null;
    const known = await findPerson(tx, input.email);
    return {
      ...seat,
      at: momentOf(actor, "fromLocal", input.fromLocal),
      toSelf: known?.id === seat.personId,
    };
  })
  .rule(mayHandOver)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const wished = subject.at ?? now;
    const from = laterOf(wished, subject.from);
    const { entity, role } = subject;
    const successor = await personFor(tx, actor, { ...input, zone: input.zone || entity.zone });
    await tx.seat.update({ where: { id: subject.id }, data: { until: from }, select: { id: true } });
    const { id } = await tx.seat.create({
      data: {
        personId: successor.id,
        bodyId: actor.seat.bodyId,
        entityId: entity.id,
        role,
        from,
        until: subject.until,
      },
      select: { id: true },
    });
    await postInvitation(tx, actor, { person: successor, role, entity: entity.acronym, from, now });
    const data = {
      name: subject.name,
      successor: successor.name,
      role,
      forEntity: entity.acronym,
      from: from.toISOString(),
    };
    await record({ type: "seat.handedOver", subjectId: id, data });
    return id;
  });

type SeatRow = {
  id: string;
  personId: string;
  entityId: string;
  role: SeatRole;
  from: Date;
  until: Date | null;
  name: string;
  handedOver: boolean;
};

function laterOf(one: Date, other: Date): Date {
  return new Date(Math.max(one.getTime(), other.getTime()));
}

/** The seat's entity is locked first, then the seat: giving and ending on one entity queue up behind each other. */
async function lockSeat(tx: Transaction, actor: Actor, seatId: string) {
  const { bodyId } = actor.seat;
  const found = await tx.seat.findFirst({ where: { id: seatId, bodyId }, select: { entityId: true } });
  const entity = found && (await lockEntity(tx, actor, found.entityId));
  if (!entity) return null;
  const [row] = await tx.$queryRaw<SeatRow[]>`
    SELECT s.id, s.person_id AS "personId", s.entity_id AS "entityId", s.role, s."from", s.until, p.name, EXISTS (
      SELECT 1 FROM seat n WHERE n.body_id = s.body_id AND n.entity_id = s.entity_id AND n.role = s.role AND n."from" = s.until AND n.id <> s.id) AS "handedOver"
    FROM seat s JOIN person p ON p.id = s.person_id WHERE s.id = ${seatId}::uuid AND s.body_id = ${bodyId}::uuid FOR UPDATE OF s`;
  return row ? { ...row, entity } : null;
}
