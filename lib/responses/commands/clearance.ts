import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { onlyLightChanges } from "@/lib/responses/chain";
import {
  mayAnswerStep,
  mayCarryOver,
  mayDefineClearance,
  maySkipStep,
} from "@/lib/responses/rules-clearance";
import { answerStepInput, clearanceInput, skipStepInput } from "@/lib/responses/schema";
import { roundInput } from "@/lib/rounds/schema";
import { askNext } from "./chain";
import { lockInside } from "./lock";

/** Defines the entity's own chain, for this round and those to come; the group sees nothing of it (domain 4.3). */
export const defineClearance = command("response.defineClearance")
  .input(clearanceInput)
  .load((tx, { actor, input }) => lockInside(tx, actor, input.roundId))
  .rule(mayDefineClearance)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { bodyId, entityId } = actor.seat;
    const steps = input.name
      .map((name, n) => ({
        name,
        approverId: input.approverId[n] ?? "",
        parallel: n > 0 && input.mode[n] === "parallel",
      }))
      .filter(({ name }) => name !== "");
    const people = await tx.seat.findMany({
      where: {
        bodyId,
        entityId,
        personId: { in: steps.map(({ approverId }) => approverId).filter(Boolean) },
        role: { in: ["focalPoint", "alternate", "reviewer", "approver"] },
        from: { lte: now },
        OR: [{ until: null }, { until: { gt: now } }],
      },
      select: { personId: true },
    });
    const known = new Set(people.map(({ personId }) => personId));
    if (steps.some(({ approverId }) => !known.has(approverId)))
      throw new Invalid({ approverId: "invalid_value" });
    await tx.entityClearance.upsert({
      where: { bodyId_entityId: { bodyId, entityId } },
      create: { bodyId, entityId, steps },
      update: { steps, version: { increment: 1 } },
    });
    const { submissionId, title, id } = subject;
    const data = { title, steps: steps.length };
    await record({ type: "response.clearanceDefined", subjectId: submissionId, data, sealedByRound: id });
    return submissionId;
  });

/**
 * Clears a step, with or without comments, or returns the text to the focal point with a note (domain 4.3). What is cleared is
 * what the approver has read: if it reads otherwise by now, it is a conflict; what is returned is returned whatever it says by now.
 */
export const answerStep = command("response.answerStep")
  .input(answerStepInput)
  .load((tx, { actor, input }) => lockStep(tx, actor, input.stepId))
  .rule(mayAnswerStep)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { outcome, note } = input;
    if (outcome !== "returned" && input.digest !== subject.digest) throw new Conflict("", 0);
    await tx.clearanceStep.update({
      where: { id: subject.step.id },
      data:
        outcome === "returned"
          ? { state: outcome, note, at: now, outcome: "", digest: "" }
          : { state: outcome, note, at: now, outcome, digest: subject.digest },
    });
    if (outcome !== "returned") await askNext(tx, actor, subject, now);
    else if (subject.response === "verified")
      await tx.response.update({
        where: { id: subject.responseId ?? "" },
        data: { state: "preparing", verifiedAt: null, version: { increment: 1 } },
      });
    const { submissionId, title, id, step } = subject;
    const data = { title, step: step.name, outcome };
    await record({ type: "response.stepAnswered", subjectId: submissionId, data, sealedByRound: id });
    return submissionId;
  });

/** Leaves a step out, with a reason that stays. */
export const skipStep = command("response.skipStep")
  .input(skipStepInput)
  .load((tx, { actor, input }) => lockStep(tx, actor, input.stepId))
  .rule(maySkipStep)
  .run(async (tx, { actor, input, subject, now, record }) => {
    await tx.clearanceStep.update({
      where: { id: subject.step.id },
      data: { state: "skipped", note: input.note, at: now },
    });
    await askNext(tx, actor, subject, now);
    const { submissionId, title, id, step } = subject;
    const data = { title, step: step.name };
    await record({ type: "response.stepSkipped", subjectId: submissionId, data, sealedByRound: id });
    return submissionId;
  });

/** Carries stale clearances over a change of typos and suggestions, in one act that is recorded (domain 4.3.1, 12.30). */
export const carryOver = command("response.carryOver")
  .input(roundInput)
  .load(async (tx, { actor, input }) => {
    const inside = await lockInside(tx, actor, input.roundId);
    const stale = inside?.steps.filter(({ state }) => state === "stale") ?? [];
    return (
      inside && { ...inside, light: stale.every((step) => onlyLightChanges(step.digest, inside.digest)) }
    );
  })
  .rule(mayCarryOver)
  .run(async (tx, { actor, subject, now, record }) => {
    const { submissionId, title, id, responseId, digest } = subject;
    // Cleared with comments stays so: what the approver said is not made to say more.
    await tx.$executeRaw`
      UPDATE clearance_step SET state = CASE WHEN outcome = '' THEN 'cleared' ELSE outcome END, digest = ${digest} WHERE response_id = ${responseId}::uuid AND state = 'stale'`;
    await askNext(tx, actor, subject, now);
    await record({
      type: "response.carriedOver",
      subjectId: submissionId,
      data: { title },
      sealedByRound: id,
    });
    return submissionId;
  });

async function lockStep(tx: Transaction, actor: Actor, stepId: string) {
  const found = await tx.clearanceStep.findFirst({
    where: { id: stepId, response: { entityId: actor.seat.entityId } },
    select: { response: { select: { roundId: true } } },
  });
  const inside = found && (await lockInside(tx, actor, found.response.roundId));
  const step = inside?.steps.find(({ id }) => id === stepId);
  return inside && step ? { ...inside, step } : null;
}
