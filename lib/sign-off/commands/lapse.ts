import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { post } from "@/lib/core/letters";
import { everybodyConcerned } from "@/lib/rounds/commands/recipients";
import { signOffLapsed } from "@/lib/sign-off/emails";
import { mayLapse } from "@/lib/sign-off/rules";
import { signOffInput } from "@/lib/sign-off/schema";
import { lockSignOff } from "./lock";

/** Ends a sign-off at its deadline when somebody is missing: silence is not a signature (domain 3.2 is for silence, not this). */
export const lapseSignOff = command("signOff.lapse")
  .input(signOffInput)
  .load((tx, { actor, input }) => lockSignOff(tx, actor, input.signOffId))
  .rule(mayLapse)
  .run(async (tx, { actor, subject, now, record }) => {
    const { id, submissionId, title, symbol, closesAt, positions } = subject;
    await tx.signOff.update({ where: { id }, data: { state: "incomplete", closedAt: closesAt } });
    await tx.submission.update({
      where: { id: submissionId },
      data: { state: "resolution", version: { increment: 1 } },
    });
    const signed = Object.values(positions).filter((kind) => kind === "signedOff").length;
    const missing = Object.keys(positions).length - signed;
    await record(
      { type: "signOff.lapsed", subjectId: submissionId, data: { title, symbol, signed, missing } },
      closesAt,
    );
    const to = await everybodyConcerned(tx, actor.seat.bodyId, Object.keys(positions), now);
    await post(
      tx,
      to.map((person) =>
        signOffLapsed({ ...person, bodyId: actor.seat.bodyId, submissionId, title, signed, missing }),
      ),
      now,
    );
    return submissionId;
  });

const payloadShape = z.strictObject({ signOffId: z.uuid() });

/**
 * The job of a sign-off's deadline; a sign-off that is complete or withdrawn is left alone.
 * @param payload `{ signOffId }`
 */
export async function lapseSignOffJob(payload: unknown): Promise<void> {
  const { signOffId } = payloadShape.parse(payload);
  const found = await db().signOff.findUniqueOrThrow({
    where: { id: signOffId },
    select: { submission: { select: { body: { select: { id: true, groupId: true } } } } },
  });
  const { id, groupId } = found.submission.body;
  const outcome = await perform(lapseSignOff, systemActor(id, groupId), { signOffId });
  if (outcome.kind === "done" || (outcome.kind === "refused" && outcome.reason === "signOffClosed")) return;
  throw new Error(
    `sign-off ${signOffId} did not end: ${outcome.kind === "refused" ? outcome.reason : outcome.kind}`,
  );
}
