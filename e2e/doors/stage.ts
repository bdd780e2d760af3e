import { randomUUID } from "node:crypto";
import { addPassage } from "@/lib/agreed-language/commands/passages";
import { type Actor, systemActor } from "@/lib/core/actor";
import { closeDb, db } from "@/lib/core/db";
import { admitEntity } from "@/lib/membership/commands/entities";
import { foundGroup } from "@/lib/membership/commands/group";
import { endSeat } from "@/lib/people/commands/end";
import { invitePerson } from "@/lib/people/commands/give";
import { deactivatePerson } from "@/lib/people/commands/self";
import { act, as } from "@/prisma/seed/world";
import { buildTwin } from "./twin";

/**
 * Lays what the doors ask for into a copy of the world, through the product's own commands: twins in the Working Group
 * and in the task force, a guest, a disabled person, an ended seat, and a group that nobody here belongs to. Run as a
 * process of its own with DATABASE_URL; prints the ids.
 */
const wg = await as("unodc-secretariat");
const TASK_FORCE = "supply-chains-task-force";
const tf = await as("unodc-secretariat", TASK_FORCE);

async function seat(hand: Actor, entity: string, role: string, demoSeat: string) {
  const { id: entityId } = await db().entity.findFirstOrThrow({
    where: { slug: entity, groupId: hand.seat.groupId },
  });
  const person = { name: `Doors, ${demoSeat}`, email: `${demoSeat}@icat.example`, locale: "en", zone: "" };
  const seatId = await act(invitePerson, hand, {
    ...person,
    entityId,
    role,
    demoSeat,
    fromLocal: "",
    untilLocal: "",
  });
  const { personId } = await db().seat.findUniqueOrThrow({ where: { id: seatId } });
  return { seatId, personId, entityId };
}

async function spares(hand: Actor, mark: string): Promise<Record<string, string>> {
  const slug = `doors-${mark}`;
  await act(admitEntity, hand, {
    slug,
    kind: "organization",
    city: "Vienna",
    zone: "Europe/Vienna",
    status: "member",
    fromOn: "2019-06-01",
    ...{ "name.en": `Doors ${mark}`, "acronym.en": `D${mark.toUpperCase()}` },
  });
  const ended = await seat(hand, "ilo", "reviewer", `${mark}-ends`);
  const handed = await seat(hand, "ilo", "reviewer", `${mark}-hands-over`);
  const closed = await seat(hand, "ilo", "reviewer", `${mark}-closes`);
  const { id: entityId } = await db().entity.findFirstOrThrow({ where: { slug } });
  return {
    spareEntity: slug,
    spareEntityId: entityId,
    endedSeatId: ended.seatId,
    handedSeatId: handed.seatId,
    closedPersonId: closed.personId,
  };
}

/** A group of its own: its entity and person are the strangers of every id that belongs to a group, not to a body. */
async function strangers(): Promise<Record<string, string>> {
  const operator = systemActor(randomUUID(), randomUUID());
  const names = { en: "Another group", ar: "", zh: "", fr: "", ru: "", es: "" };
  const personId = await act(foundGroup, operator, {
    slug: "another",
    zone: "Europe/Vienna",
    names,
    body: { slug: "working-group", code: "WG", kind: "workingGroup", names },
    entity: {
      slug: "stranger",
      kind: "organization",
      city: "Vienna",
      zone: "Europe/Vienna",
      "name.en": "Stranger",
    },
    person: { name: "Stranger", email: "stranger@another.example", locale: "en", zone: "Europe/Vienna" },
    entitiesFromOn: "2019-01-01",
  });
  const { id: entityId } = await db().entity.findFirstOrThrow({ where: { slug: "stranger" } });
  const { id: seatId } = await db().seat.findFirstOrThrow({ where: { personId } });
  const { bodyId } = await db().seat.findUniqueOrThrow({ where: { id: seatId } });
  const { groupId } = await db().body.findUniqueOrThrow({ where: { id: bodyId } });
  const hand: Actor = {
    ...wg,
    personId,
    seat: { id: seatId, bodyId, groupId, entityId, role: "secretariat" },
  };
  return {
    strangeEntityId: entityId,
    strangePersonId: personId,
    strangeSeatId: seatId,
    strangePassageId: await quoted(hand),
  };
}

/** A passage of the library of the hand's group. */
function quoted(hand: Actor): Promise<string> {
  return act(addPassage, hand, {
    symbol: "DOORS/1",
    title: "Doors, an instrument",
    paragraph: "1",
    adoptedOn: "2018-01-01",
    lang: "en",
    text: "Words of an instrument.",
    link: "",
  });
}

await seat(wg, "undp", "guest", "doors-guest");
const disabled = await seat(wg, "undp", "reviewer", "doors-disabled");
await act(deactivatePerson, wg, { personId: disabled.personId });
const ended = await seat(wg, "undp", "reviewer", "doors-ended");
await act(endSeat, wg, { seatId: ended.seatId, untilLocal: "" });
await seat(tf, "icmpd", "focalPoint", "doors-other-body");
const strange = await strangers();
const asked = await as("ilo-focal-point");
const own = {
  ...(await buildTwin(
    { secretariat: wg, chair: await as("un-women-co-chair"), penholder: await as("osce-focal-point"), asked },
    "wg",
  )),
  ...(await spares(wg, "wg")),
  passageId: await quoted(wg),
  entity: "ilo",
  entityId: asked.seat.entityId,
  penholderId: (await as("osce-focal-point")).seat.entityId,
};
const foreign = {
  ...(await buildTwin(
    {
      secretariat: tf,
      chair: await as("osce-co-chair", TASK_FORCE),
      penholder: await as("osce-focal-point", TASK_FORCE),
      asked: await as("ilo-focal-point", TASK_FORCE),
    },
    "tf",
  )),
  ...(await spares(tf, "tf")),
  passageId: strange.strangePassageId,
  entity: "stranger",
  entityId: strange.strangeEntityId,
  spareEntityId: strange.strangeEntityId,
  spareEntity: "stranger",
  penholderId: strange.strangeEntityId,
  mailedId: strange.strangeEntityId,
  closedPersonId: strange.strangePersonId,
};
process.stdout.write(`${JSON.stringify({ own, foreign })}\n`);
await closeDb();
