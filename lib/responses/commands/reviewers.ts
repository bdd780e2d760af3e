import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { isLanguage } from "@/lib/core/i18n/languages";
import { post } from "@/lib/core/letters";
import type { Transaction } from "@/lib/core/transaction";
import { lockEntity } from "@/lib/people/commands/facts";
import { personFor } from "@/lib/people/commands/person";
import { reviewAsked, reviewTakenBack, verifiedShared } from "@/lib/responses/emails";
import { mayBeDone, mayInviteReviewer, mayShareVerified } from "@/lib/responses/rules";
import { inviteReviewerInput, moveReviewerInput, reviewerInput } from "@/lib/responses/schema";
import { deadline } from "@/lib/rounds/commands/deadline";
import { roundInput } from "@/lib/rounds/schema";
import { type LockedInside, lockInside } from "./lock";

/**
 * Invites a colleague to this round by name and address, until a deadline before the official one, or as long as it is open. Who
 * is unknown becomes a person, and gets a reviewer's seat for this round, which ends with it: a colleague needs no standing seat in
 * the group (domain 2.1).
 */
export const inviteReviewer = command("response.inviteReviewer")
  .input(inviteReviewerInput)
  .load(async (tx, { actor, input }) => {
    const entity = await lockEntity(tx, actor, actor.seat.entityId);
    const inside = entity && (await lockInside(tx, actor, input.roundId));
    return inside && { ...inside, entity, reviewerClosesAt: ownDeadline(input) };
  })
  .rule(mayInviteReviewer)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { roundId, closesLocal: _, note, zone, ...invitee } = input;
    const person = await personFor(tx, actor, { ...invitee, zone: subject.entity.zone });
    const { entityId } = actor.seat;
    const term = { closesAt: subject.reviewerClosesAt, zone, note };
    const key = { roundId, entityId, personId: person.id };
    await tx.roundReviewer.upsert({
      where: { roundId_entityId_personId: key },
      create: { ...key, ...term, at: now },
      update: { ...term, doneAt: null },
    });
    await seatUntil(tx, actor, { personId: person.id, until: subject.closesAt, now });
    await post(tx, [invitation(actor, subject, person, { ...term, entity: subject.entity.acronym })], now);
    await record(of("response.reviewerInvited", subject, person.name));
    return subject.submissionId;
  });

/** Moves a colleague's internal deadline; the seat follows the round where that was extended. */
export const moveReviewer = command("response.moveReviewer")
  .input(moveReviewerInput)
  .load(async (tx, { actor, input }) => {
    const found = await lockReviewer(tx, actor, input);
    return found && { ...found, reviewerClosesAt: ownDeadline(input) };
  })
  .rule(mayInviteReviewer)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { roundId, personId, note, zone } = input;
    const key = { roundId, entityId: actor.seat.entityId, personId };
    const term = { closesAt: subject.reviewerClosesAt, zone, note };
    await tx.roundReviewer.update({
      where: { roundId_entityId_personId: key },
      data: { ...term, doneAt: null },
    });
    await seatUntil(tx, actor, { personId, until: subject.closesAt, now });
    await post(
      tx,
      [invitation(actor, subject, subject.person, { ...term, entity: subject.entity.acronym })],
      now,
    );
    await record(of("response.reviewerMoved", subject, subject.person.name));
    return subject.submissionId;
  });

/** Takes an invitation back: what the colleague wrote stays, under their name; a seat given for the round ends now. */
export const takeBackReviewer = command("response.takeBackReviewer")
  .input(reviewerInput)
  .load(async (tx, { actor, input }) => {
    const found = await lockReviewer(tx, actor, input);
    return found && { ...found, reviewerClosesAt: null };
  })
  .rule(mayInviteReviewer)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { bodyId, entityId } = actor.seat;
    const { roundId, personId } = input;
    await tx.roundReviewer.delete({ where: { roundId_entityId_personId: { roundId, entityId, personId } } });
    // Where other rounds still count on the colleague, the seat lasts as long as they do.
    const { _max } = await tx.round.aggregate({
      where: {
        ...{ state: "open", closesAt: { gt: now }, submission: { bodyId } },
        reviewers: { some: { personId, entityId } },
      },
      _max: { closesAt: true },
    });
    await tx.seat.updateMany({
      where: { personId, bodyId, entityId, forRounds: true, until: { gt: now } },
      data: { until: _max.closesAt ?? now },
    });
    const to = addressed(subject.person);
    await post(tx, [reviewTakenBack({ ...about(actor, subject), ...to, by: actor.name })], now);
    await record(of("response.reviewerTakenBack", subject, subject.person.name));
    return subject.submissionId;
  });

