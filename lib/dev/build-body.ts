import type { Actor, Role } from "@/lib/core/actor";
import { closeDb, db } from "@/lib/core/db";
import { forgetEnv } from "@/lib/core/env";
import { freshDatabase } from "./database";

/** A body to test with: four entities since 2019, and actors for the seats that the tests ask for. */
export type BuiltBody = {
  groupId: string;
  bodyId: string;
  /** Ids by slug: osce, ilo, iom are members, coe is a partner. */
  entities: Record<string, string>;
  /** An actor from a seat of an entity, by default in English and Vienna; the person and the seat are made on the first call. */
  actor: (
    role: Exclude<Role, "system">,
    entity: string,
    as?: { locale?: string; zone?: string },
  ) => Promise<Actor>;
};

const SINCE = new Date("2019-01-01T00:00:00Z");

/**
 * Points this process at a fresh, migrated database whose group's clock stands at an instant.
 * @param now where the clock starts
 * @returns drops the database again
 */
export async function openTestDatabase(now: string): Promise<() => Promise<void>> {
  const fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  process.env.APP_ORIGIN = "https://chapeau.example.org";
  forgetEnv();
  await setClock(now);
  return async () => {
    await closeDb();
    await fresh.drop();
  };
}

/** Moves the group's clock, as a demo world may; within the second after the instant, never before it. */
export async function setClock(now: string): Promise<void> {
  await db().$executeRaw`
    UPDATE installation SET demo = true, clock_offset_s = ceil(extract(epoch FROM ${now}::timestamptz - clock_timestamp()))::bigint`;
}

/**
 * Builds a group with one body.
 * @param slug the group's slug, unique in the database
 */
export async function buildBody(slug = "icat"): Promise<BuiltBody> {
  const group = await db().group.create({ data: { slug, names: { en: slug.toUpperCase() } } });
  const body = await db().body.create({
    data: {
      groupId: group.id,
      slug: "working-group",
      code: "WG",
      kind: "workingGroup",
      names: { en: "Working Group" },
      from: SINCE,
    },
  });
  const entities: Record<string, string> = {};
  for (const entity of ["osce", "ilo", "iom", "coe"]) {
    const { id } = await db().entity.create({
      data: {
        groupId: group.id,
        slug: entity,
        kind: "organization",
        unSystem: true,
        city: "Vienna",
        zone: "Europe/Vienna",
        names: { create: { lang: "en", name: entity, acronym: entity.toUpperCase(), validFrom: SINCE } },
        memberships: {
          create: { bodyId: body.id, status: entity === "coe" ? "partner" : "member", from: SINCE },
        },
      },
    });
    entities[entity] = id;
  }
  const known = new Map<string, Promise<Actor>>();
  const actor: BuiltBody["actor"] = (role, entity, as = {}) => {
    const key = `${role}-${entity}`;
    const made = known.get(key) ?? seat(role, entity, as);
    known.set(key, made);
    return made;
  };
  return { groupId: group.id, bodyId: body.id, entities, actor };

  async function seat(
    role: Exclude<Role, "system">,
    entity: string,
    { locale = "en", zone = "Europe/Vienna" },
  ): Promise<Actor> {
    const entityId = entities[entity];
    if (!entityId) throw new Error(`no entity ${entity}`);
    const name = `${role}, ${entity.toUpperCase()}`;
    const email = `${role}-${entity}@${slug}.example.org`.toLowerCase();
    const person = await db().person.create({
      data: {
        groupId: group.id,
        name,
        email,
        locale,
        zone,
        seats: { create: { bodyId: body.id, entityId, role, from: SINCE } },
      },
      select: { id: true, seats: { select: { id: true } } },
    });
    return {
      personId: person.id,
      name,
      locale,
      zone,
      seat: { id: person.seats[0]?.id ?? null, bodyId: body.id, groupId: group.id, entityId, role },
    };
  }
}
