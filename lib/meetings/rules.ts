import { type Actor, servesTheBody } from "@/lib/core/actor";
import { no, type Verdict, yes } from "@/lib/core/verdict";
import type { MeetingState } from "./states";

/** What the rules of a meeting need to know of it. */
export type MeetingFacts = {
  bodyId: string;
  state: MeetingState;
  startsAt: Date;
  endsAt: Date;
  published: boolean;
};

/** Whether the seat may see that the body meets: every seat of the body, and nobody else (domain section 2). */
export function mayReadMeeting(actor: Actor, m: { bodyId: string }): Verdict {
  return actor.seat.bodyId === m.bodyId ? yes : no("notThere");
}

/** The agenda is a draft of the chairs and the Secretariat until it is published (domain 7.1). */
export function mayReadAgenda(actor: Actor, m: { bodyId: string; published: boolean }): Verdict {
  if (actor.seat.bodyId !== m.bodyId) return no("notThere");
  return m.published || servesTheBody(actor) ? yes : no("meetingNotPublished");
}

/** Calling the body together: a co-chair or the Secretariat (domain 7.1). */
export function mayScheduleMeeting(actor: Actor): Verdict {
  return servesTheBody(actor) ? yes : no("notChairOrSecretariat");
}

/** Another time or place, as long as the meeting has not begun. */
export function mayChangeMeeting(actor: Actor, m: MeetingFacts, now: Date): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  return stillAhead(m, now);
}

/** Calling a meeting off: as changing it. */
export function mayCancelMeeting(actor: Actor, m: MeetingFacts, now: Date): Verdict {
  return mayChangeMeeting(actor, m, now);
}

/** The agenda is the chairs' (domain section 2); it stays open to amendment until the meeting is over (domain 7.1). */
export function mayEditAgenda(actor: Actor, m: MeetingFacts, now: Date): Verdict {
  if (actor.seat.role !== "coChair") return no("notCoChair");
  return takesItems({ ...m, full: false }, now);
}

/** What decides whether an agenda still takes an item. */
export type AgendaFacts = Pick<MeetingFacts, "state" | "endsAt"> & { full: boolean };

/** Whether an agenda still takes an item, whoever brings it: until the meeting is over, while there is room (domain 7.1). */
export function takesItems(m: AgendaFacts, now: Date): Verdict {
  if (m.state === "cancelled") return no("meetingCancelled");
  if (m.state === "held" || now >= m.endsAt) return no("meetingPast");
  return m.full ? no("agendaFull") : yes;
}

/** One text stands on one agenda once; a text that was withdrawn stands on none. */
export function mayAddAgendaItem(
  actor: Actor,
  m: MeetingFacts & { itemTaken: boolean; textWithdrawn: boolean; full: boolean },
  now: Date,
): Verdict {
  const edit = mayEditAgenda(actor, m, now);
  if (!edit.ok) return edit;
  if (m.itemTaken) return no("itemTaken");
  if (m.textWithdrawn) return no("wrongState");
  return takesItems(m, now);
}

/** Sending the agenda to every seat: the Secretariat, or a co-chair, once (domain 7.1). */
export function mayPublishAgenda(actor: Actor, m: MeetingFacts & { items: number }, now: Date): Verdict {
  if (!servesTheBody(actor)) return no("notChairOrSecretariat");
  if (m.published) return no("alreadyPublished");
  const ahead = stillAhead(m, now);
  if (!ahead.ok) return ahead;
  if (m.items === 0) return no("noItems");
  return yes;
}

/** Who comes and who came is clerical (domain section 2). */
export function mayRecordAttendance(actor: Actor, m: MeetingFacts): Verdict {
  if (actor.seat.role !== "secretariat") return no("notSecretariat");
  if (m.state === "cancelled") return no("meetingCancelled");
  return yes;
}

/**
 * How many entities with decision rights have to be there for a decision (domain 3.4).
 * @param rule "majority", or a fraction such as "1/3"
 * @param members how many have decision rights on the day
 */
export function quorumOf(rule: string, members: number): number {
  const fraction = /^(\d+)\/([1-9]\d*)$/.exec(rule);
  if (fraction) return Math.ceil((members * Number(fraction[1])) / Number(fraction[2]));
  return Math.floor(members / 2) + 1;
}

function stillAhead(m: MeetingFacts, now: Date): Verdict {
  if (m.state === "cancelled") return no("meetingCancelled");
  if (m.state === "held" || now >= m.startsAt) return no("meetingPast");
  return yes;
}
