import { IANAZone } from "luxon";
import { command } from "@/lib/core/command";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayFoundGroup, mayKeepEntities, maySetRule } from "@/lib/membership/rules";
import { addBodyInput, foundGroupInput, GROUP_RULES, setGroupRuleInput } from "@/lib/membership/schema";
import { emailShape } from "@/lib/people/email";
import { createEntity } from "./entities";
import { dayStart, lockBody } from "./lock";

/**
 * Founds a group: its first body, the entity that serves it, and the first person of its secretariat. Only the operator
 * does this, as the system actor; that actor's seat names the ids which the new group and its first body shall have.
 */
export const foundGroup = command("group.found")
  .input(foundGroupInput)
  .load(async (tx, { input }) => {
    await tx.$queryRaw`SELECT id FROM installation FOR UPDATE`;
    return { taken: (await tx.group.count({ where: { slug: input.slug } })) > 0 };
  })
  .rule(mayFoundGroup)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { groupId, bodyId } = actor.seat;
    if (subject.taken) throw new Invalid({ slug: "taken" });
    if (!IANAZone.isValidZone(input.zone)) throw new Invalid({ zone: "noSuchZone" });
    const { slug, zone, body, entity, person } = input;
    const from = dayStart("entitiesFromOn", input.entitiesFromOn, zone);
    await tx.group.create({
      data: { id: groupId, slug, zone, names: given(input.names) },
      select: { id: true },
    });
    await tx.body.create({
      data: { ...body, id: bodyId, groupId, names: given(body.names), from },
      select: { id: true },
    });
    const entityId = await createEntity(tx, { groupId, bodyId, from }, entity);
    const email = emailShape.parse(person.email);
    const { id: personId } = await tx.person.create({
      data: { ...person, email, groupId },
      select: { id: true },
    });
    await tx.seat.create({
      data: { personId, bodyId, entityId, role: "secretariat", from: now },
      select: { id: true },
    });
    await record({
      type: "group.founded",
      subjectId: groupId,
      data: { name: input.names.en, body: body.names.en },
    });
    return personId;
  });

/** Adds a body to the group, beneath the actor's own or beside it; who adds it is its first secretariat (domain 1.2.6). */
export const addBody = command("body.add")
  .input(addBodyInput)
  .load(async (tx, { actor, input }) => {
    const body = await lockBody(tx, actor);
    return (
      body && {
        ...body,
        taken: (await tx.body.count({ where: { groupId: actor.seat.groupId, slug: input.slug } })) > 0,
      }
    );
  })
  .rule(mayKeepEntities)
  .run(async (tx, { actor, input, subject, now, record }) => {
    if (subject.taken) throw new Invalid({ slug: "taken" });
    const { groupId, entityId } = actor.seat;
    const { slug, code, kind, beneath } = input;
    const data = {
      groupId,
      slug,
      code,
      kind,
      parentId: beneath ? subject.id : null,
      names: given(input),
      from: now,
    };
    const { id: bodyId } = await tx.body.create({ data, select: { id: true } });
    await tx.membership.create({
      data: { bodyId, entityId, status: "member", from: now },
      select: { id: true },
    });
    if (actor.personId)
      await tx.seat.create({
        data: { personId: actor.personId, bodyId, entityId, role: "secretariat", from: now },
        select: { id: true },
      });
    await record({ type: "body.added", subjectId: bodyId, data: { name: input.en, code } });
    return bodyId;
  });

/** Sets a rule of the body from a day on, with a reference to the decision; what was done before stays judged by the old one. */
export const setGroupRule = command("rule.set")
  .input(setGroupRuleInput)
  .load(async (tx, { actor, input }) => {
    const body = await lockBody(tx, actor);
    if (!body) return null;
    const from = dayStart("fromOn", input.fromOn, body.zone);
    const value = GROUP_RULES[input.key].shape.safeParse(input.value);
    const last = await lastValue(tx, body.id, input.key);
    return {
      ...body,
      from,
      value,
      laterValue: last !== null && last.effectiveFrom >= from,
      sameValue: last !== null && last.value === value.data,
    };
  })
  .rule(maySetRule)
  .run(async (tx, { input, subject, record }) => {
    const { key, reference, fromOn } = input;
    if (!subject.value.success) throw new Invalid({ value: "invalid_value" });
    const value = subject.value.data;
    const { id } = await tx.groupRule.create({
      data: { bodyId: subject.id, key, value, effectiveFrom: subject.from, reference },
      select: { id: true },
    });
    await record({
      type: "rule.set",
      subjectId: id,
      data: { key, value: String(value), from: fromOn, reference },
    });
    return id;
  });

function lastValue(tx: Transaction, bodyId: string, key: string) {
  return tx.groupRule.findFirst({
    where: { bodyId, key },
    orderBy: { effectiveFrom: "desc" },
    select: { effectiveFrom: true, value: true },
  });
}

function given(names: Record<Language, string>): Partial<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => (names[language] ? [[language, names[language]]] : [])),
  );
}
