import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { admitEntity, editEntity, nameEntity } from "./commands/entities";
import { endMembership, enrolEntity } from "./commands/memberships";
import { listDirectory } from "./queries/directory";
import { readEntity } from "./queries/entity";
import { countOn, listMembersOn } from "./settled";

const JUNE = "2019-06-10T08:00:00Z";
let close: () => Promise<void>;
let body: BuiltBody;
let other: BuiltBody;
let secretariat: Actor;

beforeAll(async () => {
  close = await openTestDatabase(JUNE);
  [body, other] = [await buildBody(), await buildBody("gmg")];
  secretariat = await body.actor("secretariat", "ilo");
});
beforeEach(() => setClock(JUNE));
afterAll(() => close());

const ITU = {
  slug: "itu",
  kind: "organization",
  unSystem: "true",
  city: "Geneva",
  zone: "Europe/Zurich",
  status: "observer",
  fromOn: "2019-03-01",
  "name.en": "International Telecommunication Union",
  "acronym.en": "ITU",
  "name.fr": "Union internationale des télécommunications",
  "acronym.fr": "UIT",
};
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const viewer = (language: "en" | "fr" = "en", actor = secretariat) => ({
  actor,
  language,
  now: new Date(JUNE),
});

async function admitted(part: object): Promise<string> {
  const outcome = await perform(admitEntity, secretariat, { ...ITU, ...part });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("entities", () => {
  it("are counted by date, not by a number", async () => {
    const id = await admitted({});
    expect(await countOn(db(), body.bodyId, at("2019-02-28"))).toEqual({
      member: 3,
      partner: 1,
      observer: 0,
    });
    expect(await countOn(db(), body.bodyId, at("2019-03-01"))).toEqual({
      member: 3,
      partner: 1,
      observer: 1,
    });
    expect(
      (await perform(enrolEntity, secretariat, { entityId: id, status: "member", fromOn: "2019-05-01" }))
        .kind,
    ).toBe("done");
    expect(await countOn(db(), body.bodyId, at("2019-04-30"))).toEqual({
      member: 3,
      partner: 1,
      observer: 1,
    });
    expect(await countOn(db(), body.bodyId, at("2019-05-01"))).toEqual({
      member: 4,
      partner: 1,
      observer: 0,
    });
    expect((await perform(endMembership, secretariat, { entityId: id, untilOn: "2019-06-01" })).kind).toBe(
      "done",
    );
    expect((await listMembersOn(db(), body.bodyId, at("2019-06-10"))).map((one) => one.slug)).toEqual([
      "coe",
      "ilo",
      "iom",
      "osce",
    ]);
    const line = (await listDirectory(viewer(), {})).lines.find((one) => one.slug === "itu");
    expect(line?.status).toBe("former");
    expect(
      (await listDirectory(viewer(), { on: "2019-05-10" })).lines.find((one) => one.slug === "itu")?.status,
    ).toBe("member");
  });

  it("lose their seats in the body on the day their membership ends", async () => {
    const id = await admitted({ slug: "icao" });
    const { id: personId } = await db().person.create({
      data: { groupId: body.groupId, name: "x", email: "icao@icat.example.org" },
    });
    const seat = await db().seat.create({
      data: { personId, bodyId: body.bodyId, entityId: id, role: "focalPoint", from: at("2019-03-02") },
    });
    await perform(endMembership, secretariat, { entityId: id, untilOn: "2019-07-01" });
    expect((await db().seat.findUniqueOrThrow({ where: { id: seat.id } })).until?.toISOString()).toBe(
      "2019-06-30T22:00:00.000Z",
    );
  });

  it("are found by part of a name, an acronym or a city, with or without accents, and in no other group", async () => {
    await admitted({
      slug: "icmpd",
      "name.en": "International Centre for Migration Policy Development",
      "acronym.en": "ICMPD",
      city: "Montréal",
    });
    const found = async (search: string) =>
      (await listDirectory(viewer(), { search })).lines.map((one) => one.slug);
    expect(await found("migration pol")).toEqual(["icmpd"]);
    expect(await found("montreal")).toEqual(["icmpd"]);
    expect(await found("nowhere")).toEqual([]);
    const theirs = viewer("en", await other.actor("secretariat", "osce"));
    expect((await listDirectory(theirs, {})).lines.map((one) => one.slug)).toEqual([
      "coe",
      "ilo",
      "iom",
      "osce",
    ]);
    expect(await readEntity(theirs, "icmpd")).toBeNull();
  });

  it.each([
    [{ slug: "osce" }, { slug: "taken" }],
    [{ slug: "new" }, { slug: "invalid_format" }],
    [{ slug: "UN Women" }, { slug: "invalid_format" }],
    [{ zone: "Mars/Olympus" }, { zone: "noSuchZone" }],
    [{ fromOn: "2019-02-30" }, { fromOn: "invalid_format" }],
    [{ "name.en": "" }, { "name.en": "too_small" }],
  ])("are asked back for what cannot be, row %#", async (part, fields) => {
    expect(await perform(admitEntity, secretariat, { ...ITU, slug: "fresh", ...part })).toEqual({
      kind: "invalid",
      fields,
    });
  });

  it("of another group are not there", async () => {
    const entityId = other.entities.osce;
    expect(await perform(endMembership, secretariat, { entityId, untilOn: "2019-07-01" })).toEqual({
      kind: "notFound",
    });
    expect(
      await perform(nameEntity, secretariat, { entityId, fromOn: "2019-07-01", "name.en": "x" }),
    ).toEqual({ kind: "notFound" });
    expect(
      await perform(editEntity, secretariat, {
        entityId,
        kind: "organization",
        city: "x",
        zone: "UTC",
        version: 1,
      }),
    ).toEqual({ kind: "notFound" });
    expect(
      await perform(enrolEntity, secretariat, { entityId, status: "member", fromOn: "2019-07-01" }),
    ).toEqual({ kind: "notFound" });
  });

  it("cannot be given the status they hold, nor one before a later one", async () => {
    const entityId = body.entities.coe;
    expect(
      await perform(enrolEntity, secretariat, { entityId, status: "partner", fromOn: "2019-07-01" }),
    ).toEqual({ kind: "refused", reason: "statusHeld" });
    expect(
      (await perform(enrolEntity, secretariat, { entityId, status: "member", fromOn: "2019-09-01" })).kind,
    ).toBe("done");
    expect(
      await perform(enrolEntity, secretariat, { entityId, status: "observer", fromOn: "2019-08-01" }),
    ).toEqual({ kind: "refused", reason: "laterMembership" });
  });

  it("are corrected from one window at a time", async () => {
    const wish = {
      entityId: body.entities.iom,
      kind: "organization",
      unSystem: "true",
      city: "Geneva",
      zone: "Europe/Zurich",
      version: 1,
    };
    const outcomes = await Promise.all([
      perform(editEntity, secretariat, wish),
      perform(editEntity, secretariat, { ...wish, city: "Bern" }),
    ]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(["conflict", "done"]);
  });
});

describe("names", () => {
  it("hold from a day on, language by language; the earlier ones stay for earlier documents", async () => {
    const entityId = await admitted({
      slug: "dpa",
      fromOn: "2007-03-01",
      "name.en": "Department of Political Affairs",
      "acronym.en": "DPA",
      "name.fr": "",
      "acronym.fr": "",
    });
    const rename = {
      entityId,
      fromOn: "2019-01-01",
      "name.en": "Department of Political and Peacebuilding Affairs",
      "acronym.en": "DPPA",
    };
    expect((await perform(nameEntity, secretariat, rename)).kind).toBe("done");
    expect(await perform(nameEntity, secretariat, rename)).toEqual({ kind: "refused", reason: "laterName" });
    expect((await readEntity(viewer("fr"), "dpa"))?.acronym).toBe("DPPA");
    expect(
      (await listDirectory(viewer(), { on: "2018-12-30" })).lines.find((one) => one.slug === "dpa")?.acronym,
    ).toBe("DPA");
    const names = await db().entityName.findMany({ where: { entityId }, orderBy: { validFrom: "asc" } });
    expect(names.map((name) => [name.acronym, name.validTo?.toISOString() ?? null])).toEqual([
      ["DPA", "2018-12-31T23:00:00.000Z"],
      ["DPPA", null],
    ]);
    expect(await perform(nameEntity, secretariat, { entityId, fromOn: "2020-01-01" })).toEqual({
      kind: "invalid",
      fields: { "name.en": "too_small" },
    });
  });
});
