import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { instantOf } from "@/lib/core/dates";
import { enqueue, postpone } from "@/lib/core/jobs";
import { post } from "@/lib/core/letters";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { listMembersOn, ruleAt } from "@/lib/membership/settled";
import { roundExtended, roundOpened } from "@/lib/rounds/emails";
import { mayExtendRound, mayOpenRound } from "@/lib/rounds/rules";
import { extendRoundInput, openRoundInput } from "@/lib/rounds/schema";
import { lockStanding } from "@/lib/submissions/commands/standing";
import { lockRound } from "./lock";
import { recipientsOf } from "./recipients";

/** Opens a comment round on the last issued version and asks every member, and the partners if the rules say so (domain 5.1). */
export const openRound = command("round.open")
  .input(openRoundInput)
  .load((tx, { actor, input }) => loadForRound(tx, actor, input))
  .rule(mayOpenRound)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { closesAt, last } = subject;
    if (!last) throw new Error("the rule let a round open on no version");
    const bodyId = actor.seat.bodyId;
    const [sealed, partners] = [
      await ruleAt(tx, bodyId, "commentsSealed", now),
      await ruleAt(tx, bodyId, "partnersComment", now),
    ];
    const members = (await listMembersOn(tx, bodyId, now)).filter(
      ({ status }) => status === "member" || (partners && status === "partner"),
    );
    const number = (await tx.round.count({ where: { submissionId: subject.id } })) + 1;
    const { id } = await tx.round.create({
      data: {
        submissionId: subject.id,
        versionId: last.id,
        number,
        sealed,
        opensAt: now,
        closesAt,
        zone: input.zone,
      },
      select: { id: true },
    });
    await tx.roundEntity.createMany({ data: members.map(({ entityId }) => ({ roundId: id, entityId })) });
    await tx.submission.update({
      where: { id: subject.id },
      data: { state: "comment", version: { increment: 1 } },
    });
    await enqueue(tx, {
      kind: "round.close",
      key: `round.close:${id}`,
      payload: { roundId: id },
      dueAt: closesAt,
    });
    await record({
      type: "round.opened",
      subjectId: subject.id,
      data: { title: subject.title, number, entities: members.length, closesAt: closesAt.toISOString() },
    });
    const to = await recipientsOf(
      tx,
      bodyId,
      members.map(({ entityId }) => entityId),
      now,
    );
    await post(
      tx,
      to.map((person) =>
        roundOpened({
          ...person,
          bodyId,
          submissionId: subject.id,
          title: subject.title,
          number,
          closesAt,
          zone: input.zone,
        }),
      ),
      now,
    );
    return subject.id;
  });

/** Moves the deadline later, for all; what was submitted stays valid (domain 5.2.17). */
export const extendRound = command("round.extend")
  .input(extendRoundInput)
  .load(async (tx, { actor, input }) => {
    const round = await lockRound(tx, actor, input.roundId, "update");
    return round && { ...round, newClosesAt: deadline(input) };
  })
  .rule(mayExtendRound)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const closesAt = subject.newClosesAt;
    await tx.round.update({
      where: { id: subject.id },
      data: { closesAt, zone: input.zone, extendedAt: now, version: { increment: 1 } },
    });
    await postpone(tx, `round.close:${subject.id}`, closesAt);
    await record({
      type: "round.extended",
      subjectId: subject.submissionId,
      data: { title: subject.title, number: subject.number, closesAt: closesAt.toISOString() },
    });
    const to = await recipientsOf(tx, actor.seat.bodyId, subject.asked, now);
    await post(
      tx,
      to.map((person) =>
        roundExtended({
          ...person,
          bodyId: actor.seat.bodyId,
          submissionId: subject.submissionId,
          title: subject.title,
          number: subject.number,
          closesAt,
          zone: input.zone,
        }),
      ),
      now,
    );
    return subject.submissionId;
  });

async function loadForRound(
  tx: Transaction,
  actor: Actor,
  input: { submissionId: string; closesLocal: string; zone: string },
) {
  const standing = await lockStanding(tx, actor, input.submissionId);
  return standing && { ...standing, closesAt: deadline(input) };
}

/** The typed deadline as an instant; a time that does not exist or occurs twice is asked back (reliability R16). */
export function deadline(input: { closesLocal: string; zone: string }): Date {
  const read = instantOf(input.closesLocal, input.zone);
  if ("problem" in read)
    throw new Invalid({ [read.problem === "noSuchZone" ? "zone" : "closesLocal"]: read.problem });
  return read.at;
}
