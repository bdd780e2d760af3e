import { command } from "@/lib/core/command";
import { postpone } from "@/lib/core/jobs";
import { post } from "@/lib/core/letters";
import { roundExtended } from "@/lib/rounds/emails";
import { mayExtendRound } from "@/lib/rounds/rules";
import { extendRoundInput } from "@/lib/rounds/schema";
import { deadline } from "./deadline";
import { lockRound } from "./lock";
import { recipientsOf } from "./recipients";
import { moveReviewers } from "./reviewers";

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
    await moveReviewers(tx, subject, closesAt);
    await postpone(tx, `round.close:${subject.id}`, closesAt);
    await record({
      type: "round.extended",
      subjectId: subject.submissionId,
      data: { title: subject.title, number: subject.number, closesAt: closesAt.toISOString() },
    });
    const to = await recipientsOf(tx, actor.seat.bodyId, subject.asked, now, subject.guests);
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
