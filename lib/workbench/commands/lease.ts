import { command } from "@/lib/core/command";
import type { Transaction } from "@/lib/core/transaction";
import { mayTakeLease } from "@/lib/workbench/rules";
import { type LeaseNews, leaseInput } from "@/lib/workbench/schema";
import { lockWork } from "./lock";

/** How long an answer is one person's, from each sign of life; nobody is kept out for longer. */
export const LEASE_MINUTES = 5;

/** Takes or prolongs the lease of a comment's answer, by the database's clock: others see who answers. */
export const takeLease = command("workbench.takeLease", "that somebody is typing is nobody's history")
  .input(leaseInput)
  .load(loadLease)
  .rule(mayTakeLease)
  .run(async (tx, { actor, input, subject, now }) => {
    const lockedUntil = new Date(now.getTime() + LEASE_MINUTES * 60_000);
    const held = subject.lockedById === actor.personId && subject.lockedUntil && subject.lockedUntil > now;
    // A lease that only goes on is no news.
    if (!held) await tellLease(tx, subject);
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
  .run(async (tx, { input, subject }) => {
    await tellLease(tx, subject);
    await tx.comment.update({
      where: { id: input.commentId },
      data: { lockedById: null, lockedUntil: null },
      select: { id: true },
    });
  });

/** Tells the open pages of the queue, in every process, once the act has committed. */
async function tellLease(tx: Transaction, { bodyId, id, revealed }: LeaseNews): Promise<void> {
  const news = JSON.stringify({ bodyId, id, revealed } satisfies LeaseNews);
  await tx.$queryRaw`SELECT pg_notify('chapeau_lease', ${news})::text`;
}

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
    ? {
        ...{ ...work, revealed: comment.revealed },
        ...{ lockedById: comment.lockedById, lockedUntil: comment.lockedUntil },
      }
    : null;
}