/** "I am done": the focal point need not wait for the internal deadline. */
export const reviewerDone = command("response.reviewerDone")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayBeDone)
  .run(async (tx, { actor, subject, now, record }) => {
    const key = { roundId: subject.id, entityId: actor.seat.entityId, personId: actor.personId ?? "" };
    await tx.roundReviewer.update({ where: { roundId_entityId_personId: key }, data: { doneAt: now } });
    const { submissionId, title, id } = subject;
    await record({
      type: "response.reviewerDone",
      subjectId: submissionId,
      data: { title },
      sealedByRound: id,
    });
    return submissionId;
  });

/** Tells the reviewers of this round that they can see now what was verified of what they wrote (domain 5.1). */
export const shareVerified = command("response.share")
  .input(roundInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayShareVerified)
  .run(async (tx, { actor, subject, now, record }) => {
    const reviewers = await tx.roundReviewer.findMany({
      where: { roundId: subject.id, entityId: actor.seat.entityId, person: { deactivatedAt: null } },
      select: { person: { select: { id: true, name: true, email: true, locale: true, zone: true } } },
    });
    const letters = reviewers.map(({ person }) =>
      verifiedShared({ ...about(actor, subject), ...addressed(person), by: actor.name }),
    );
    await post(tx, letters, now);
    const { submissionId, title, id, verified } = subject;
    const data = { title, comments: verified };
    await record({ type: "response.shared", subjectId: submissionId, data, sealedByRound: id });
    return submissionId;
  });

type Person = { id: string; name: string; email: string; locale: string; zone: string };
type Term = { closesAt: Date | null; zone: string; note: string; entity: string };

async function lockReviewer(tx: Transaction, actor: Actor, input: { roundId: string; personId: string }) {
  const { entityId } = actor.seat;
  const { roundId, personId } = input;
  const entity = await lockEntity(tx, actor, entityId);
  const inside = entity && (await lockInside(tx, actor, input.roundId));
  const row =
    inside &&
    (await tx.roundReviewer.findUnique({
      where: { roundId_entityId_personId: { roundId, personId, entityId } },
      select: { person: { select: { id: true, name: true, email: true, locale: true, zone: true } } },
    }));
  return row ? { ...inside, entity, person: row.person } : null;
}

function ownDeadline(input: { closesLocal: string; zone: string }): Date | null {
  return input.closesLocal ? deadline(input) : null;
}

/**
 * A seat that ends with the round, for whoever has none in the entity from which comments are written: who approves reads only, and
 * gets a reviewer's seat beside the approver's. A seat that a round gave goes on to the later end.
 */
async function seatUntil(
  tx: Transaction,
  actor: Actor,
  term: { personId: string; until: Date; now: Date },
): Promise<void> {
  const { bodyId, entityId } = actor.seat;
  const { personId, until, now } = term;
  const standing = await tx.seat.findFirst({
    where: {
      personId,
      bodyId,
      entityId,
      role: { in: ["focalPoint", "alternate", "reviewer"] },
      from: { lte: now },
      OR: [{ until: null }, { until: { gt: now } }],
    },
    orderBy: { forRounds: "asc" },
    select: { id: true, forRounds: true, until: true },
  });
  const role = "reviewer" as const;
  if (!standing)
    await tx.seat.create({
      data: { personId, bodyId, entityId, role, from: now, until, forRounds: true },
    });
  else if (standing.forRounds && standing.until && standing.until < until)
    await tx.seat.update({ where: { id: standing.id }, data: { until } });
}

function invitation(actor: Actor, subject: LockedInside, person: Person, term: Term) {
  const closesAt = term.closesAt ?? subject.closesAt;
  return reviewAsked({ ...about(actor, subject), ...addressed(person), ...term, closesAt, by: actor.name });
}

function about(actor: Actor, { submissionId, title, number }: LockedInside) {
  return { bodyId: actor.seat.bodyId, submissionId, title, number };
}

function addressed({ id, email, locale, zone }: Person) {
  return {
    to: { personId: id, email, locale: isLanguage(locale) ? locale : ("en" as const) },
    readerZone: zone,
  };
}

function of<T extends "response.reviewerInvited" | "response.reviewerMoved" | "response.reviewerTakenBack">(
  type: T,
  { submissionId, title, id }: LockedInside,
  name: string,
) {
  return { type, subjectId: submissionId, data: { title, name }, sealedByRound: id };
}
