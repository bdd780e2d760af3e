import { IANAZone } from "luxon";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { namesGiven } from "@/lib/membership/names";
import { mayEditEntity, mayKeepEntities, mayNameEntity } from "@/lib/membership/rules";
import { admitEntityInput, editEntityInput, type NamesInput, nameEntityInput } from "@/lib/membership/schema";
import { dayStart, lockBody, lockEntity } from "./lock";

type NewEntity = NamesInput & {
  slug: string;
  kind: string;
  unSystem: boolean;
  city: string;
  zone: string;
  source: string;
  status: string;
};

/**
 * Writes an entity with its names and its membership.
 * @param tx the transaction
 * @param place the group and the body it belongs to, from when, in the group's reckoning
 * @param entity as a form or the world describes it
 * @throws Invalid when the zone does not exist or the slug is taken
 */
export async function createEntity(
  tx: Transaction,
  place: { groupId: string; bodyId: string; from: Date },
  entity: NewEntity,
): Promise<string> {
  const { slug, kind, unSystem, city, zone, source, status } = entity;
  if (!IANAZone.isValidZone(zone)) throw new Invalid({ zone: "noSuchZone" });
  if ((await tx.entity.count({ where: { groupId: place.groupId, slug } })) > 0)
    throw new Invalid({ slug: "taken" });
  const { id } = await tx.entity.create({
    data: { groupId: place.groupId, slug, kind, unSystem, city, zone, source },
    select: { id: true },
  });
  await tx.entityName.createMany({
    data: namesGiven(entity).map((name) => ({ ...name, entityId: id, validFrom: place.from, source })),
  });
  await tx.membership.create({
    data: { bodyId: place.bodyId, entityId: id, status, from: place.from, source },
    select: { id: true },
  });
  return id;
}

/** Admits an entity that is new to the group, from a calendar date, which may lie in the past (domain 1.4.1, 3.5). */
export const admitEntity = command("entity.admit")
  .input(admitEntityInput)
  .load((tx, { actor }) => lockBody(tx, actor))
  .rule(mayKeepEntities)
  .run(async (tx, { actor, input, subject, record }) => {
    const from = dayStart("fromOn", input.fromOn, subject.zone);
    const id = await createEntity(tx, { groupId: actor.seat.groupId, bodyId: subject.id, from }, input);
    const data = {
      name: input["name.en"],
      acronym: input["acronym.en"] || input["name.en"],
      status: input.status,
      from: input.fromOn,
    };
    await record({ type: "entity.admitted", subjectId: id, data });
    return id;
  });

/** Corrects what an entity is and where it works. */
export const editEntity = command("entity.edit")
  .input(editEntityInput)
  .load((tx, { actor, input }) => lockEntity(tx, actor, input.entityId))
  .rule(mayEditEntity)
  .run(async (tx, { input, subject, record }) => {
    const { kind, unSystem, city, zone } = input;
    if (!IANAZone.isValidZone(zone)) throw new Invalid({ zone: "noSuchZone" });
    if (subject.version !== input.version) throw new Conflict(subject.name, subject.version);
    await tx.entity.update({
      where: { id: subject.id },
      data: { kind, unSystem, city, zone, version: { increment: 1 } },
      select: { id: true },
    });
    await record({
      type: "entity.edited",
      subjectId: subject.id,
      data: { name: subject.name, acronym: subject.acronym },
    });
    return subject.id;
  });

/** Gives an entity names that hold from a day on, and ends those they replace; older documents keep theirs (domain 1.5.1). */
export const nameEntity = command("entity.name")
  .input(nameEntityInput)
  .load(async (tx, { actor, input }) => {
    const entity = await lockEntity(tx, actor, input.entityId);
    if (!entity) return null;
    const from = dayStart("fromOn", input.fromOn, entity.zone);
    const names = namesGiven(input);
    const later = await tx.entityName.count({
      where: { entityId: entity.id, lang: { in: names.map((one) => one.lang) }, validFrom: { gte: from } },
    });
    return { ...entity, from, names, laterName: later > 0 };
  })
  .rule(mayNameEntity)
  .run(async (tx, { input, subject, record }) => {
    const { id: entityId, names, from } = subject;
    if (names.length === 0) throw new Invalid({ "name.en": "too_small" });
    await tx.entityName.updateMany({
      where: { entityId, lang: { in: names.map((one) => one.lang) }, validTo: null },
      data: { validTo: from },
    });
    await tx.entityName.createMany({
      data: names.map((name) => ({ ...name, entityId, validFrom: from, source: input.source })),
    });
    const shown = names.find((one) => one.lang === "en") ?? names[0];
    const data = {
      before: subject.name,
      name: shown?.name ?? "",
      acronym: shown?.acronym ?? "",
      from: input.fromOn,
    };
    await record({ type: "entity.renamed", subjectId: entityId, data });
    return entityId;
  });
