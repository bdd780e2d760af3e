import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { post } from "@/lib/core/letters";
import type { Refusal } from "@/lib/core/verdict";
import { roundNotOpened } from "@/lib/rounds/emails";
import { mayCancelRound, mayOpenPlanned, mayReportUnopened } from "@/lib/rounds/rules";
import { roundInput } from "@/lib/rounds/schema";
import type { RoundState } from "@/lib/rounds/states";
import { beginRound } from "./begin";
import { lockForNext, lockRound } from "./lock";
import { recipientsOf } from "./recipients";

/** Opens a planned round at its hour; the text has to be as far as it had to be when it was planned (domain 5.1). */
export const openPlanned = command("round.openPlanned")
  .input(roundInput)
  .load(async (tx, { actor, input }) => {
    const found = await tx.round.findUnique({
      where: { id: input.roundId, submission: { bodyId: actor.seat.bodyId } },
    });
    const standing = found && (await lockForNext(tx, actor, found.submissionId));
    if (!found || !standing) return null;
    // The text first, as everywhere; then the round, which may have been called off meanwhile.
    if (!(await lockRound(tx, actor, found.id, "update"))) return null;
    const round = await tx.round.findUniqueOrThrow({ where: { id: found.id } });
    const changed = standing.changed || standing.last?.id !== round.versionId;
    const { opensAt, closesAt } = round;
    return { ...standing, changed, opensAt, closesAt, round: round.state as RoundState, planned: round };
  })
  .rule(mayOpenPlanned)
  .run(async (tx, { actor, subject, now, record }) => {
    const { planned, title } = subject;
    const { id, submissionId, number, closesAt, zone, partners, instructions } = planned;
    await tx.round.update({ where: { id }, data: { state: "open", version: { increment: 1 } } });
    const round = { id, submissionId, title, number, closesAt, zone, partners, instructions };
    await beginRound(tx, { actor, now, record }, round);
    return submissionId;
  });

/** Calls a planned round off: nobody has been asked yet, so nothing of it stays but the record. */
export const cancelRound = command("round.cancel")
  .input(roundInput)
  .load((tx, { actor, input }) => lockRound(tx, actor, input.roundId, "update"))
  .rule(mayCancelRound)
  .run(async (tx, { subject, record }) => {
    const { id, submissionId, title, number } = subject;
    await tx.roundQuestion.deleteMany({ where: { roundId: id } });
    await tx.roundEntity.deleteMany({ where: { roundId: id } });
    await tx.round.delete({ where: { id } });
    await record({ type: "round.cancelled", subjectId: submissionId, data: { title, number } });
    return submissionId;
  });

/** Tells the penholder that a planned round could not open, and why. */
const reportUnopened = command(
  "round.reportUnopened",
  "the planned round stands as it stood; the letter says so",
)
  .input(roundInput.extend({ reason: z.string() }))
  .load((tx, { actor, input }) => lockRound(tx, actor, input.roundId, "share"))
  .rule(mayReportUnopened)
  .run(async (tx, { actor, input, subject, now }) => {
    const { submissionId, title, number, penholderId } = subject;
    const to = await recipientsOf(tx, actor.seat.bodyId, [penholderId], now);
    const facts = { bodyId: actor.seat.bodyId, submissionId, title, number, reason: input.reason as Refusal };
    await post(
      tx,
      to.map((person) => roundNotOpened({ ...person, ...facts })),
      now,
    );
  });

const payloadShape = z.strictObject({ roundId: z.uuid() });

/**
 * The opening job. One that was called off, or opened already, is left alone; one that may not open stays planned, and the
 * penholder hears why.
 * @param payload `{ roundId }`
 */
export async function openRoundJob(payload: unknown): Promise<void> {
  const { roundId } = payloadShape.parse(payload);
  const round = await db().round.findUnique({
    where: { id: roundId },
    select: { state: true, submission: { select: { body: { select: { id: true, groupId: true } } } } },
  });
  if (round?.state !== "planned") return;
  const { id, groupId } = round.submission.body;
  const actor = systemActor(id, groupId);
  const outcome = await perform(openPlanned, actor, { roundId });
  // Called off between the two reads: there is nothing left to open.
  if (outcome.kind === "done" || outcome.kind === "notFound") return;
  if (outcome.kind !== "refused" || outcome.reason === "roundNotDue")
    throw new Error(`round ${roundId} did not open: ${outcome.kind}`);
  await perform(reportUnopened, actor, { roundId, reason: outcome.reason });
}
