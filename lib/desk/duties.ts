import { type Actor, servesTheBody } from "@/lib/core/actor";
import { mayPublishAgenda } from "@/lib/meetings/rules";
import { clearanceOf } from "@/lib/responses/chain";
import { mayComment, mayVerify } from "@/lib/responses/rules";
import { mayAnswerStep } from "@/lib/responses/rules-clearance";
import { maySeeWhoAnswered } from "@/lib/rounds/rules-seeing";
import { maySignOff } from "@/lib/sign-off/rules";
import { holdsPen } from "@/lib/submissions/rules";
import { mayReportActivity } from "@/lib/work-plan/rules";
import type {
  ActivityOnDesk,
  DeskFact,
  MeetingOnDesk,
  RoundOnDesk,
  SignOffOnDesk,
  TextOnDesk,
} from "./facts";

/** Why something waits. */
export type DutyKind =
  | "submitResponse"
  | "writeComments"
  | "clearResponse"
  | "signOff"
  | "giveText"
  | "acceptReading"
  | "issueText"
  | "answerComments"
  | "carryOn"
  | "publishAgenda"
  | "reportActivity"
  | "watchRound"
  | "watchSignOff";

/** One thing that waits for the seat, and the place where it is discharged; `at` null: nobody has set a time. */
export type Duty = {
  kind: DutyKind;
  id: string;
  title: string;
  at: Date | null;
  isDay: boolean;
  href: string;
  fact: Exclude<DeskFact, { kind: "next" }>;
};

/**
 * What waits for a seat, the nearest deadline first. Whether something is a duty is never decided here: the rule of the act
 * that discharges it is asked.
 * @param actor whose desk it is
 * @param facts what the body has in hand
 * @param now the group's clock
 */
export function dutiesOf(actor: Actor, facts: readonly DeskFact[], now: Date): Duty[] {
  const duties = facts.flatMap((fact): Duty[] => {
    if (fact.kind === "round") return ofRound(actor, fact, now);
    if (fact.kind === "signOff") return ofSignOff(actor, fact, now);
    if (fact.kind === "text") return ofText(actor, fact);
    if (fact.kind === "meeting") return ofMeeting(actor, fact, now);
    return fact.kind === "activity" ? ofActivity(actor, fact) : [];
  });
  const end = Number.POSITIVE_INFINITY;
  return duties.sort(
    (one, other) =>
      (one.at?.getTime() ?? end) - (other.at?.getTime() ?? end) || one.title.localeCompare(other.title),
  );
}

function ofRound(actor: Actor, fact: RoundOnDesk, now: Date): Duty[] {
  const { entityId } = actor.seat;
  const round = {
    state: "open" as const,
    closesAt: fact.at,
    sealed: fact.sealed,
    penholderId: fact.penholderId,
    asked: fact.asked ? [entityId] : [],
    guests: fact.guest ? [entityId] : [],
  };
  const { verified, paused, until, uninvited, steps, mine } = fact.inside;
  const response = {
    ...round,
    entityId,
    response: fact.response,
    comments: fact.own,
    verified,
    paused,
    uninvited,
    internalClosesAt: until === null ? null : new Date(until),
    clearance: clearanceOf(steps.map((state) => ({ state }))),
  };
  const place = `/submissions/${fact.id}`;
  const step = mine && { approverId: actor.personId ?? "", state: mine };
  if (step && mayAnswerStep(actor, { ...response, step }, now).ok)
    return [duty("clearResponse", fact, `${place}/response`)];
  if (mayVerify(actor, response, now).ok && mayComment(actor, response, now).ok)
    return [duty("submitResponse", fact, place)];
  if (mayComment(actor, response, now).ok) return [duty("writeComments", fact, place)];
  const reminds = servesTheBody(actor) && fact.missing !== null && maySeeWhoAnswered(actor, round).ok;
  return reminds ? [duty("watchRound", fact, `${place}/board`)] : [];
}

function ofSignOff(actor: Actor, fact: SignOffOnDesk, now: Date): Duty[] {
  const positions = fact.position ? { [actor.seat.entityId]: fact.position } : {};
  const awaited =
    fact.position === "awaited" && maySignOff(actor, { state: "open", closesAt: fact.at, positions }, now).ok;
  if (awaited) return [duty("signOff", fact, `/submissions/${fact.id}`)];
  return servesTheBody(actor) ? [duty("watchSignOff", fact, `/submissions/${fact.id}/board`)] : [];
}

function ofText(actor: Actor, fact: TextOnDesk): Duty[] {
  if (!holdsPen(actor, fact)) return [];
  const place = `/submissions/${fact.id}`;
  if (fact.state === "mandated")
    return fact.sourceId
      ? [duty("acceptReading", fact, `/readings/${fact.sourceId}`)]
      : [duty("giveText", fact, `${place}/source`)];
  if (fact.unanswered > 0) return [duty("answerComments", fact, `${place}/comments`)];
  if (fact.issued === 0) return [duty("issueText", fact, `${place}/draft`)];
  return [duty("carryOn", fact, `${place}/draft`)];
}

function ofMeeting(actor: Actor, fact: MeetingOnDesk, now: Date): Duty[] {
  const facts = {
    bodyId: actor.seat.bodyId,
    state: fact.state,
    startsAt: fact.at,
    endsAt: fact.endsAt,
    published: fact.state === "published",
    items: fact.items,
  };
  const may = mayPublishAgenda(actor, facts, now);
  return may.ok || may.reason === "noItems" ? [duty("publishAgenda", fact, `/meetings/${fact.id}`)] : [];
}

/** Co-chairs and the Secretariat may report on anything; it is a duty for those alone who lead. */
function ofActivity(actor: Actor, fact: ActivityOnDesk): Duty[] {
  if (servesTheBody(actor) || !mayReportActivity(actor, { leadIds: [actor.seat.entityId] }).ok) return [];
  return [{ ...duty("reportActivity", fact, `/work-plan/${fact.id}`), isDay: true }];
}

function duty(kind: DutyKind, fact: Duty["fact"], href: string): Duty {
  return { kind, id: fact.id, title: fact.title, at: fact.at, isDay: false, href, fact };
}
