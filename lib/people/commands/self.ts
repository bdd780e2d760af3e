import { IANAZone } from "luxon";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import { mayDeactivate, mayForSelf } from "@/lib/people/rules";
import { changePreferencesInput, chooseSeatInput, deactivatePersonInput } from "@/lib/people/schema";

/** Changes one's own name, language and zone. Only the name concerns others, so only a new name is recorded. */
export const changePreferences = command(
  "person.changePreferences",
  "language and zone concern nobody but the person; a new name is recorded",
)
  .input(changePreferencesInput)
  .load(async (tx, { actor }) => {
    const [row] = await tx.$queryRaw<{ personId: string; name: string; version: number }[]>`
      SELECT id AS "personId", name, version FROM person WHERE id = ${actor.personId}::uuid FOR UPDATE`;
    return row ?? null;
  })
  .rule(mayForSelf)
  .run(async (tx, { input, subject, record }) => {
    const { name, locale, zone } = input;
    if (!IANAZone.isValidZone(zone)) throw new Invalid({ zone: "noSuchZone" });
    if (subject.version !== input.version) throw new Conflict(subject.name, subject.version);
    await tx.person.update({
      where: { id: subject.personId },
      data: { name, locale, zone, version: { increment: 1 } },
      select: { id: true },
    });
    if (name !== subject.name)
      await record({
        type: "person.renamed",
        subjectId: subject.personId,
        data: { before: subject.name, name },
      });
    return subject.personId;
  });

/** Chooses the seat that one browser acts from; the choice lives in its session (domain 12.1). */
export const chooseSeat = command(
  "seat.choose",
  "which of one's own seats a browser acts from changes nothing for others",
)
  .input(chooseSeatInput)
  .load(async (tx, { actor, input }) => {
    const [row] = await tx.$queryRaw<{ personId: string }[]>`
      SELECT s.person_id AS "personId" FROM session s JOIN seat t ON t.person_id = s.person_id
      WHERE s.id = ${input.sessionId}::uuid AND s.person_id = ${actor.personId}::uuid AND t.id = ${input.seatId}::uuid
        AND t."from" <= chapeau_now() AND (t.until IS NULL OR t.until > chapeau_now()) FOR UPDATE OF s`;
    return row ?? null;
  })
  .rule(mayForSelf)
  .run(async (tx, { input }) => {
    await tx.session.update({
      where: { id: input.sessionId },
      data: { seatId: input.seatId },
      select: { id: true },
    });
    return input.seatId;
  });

/** Closes an account: its seats end now, its sessions on their next request; whatever it did stays (domain 2.5). */
export const deactivatePerson = command("person.deactivate")
  .input(deactivatePersonInput)
  .load(async (tx, { actor, input }) => {
    const [row] = await tx.$queryRaw<
      { personId: string; name: string; ownGroup: boolean; closed: boolean }[]
    >`
      SELECT p.id AS "personId", p.name, p.group_id = ${actor.seat.groupId}::uuid AS "ownGroup", p.deactivated_at IS NOT NULL AS closed FROM person p
      WHERE p.id = ${input.personId}::uuid AND (p.group_id = ${actor.seat.groupId}::uuid
        OR EXISTS (SELECT 1 FROM seat t WHERE t.person_id = p.id AND t.body_id = ${actor.seat.bodyId}::uuid)) FOR UPDATE`;
    return row ?? null;
  })
  .rule(mayDeactivate)
  .run(async (tx, { subject, now, record }) => {
    const id = subject.personId;
    await tx.person.update({ where: { id }, data: { deactivatedAt: now }, select: { id: true } });
    await tx.$executeRaw`UPDATE seat SET until = greatest("from", ${now}) WHERE person_id = ${id}::uuid AND (until IS NULL OR until > ${now})`;
    await tx.$executeRaw`UPDATE session SET revoked_at = clock_timestamp() WHERE person_id = ${id}::uuid AND revoked_at IS NULL`;
    await record({ type: "person.deactivated", subjectId: id, data: { name: subject.name } });
    return id;
  });
