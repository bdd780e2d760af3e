import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import type { RecordEvent } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { mayGiveSeat } from "@/lib/people/rules";
import { giveSeatInput, invitePersonInput, type SeatRole } from "@/lib/people/schema";
import { lockEntity, seatFacts, termOf } from "./facts";
import { findPerson, personFor, postInvitation } from "./person";

type Person = { id: string; name: string; email: string; locale: string; zone: string };
type Seat = {
  entity: { id: string; acronym: string };
  role: SeatRole;
  from: Date | null;
  until: Date | null;
};

/** Invites somebody to a seat: person, seat and letter in one act; there is nothing to accept (domain 2, 2.1). */
export const invitePerson = command("person.invite")
  .input(invitePersonInput)
  .load(async (tx, { actor, input }) => {
    const entity = await lockEntity(tx, actor, input.entityId);
    if (!entity) return null;
    const term = await termOf(tx, actor, input);
    const known = await findPerson(tx, input.email);
    const facts = await seatFacts(tx, actor, { ...input, ...term, personId: known?.id ?? null });
    return { ...facts, ...term, entity, entityId: entity.id, role: input.role };
  })
  .rule(mayGiveSeat)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const person = await personFor(tx, actor, { ...input, zone: input.zone || subject.entity.zone });
    return seat(tx, { actor, person, given: subject, now, record });
  });

/** Gives another seat to a person whom the group knows already. */
export const giveSeat = command("seat.give")
  .input(giveSeatInput)
  .load(async (tx, { actor, input }) => {
    const entity = await lockEntity(tx, actor, input.entityId);
    const person = await tx.person.findFirst({
      where: {
        id: input.personId,
        deactivatedAt: null,
        OR: [{ groupId: actor.seat.groupId }, { seats: { some: { bodyId: actor.seat.bodyId } } }],
      },
    });
    if (!entity || !person) return null;
    const term = await termOf(tx, actor, input);
    const facts = await seatFacts(tx, actor, { ...input, ...term });
    return { ...facts, ...term, person, entity, entityId: entity.id, role: input.role };
  })
  .rule(mayGiveSeat)
  .run((tx, { actor, subject, now, record }) =>
    seat(tx, { actor, person: subject.person, given: subject, now, record }),
  );

type Giving = {
  actor: Actor;
  person: Person;
  given: Seat;
  now: Date;
  record: (event: RecordEvent) => Promise<void>;
};

async function seat(tx: Transaction, { actor, person, given, now, record }: Giving): Promise<string> {
  const { entity, role, until } = given;
  const from = given.from ?? now;
  const { id } = await tx.seat.create({
    data: { personId: person.id, bodyId: actor.seat.bodyId, entityId: entity.id, role, from, until },
    select: { id: true },
  });
  await postInvitation(tx, actor, { person, role, entity: entity.acronym, from, now });
  const data = {
    name: person.name,
    role,
    forEntity: entity.acronym,
    from: from.toISOString(),
    until: until?.toISOString() ?? "",
  };
  await record({ type: "seat.given", subjectId: id, data });
  return id;
}
