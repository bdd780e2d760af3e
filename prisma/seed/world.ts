import { DateTime } from "luxon";
import type { Actor, Role } from "@/lib/core/actor";
import { type Command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";

/** One thing that somebody did on a day of the year. */
export type Step = { at: Date; run: () => Promise<void> };

/**
 * A local time of the facts as an instant.
 * @param local "2019-06-10T09:00"
 * @param zone an IANA zone; Vienna, where the Secretariat sits, unless said otherwise
 */
export function on(local: string, zone = "Europe/Vienna"): Date {
  const at = DateTime.fromISO(local, { zone });
  if (!at.isValid) throw new Error(`${local} in ${zone} is no time`);
  return at.toJSDate();
}

/**
 * Sets the group's clock of a demo world; it runs on from there.
 * @param at the instant that "now" becomes
 */
export async function setClock(at: Date): Promise<void> {
  await db()
    .$executeRaw`UPDATE installation SET demo = true, clock_offset_s = ceil(extract(epoch FROM ${at}::timestamptz - clock_timestamp())) WHERE id = 1`;
}

const actors = new Map<string, Actor>();

/**
 * Somebody of the world, by the seat's name on the sign-in page.
 * @param seat "ilo-focal-point", "osce-co-chair", "unodc-secretariat"
 * @param body the body in which they act
 */
export async function as(seat: string, body = "working-group"): Promise<Actor> {
  const key = `${seat} ${body}`;
  const known = actors.get(key);
  if (known) return known;
  const person = await db().person.findUniqueOrThrow({
    where: { demoSeat: seat },
    include: { seats: { include: { body: { select: { groupId: true, slug: true } } } } },
  });
  const held = person.seats.find((one) => one.body.slug === body);
  if (!held) throw new Error(`${seat} holds no seat in ${body}`);
  const actor: Actor = {
    personId: person.id,
    name: person.name,
    locale: person.locale,
    zone: person.zone,
    seat: {
      id: held.id,
      bodyId: held.bodyId,
      groupId: held.body.groupId,
      entityId: held.entityId,
      role: held.role as Role,
    },
  };
  actors.set(key, actor);
  return actor;
}

/** Forgets who is who: the database was emptied. */
export function forgetActors(): void {
  actors.clear();
}

/**
 * Lets somebody act through a command of the product. The world contains only what was possible, so anything but success
 * stops the play.
 * @param cmd the command
 * @param actor who acts
 * @param input what is asked
 * @returns what the command returned
 */
export async function act<In, I, S, R>(
  cmd: Command<In, I, S, R>,
  actor: Actor,
  input: In | Record<string, unknown>,
): Promise<R> {
  const outcome = await perform(cmd, actor, input);
  if (outcome.kind === "done") return outcome.value;
  throw new Error(`${cmd.name} by ${actor.name}: ${JSON.stringify(outcome)}`);
}
