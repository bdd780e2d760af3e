import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { readSession } from "@/lib/core/session";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { endSeat, handOver } from "./commands/end";
import { giveSeat, invitePerson } from "./commands/give";
import { changePreferences, chooseSeat, deactivatePerson } from "./commands/self";

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

async function actorOf(seatId: string): Promise<Actor> {
  const { id, personId, entityId, role, bodyId, person } = await seat(seatId);
  return {
    personId,
    name: person.name,
    locale: person.locale,
    zone: person.zone,
    seat: { id, bodyId, groupId: body.groupId, entityId, role },
  };
}

describe("a seat", () => {
  it("is given to a known person, once", async () => {
    const { personId } = await seat(await seatOf());
    const input = { personId, entityId: body.entities.osce, role: "approver" };
    expect((await perform(giveSeat, secretariat, input)).kind).toBe("done");
    expect(await perform(giveSeat, secretariat, input)).toEqual({ kind: "refused", reason: "seatHeld" });
    const stranger = await other.actor("focalPoint", "iom");
    expect(await perform(giveSeat, secretariat, { ...input, personId: stranger.personId })).toEqual({
      kind: "notFound",
    });
  });

  it("ends from a moment on; its holder no longer acts from then", async () => {
    const id = await seatOf({}, osce);
    expect((await perform(endSeat, osce, { seatId: id, untilLocal: "2019-06-20T12:00" })).kind).toBe("done");
    expect((await seat(id)).until?.toISOString()).toBe("2019-06-20T10:00:00.000Z");
    await setClock("2019-06-20T10:00:00Z");
    expect(await perform(endSeat, osce, { seatId: id })).toEqual({ kind: "refused", reason: "seatEnded" });
    expect((await said(id)).map((row) => row.type)).toEqual(["seat.given", "seat.ended"]);
  });

  it("of another body is not there", async () => {
    const theirs = await other.actor("alternate", "ilo");
    expect(await perform(endSeat, secretariat, { seatId: theirs.seat.id })).toEqual({ kind: "notFound" });
    expect(await perform(handOver, secretariat, { ...successor(), seatId: theirs.seat.id })).toEqual({
      kind: "notFound",
    });
  });
});

function successor() {
  const { name, email } = somebody();
  return { name, email };
}

describe("a hand-over", () => {
  it("passes the unexpired term on and keeps every act of the one who leaves", async () => {
    const id = await seatOf({ role: "alternate", untilLocal: "2019-12-31T12:00" });
    const holder = await actorOf(id);
    const invited = await perform(handOver, holder, {
      ...successor(),
      seatId: id,
      fromLocal: "2019-07-01T00:00",
    });
    if (invited.kind !== "done") throw new Error(JSON.stringify(invited));
    const [before, after] = [await seat(id), await seat(invited.value)];
    expect(before.until).toEqual(after.from);
    expect(after.until?.toISOString()).toBe("2019-12-31T11:00:00.000Z");
    expect((await said(invited.value))[0]).toMatchObject({
      type: "seat.handedOver",
      personId: holder.personId,
      entityId: body.entities.osce,
    });
    expect(await db().recordEntry.count({ where: { subjectId: id } })).toBe(1);
  });

  it("happens once, also when two are named at once", async () => {
    const id = await seatOf({ role: "alternate" });
    const holder = await actorOf(id);
    const standing = () =>
      db().seat.count({
        where: { bodyId: body.bodyId, entityId: body.entities.osce, role: "alternate", until: null },
      });
    const before = await standing();
    const outcomes = await Promise.all([
      perform(handOver, holder, { ...successor(), seatId: id }),
      perform(handOver, secretariat, { ...successor(), seatId: id }),
    ]);
    expect(
      outcomes.map((outcome) => (outcome.kind === "refused" ? outcome.reason : outcome.kind)).sort(),
    ).toEqual(["done", "seatHandedOver"]);
    expect(await standing()).toBe(before);
  });

  it("to oneself is refused", async () => {
    const id = await seatOf();
    const { email, name } = (await seat(id)).person;
    expect(await perform(handOver, secretariat, { email, name, seatId: id })).toEqual({
      kind: "refused",
      reason: "seatHeld",
    });
  });
});

describe("an account", () => {
  const login = async (personId: string) =>
    (await db().session.create({ data: { personId, device: "" } })).id;

  it("closes with its seats and sessions on the next request, and stays for the record", async () => {
    const id = await seatOf();
    const { personId, person } = await seat(id);
    const sid = await login(personId);
    expect((await readSession(sid))?.actor.personId).toBe(personId);
    expect((await perform(deactivatePerson, secretariat, { personId })).kind).toBe("done");
    expect(await readSession(sid)).toBeNull();
    expect((await seat(id)).until).not.toBeNull();
    expect(await perform(deactivatePerson, secretariat, { personId })).toEqual({
      kind: "refused",
      reason: "accountClosed",
    });
    expect(await perform(invitePerson, secretariat, somebody({ email: person.email }))).toEqual({
      kind: "invalid",
      fields: { email: "closedAccount" },
    });
  });

  it("is changed by its owner; of two windows the second is told", async () => {
    const holder = await actorOf(await seatOf());
    const wish = { name: "Desk officer", locale: "es", zone: "Africa/Nairobi", version: 1 };
    const outcomes = await Promise.all([
      perform(changePreferences, holder, wish),
      perform(changePreferences, holder, { ...wish, name: "Adviser" }),
    ]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(["conflict", "done"]);
    expect(await perform(changePreferences, holder, { ...wish, zone: "Mars/Olympus", version: 2 })).toEqual({
      kind: "invalid",
      fields: { zone: "noSuchZone" },
    });
    expect((await said(holder.personId ?? "")).map((row) => row.type)).toEqual(["person.renamed"]);
  });

  it("acts from a live seat of its own, and from no other", async () => {
    const [mine, theirs] = [await seatOf(), await seatOf()];
    const holder = await actorOf(mine);
    const sid = await login(holder.personId ?? "");
    const second = await perform(giveSeat, secretariat, {
      personId: holder.personId,
      entityId: body.entities.osce,
      role: "approver",
    });
    const seatId = second.kind === "done" ? second.value : "";
    expect((await perform(chooseSeat, holder, { sessionId: sid, seatId })).kind).toBe("done");
    expect((await readSession(sid))?.actor.seat.role).toBe("approver");
    expect(await perform(chooseSeat, holder, { sessionId: sid, seatId: theirs })).toEqual({
      kind: "notFound",
    });
    expect(await perform(chooseSeat, osce, { sessionId: sid, seatId })).toEqual({ kind: "notFound" });
    await perform(endSeat, secretariat, { seatId });
    expect((await readSession(sid))?.actor.seat.role).toBe("reviewer");
  });
});
