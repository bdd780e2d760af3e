import { command } from "@/lib/core/command";
import { mayTakeLease } from "@/lib/workbench/rules";
import { leaseInput } from "@/lib/workbench/schema";
import { lockWork } from "./lock";

/** How long an answer is one person's, from each sign of life; nobody is kept out for longer. */
export const LEASE_MINUTES = 5;

/** Takes or prolongs the lease of a comment's answer, by the database's clock: others see who answers. */
export const takeLease = command("workbench.takeLease", "that somebody is typing is nobody's history")
  .input(leaseInput)
  .load(loadLease)
  .rule(mayTakeLease)
  .run(async (tx, { actor, input, now }) => {
    const lockedUntil = new Date(now.getTime() + LEASE_MINUTES * 60_000);
    await tx.comment.update({
      where: { id: input.commentId },
      data: { lockedById: actor.personId, lockedUntil },
      select: { id: true },
    });
    return lockedUntil.toISOString();
  });

/** Gives the lease back, when the form is left. */
export const releaseLease = command(
  "workbench.releaseLease",
  "that somebody stopped typing is nobody's history",
)
  .input(leaseInput)
  .load(loadLease)
  .rule(mayTakeLease)
  .run(async (tx, { input }) => {
    await tx.comment.update({
      where: { id: input.commentId },
      data: { lockedById: null, lockedUntil: null },
      select: { id: true },
    });
  });

async function loadLease(
  tx: Parameters<typeof lockWork>[0],
  {
    actor,
    input,
  }: { actor: Parameters<typeof lockWork>[1]; input: { submissionId: string; commentId: string } },
) {
  const work = await lockWork(tx, actor, [input.commentId]);
  const [comment] = work?.comments ?? [];
  return work && comment && work.id === input.submissionId
    ? { ...work, lockedById: comment.lockedById, lockedUntil: comment.lockedUntil }
    : null;
}
