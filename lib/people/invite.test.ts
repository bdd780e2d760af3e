import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { invitePerson } from "./commands/give";
import { deactivatePerson } from "./commands/self";

const JUNE = "2019-06-10T08:00:00Z";
let close: () => Promise<void>;
let body: BuiltBody;
let other: BuiltBody;
let secretariat: Actor;
let osce: Actor;

beforeAll(async () => {
  close = await openTestDatabase(JUNE);
  [body, other] = [await buildBody(), await buildBody("gmg")];
  secretariat = await body.actor("secretariat", "ilo");
  osce = await body.actor("focalPoint", "osce");
});
beforeEach(() => setClock(JUNE));
afterAll(() => close());

let drawn = 0;
function somebody(part: object = {}) {
  drawn += 1;
  return {
    name: `Colleague ${drawn}`,
    email: `colleague-${drawn}@osce.example.org`,
    entityId: body.entities.osce,
    role: "reviewer",
    ...part,
  };
}

async function seatOf(part: object = {}, by = secretariat): Promise<string> {
  const outcome = await perform(invitePerson, by, somebody(part));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const seat = (id: string) => db().seat.findUniqueOrThrow({ where: { id }, include: { person: true } });
const said = (subjectId: string) =>
  db().recordEntry.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });

describe("an invitation", () => {
  it("makes person, seat, record and a letter in their language, at the local time of the one who invites", async () => {
    const id = await seatOf(
      {
        locale: "fr",
        zone: "America/New_York",
        fromLocal: "2019-07-01T09:00",
        untilLocal: "2019-12-31T09:00",
      },
      osce,
    );
    const made = await seat(id);
    expect([made.from.toISOString(), made.until?.toISOString(), made.role]).toEqual([
      "2019-07-01T07:00:00.000Z",
      "2019-12-31T08:00:00.000Z",
      "reviewer",
    ]);
    expect((await said(id)).map((row) => row.type)).toEqual(["seat.given"]);
    const letter = await db().letter.findFirstOrThrow({ where: { personId: made.personId } });
    expect([letter.kind, letter.locale, letter.to]).toEqual(["invited", "fr", made.person.email]);
    expect(letter.text).toContain("03:00");
    expect(letter.text).toContain("https://chapeau.example.org/sign-in");
  });

  it("takes the zone of the entity when none is given, and begins at once", async () => {
    const made = await seat(await seatOf());
    expect(made.person.zone).toBe("Europe/Vienna");
    expect(Math.abs(made.from.getTime() - Date.parse(JUNE))).toBeLessThan(30_000);
  });

  it.each([
    [{ role: "focalPoint" }, "seatGivenBySecretariat"],
    [{ entity: "iom" }, "notOwnEntity"],
    [{ fromLocal: "2019-06-10T09:59" }, "momentPast"],
  ])(
    "by a focal point is refused beyond its own, row %#",
    async ({ entity, ...part }: { entity?: string; role?: string; fromLocal?: string }, reason) => {
      const input = somebody({ ...part, ...(entity ? { entityId: body.entities[entity] } : {}) });
      expect(await perform(invitePerson, osce, input)).toEqual({ kind: "refused", reason });
      expect(await db().person.count({ where: { email: input.email } })).toBe(0);
    },
  );

  it.each([
    [{ email: "a@b.org,c@d.org" }, { email: "notAnAddress" }],
    [{ email: { contains: "" } }, { email: "invalid_type" }],
    [{ zone: "Europe/Atlantis" }, { zone: "noSuchZone" }],
    [{ fromLocal: "2020-03-29T02:30" }, { fromLocal: "noSuchTime" }],
    [{ untilLocal: "2019-06-01T00:00" }, { untilLocal: "endsBeforeStart" }],
    [{ locale: "de" }, { locale: "invalid_value" }],
    [{ bodyId: "x" }, { bodyId: "unrecognized_keys" }],
  ])("asks back what cannot be, row %#", async (part, fields) => {
    expect(await perform(invitePerson, secretariat, somebody(part))).toEqual({ kind: "invalid", fields });
  });

  it("finds no entity of another group, and gives a person of another group a seat without saying who they are", async () => {
    expect(await perform(invitePerson, secretariat, somebody({ entityId: other.entities.osce }))).toEqual({
      kind: "notFound",
    });
    const theirs = await other.actor("focalPoint", "ilo");
    const made = await seat(await seatOf({ email: "focalpoint-ilo@gmg.example.org", name: "Somebody else" }));
    expect(made.personId).toBe(theirs.personId);
    expect(await perform(deactivatePerson, secretariat, { personId: theirs.personId })).toEqual({
      kind: "refused",
      reason: "personOfAnotherGroup",
    });
  });

  it("leaves one focal point an entity, also when two are invited at once", async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        perform(invitePerson, secretariat, somebody({ entityId: body.entities.coe, role: "focalPoint" })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.kind === "done")).toHaveLength(1);
    expect(
      outcomes.filter((outcome) => outcome.kind === "refused" && outcome.reason === "focalPointInOffice"),
    ).toHaveLength(2);
  });

  it("of one address twice at once makes one person", async () => {
    const input = somebody();
    const elsewhere = { ...input, entityId: body.entities.iom, role: "approver" };
    const outcomes = await Promise.all([
      perform(invitePerson, secretariat, input),
      perform(invitePerson, secretariat, elsewhere),
    ]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["done", "done"]);
    expect(await db().person.count({ where: { email: input.email } })).toBe(1);
  });
});
