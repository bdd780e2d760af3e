import { command } from "@/lib/core/command";
import { instantOf } from "@/lib/core/dates";
import { Conflict, Invalid } from "@/lib/core/outcome";
import { mayCancelMeeting, mayChangeMeeting, mayScheduleMeeting } from "@/lib/meetings/rules";
import { cancelMeetingInput, changeMeetingInput, scheduleMeetingInput } from "@/lib/meetings/schema";
import { tellEverybody } from "./letters";
import { lockMeeting } from "./lock";

/** Calls the body together and tells every seat-holder the date (domain 7.1). */
export const scheduleMeeting = command("meeting.schedule")
  .input(scheduleMeetingInput)
  .load(async (tx, { actor }) => {
    // The body's row serializes numbering: two meetings called at once get two numbers.
    const [body] = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM body WHERE id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
    return body ?? null;
  })
  .rule(mayScheduleMeeting)
  .run(async (tx, { actor, input, now, record }) => {
    const { startsLocal, endsLocal, ...fields } = input;
    const times = timesOf(input, now);
    const year = Number(startsLocal.slice(0, 4));
    const last = await tx.meeting.aggregate({
      where: { bodyId: actor.seat.bodyId, year },
      _max: { number: true },
    });
    const { id } = await tx.meeting.create({
      data: {
        ...fields,
        ...times,
        bodyId: actor.seat.bodyId,
        year,
        number: (last._max.number ?? 0) + 1,
        state: "planned",
      },
      select: { id: true },
    });
    await record({ type: "meeting.scheduled", subjectId: id, data: said(input, times.startsAt) });
    await tellEverybody(tx, "scheduled", id, now);
    return id;
  });

/** Gives a meeting another time or place; calendars take the change by its sequence number (RFC 5545, 3.8.7.4). */
export const changeMeeting = command("meeting.change")
  .input(changeMeetingInput)
  .load((tx, { actor, input }) => lockMeeting(tx, actor, input.meetingId))
  .rule(mayChangeMeeting)
  .run(async (tx, { input, subject, now, record }) => {
    const { startsLocal, endsLocal, meetingId, version, ...fields } = input;
    if (version !== subject.version) throw new Conflict(subject.place, subject.version);
    const times = timesOf(input, now);
    const changed = { ...fields, ...times };
    if (
      Object.entries(changed).every(([name, value]) => sameAs(subject[name as keyof typeof changed], value))
    ) {
      throw new Invalid({ startsLocal: "unchanged" });
    }
    await tx.meeting.update({
      where: { id: subject.id },
      data: { ...changed, sequence: { increment: 1 }, version: { increment: 1 } },
    });
    await record({ type: "meeting.changed", subjectId: subject.id, data: said(input, times.startsAt) });
    await tellEverybody(tx, "changed", subject.id, now);
    return subject.id;
  });

/** Calls a meeting off; its number is never given again (domain 9.1). */
export const cancelMeeting = command("meeting.cancel")
  .input(cancelMeetingInput)
  .load((tx, { actor, input }) => lockMeeting(tx, actor, input.meetingId))
  .rule(mayCancelMeeting)
  .run(async (tx, { input, subject, now, record }) => {
    await tx.meeting.update({
      where: { id: subject.id },
      data: {
        state: "cancelled",
        cancelledFor: input.reason,
        sequence: { increment: 1 },
        version: { increment: 1 },
      },
    });
    await record({
      type: "meeting.cancelled",
      subjectId: subject.id,
      data: { title: subject.title, reason: input.reason },
    });
    await tellEverybody(tx, "cancelled", subject.id, now);
    return subject.id;
  });

type Typed = {
  title: string;
  place: string;
  city: string;
  startsLocal: string;
  endsLocal: string;
  zone: string;
};

/** The typed times as instants; one that does not exist or occurs twice is asked back (reliability R16). */
function timesOf(input: Typed, now: Date): { startsAt: Date; endsAt: Date } {
  const [start, end] = [instantOf(input.startsLocal, input.zone), instantOf(input.endsLocal, input.zone)];
  if ("problem" in start)
    throw new Invalid({ [start.problem === "noSuchZone" ? "zone" : "startsLocal"]: start.problem });
  if ("problem" in end) throw new Invalid({ endsLocal: end.problem });
  if (start.at <= now) throw new Invalid({ startsLocal: "inThePast" });
  if (end.at <= start.at) throw new Invalid({ endsLocal: "endsBeforeStart" });
  return { startsAt: start.at, endsAt: end.at };
}

function sameAs(before: unknown, after: unknown): boolean {
  return before instanceof Date && after instanceof Date
    ? before.getTime() === after.getTime()
    : before === after;
}

function said(input: Typed, startsAt: Date) {
  return {
    title: input.title,
    startsAt: startsAt.toISOString(),
    zone: input.zone,
    place: input.place || input.city || "–",
  };
}
