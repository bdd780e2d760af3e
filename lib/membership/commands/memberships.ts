import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { mayEndMembership, mayEnrolEntity } from "@/lib/membership/rules";
import { endMembershipInput, enrolEntityInput } from "@/lib/membership/schema";
import { dayStart, lockBody, lockEntity } from "./lock";

/** Takes an entity of the group into the actor's body, back into it, or from one status to another, from a day on. */
export const enrolEntity = command("entity.enrol")
  .input(enrolEntityInput)
  .load(async (tx, { actor, input }) => {
    const body = await lockBody(tx, actor);
    const entity = body && (await lockEntity(tx, actor, input.entityId));
    if (!entity) return null;
    const from = dayStart("fromOn", input.fromOn, entity.zone);
    const standing = await tx.membership.findMany({
      where: {
        bodyId: actor.seat.bodyId,
        entityId: entity.id,
        OR: [{ until: null }, { until: { gt: from } }],
      },
    });
    const held = standing.filter((one) => one.from < from);
    return {
      ...entity,
      begins: from,
      open: held.map((one) => one.id),
      sameStatus: held.some((one) => one.status === input.status),
      laterMembership: standing.some((one) => one.from >= from),
    };
  })
  .rule(mayEnrolEntity)
  .run(async (tx, { actor, input, subject, record }) => {
    const { id: entityId, name, acronym, begins: from } = subject;
    await tx.membership.updateMany({ where: { id: { in: subject.open } }, data: { until: from } });
    await tx.membership.create({
      data: { bodyId: actor.seat.bodyId, entityId, status: input.status, from, source: input.source },
      select: { id: true },
    });
    await record({
      type: "entity.enrolled",
      subjectId: entityId,
      data: { name, acronym, status: input.status, from: input.fromOn },
    });
    return entityId;
  });

/** Ends the membership of an entity in the actor's body, and the seats it held there; what it did stays (domain 1.4, 2.5). */
export const endMembership = command("membership.end")
  .input(endMembershipInput)
  .load(async (tx, { actor, input }) => {
    const body = await lockBody(tx, actor);
    const entity = body && (await lockEntity(tx, actor, input.entityId));
    if (!entity) return null;
    const open = await tx.membership.findFirst({
      where: { bodyId: actor.seat.bodyId, entityId: entity.id, until: null },
    });
    return { ...entity, entityId: entity.id, open, belongs: open !== null };
  })
  .rule(mayEndMembership)
  .run(async (tx, { actor, input, subject, record }) => {
    const { entityId, name, acronym, open } = subject;
    const until = dayStart("untilOn", input.untilOn, subject.zone);
    if (!open || until <= open.from) throw new Invalid({ untilOn: "endsBeforeStart" });
    await tx.membership.update({ where: { id: open.id }, data: { until }, select: { id: true } });
    await tx.$executeRaw`UPDATE seat SET until = greatest("from", ${until}) WHERE body_id = ${actor.seat.bodyId}::uuid AND entity_id = ${entityId}::uuid
      AND role <> 'guest' AND (until IS NULL OR until > ${until})`;
    await record({ type: "entity.left", subjectId: entityId, data: { name, acronym, until: input.untilOn } });
    return entityId;
  });
