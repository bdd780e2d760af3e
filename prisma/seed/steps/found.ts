import { randomUUID } from "node:crypto";
import { systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { LANGUAGES, type Language } from "@/lib/core/i18n/languages";
import { admitEntity, nameEntity } from "@/lib/membership/commands/entities";
import { foundGroup } from "@/lib/membership/commands/group";
import { invitePerson } from "@/lib/people/commands/give";
import { bodies } from "@/prisma/seed/facts/bodies";
import { dutyStations } from "@/prisma/seed/facts/duty-stations";
import { entities } from "@/prisma/seed/facts/entities";
import { entityNamesAr } from "@/prisma/seed/facts/entity-names-ar";
import { entityNamesEn } from "@/prisma/seed/facts/entity-names-en";
import { entityNamesEs } from "@/prisma/seed/facts/entity-names-es";
import { entityNamesFr } from "@/prisma/seed/facts/entity-names-fr";
import { entityNamesRu } from "@/prisma/seed/facts/entity-names-ru";
import { entityNamesZh } from "@/prisma/seed/facts/entity-names-zh";
import { group, secretariat } from "@/prisma/seed/facts/group";
import type { EntityNames, EntitySlug } from "@/prisma/seed/facts/shapes";
import { act, as } from "@/prisma/seed/world";

const NAMES: Record<Language, EntityNames> = {
  ar: entityNamesAr,
  zh: entityNamesZh,
  en: entityNamesEn,
  fr: entityNamesFr,
  ru: entityNamesRu,
  es: entityNamesEs,
};
type Fact = (typeof entities)[number];

/** Founds the group with its Working Group, and the entity and person that serve it. */
export async function found(): Promise<void> {
  const first = entities.find(({ slug }) => slug === secretariat.entity);
  const body = bodies.find(({ slug }) => slug === "working-group");
  if (!first || !body) throw new Error("the facts name no secretariat or no Working Group");
  const operator = systemActor(randomUUID(), randomUUID());
  const outcome = await perform(foundGroup, operator, {
    slug: group.slug,
    zone: group.homeZone,
    names: group.names,
    body: { slug: body.slug, code: body.symbolPart, kind: body.kind, names: body.names },
    entity: { ...frameOf(first), status: "member", ...namesAt(first.slug, 0) },
    person: {
      name: "Secretariat, UNODC",
      email: "unodc-secretariat@icat.example",
      locale: "en",
      zone: group.homeZone,
      demoSeat: "unodc-secretariat",
    },
    entitiesFromOn: secretariat.from,
  });
  if (outcome.kind !== "done") throw new Error(`the group could not be founded: ${JSON.stringify(outcome)}`);
}

/** Admits the entities of a status, each from the day the facts give, under the names it had then. */
export async function admit(status: Fact["status"]): Promise<void> {
  const hand = await as("unodc-secretariat");
  for (const entity of entities.filter((one) => one.status === status && one.slug !== secretariat.entity)) {
    await act(admitEntity, hand, {
      ...frameOf(entity),
      status,
      fromOn: entity.since.on,
      ...namesAt(entity.slug, 0),
    });
  }
}

/** Gives entities the names that took effect on a day (DPA became DPPA on 1 January 2019). */
export async function rename(day: string): Promise<void> {
  const hand = await as("unodc-secretariat");
  for (const { slug, since } of entities) {
    const later = NAMES.en[slug].findIndex((name) => name.validFrom === day);
    if (later < 1 || since.on > day) continue;
    const { id } = await db().entity.findFirstOrThrow({ where: { slug, groupId: hand.seat.groupId } });
    await act(nameEntity, hand, { entityId: id, fromOn: day, source: "domain 1.5", ...namesAt(slug, later) });
  }
}

type Invitation = {
  entity: EntitySlug;
  role: "focalPoint" | "alternate" | "reviewer" | "coChair";
  seat: string;
  words: string;
  untilLocal?: string;
  fromLocal?: string;
};

/** Invites the seats of the demo; they carry the seat's name, because real people hold no accounts here. */
export async function invite({
  entity,
  role,
  seat,
  words,
  fromLocal = "",
  untilLocal = "",
}: Invitation): Promise<void> {
  const hand = await as("unodc-secretariat");
  const fact = entities.find(({ slug }) => slug === entity);
  const { id } = await db().entity.findFirstOrThrow({ where: { slug: entity, groupId: hand.seat.groupId } });
  const name = NAMES.en[entity].at(-1);
  await act(invitePerson, hand, {
    name: `${words}, ${name?.acronym ?? name?.short}`,
    email: `${seat}@icat.example`,
    locale: "en",
    zone: fact ? dutyStations[fact.dutyStation].zone : group.homeZone,
    entityId: id,
    role,
    demoSeat: seat,
    fromLocal,
    untilLocal,
  });
}

function frameOf(entity: Fact) {
  const station = dutyStations[entity.dutyStation];
  return {
    slug: entity.slug,
    kind: entity.kind,
    unSystem: entity.unSystem,
    city: station.names.en,
    zone: station.zone,
    source: entity.since.source,
  };
}

function namesAt(slug: EntitySlug, period: number): Record<string, string> & { "name.en": string } {
  const given: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const name = NAMES[language][slug][period] ?? NAMES[language][slug].at(-1);
    if (!name) continue;
    given[`name.${language}`] = name.official;
    given[`acronym.${language}`] = name.acronym ?? name.short;
  }
  return { ...given, "name.en": given["name.en"] ?? slug };
}
