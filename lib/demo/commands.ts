import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import type { Transaction } from "@/lib/core/transaction";
import { mayMoveClock } from "./rules";
import { moveClockInput } from "./schema";

/** How far past a deadline the clock is set, in seconds: far enough for the deadline to have come. */
const JUST_AFTER_S = 1;

/**
 * Moves the clock of a demo world. What fell due on the way is done by the worker, which the record's own notice wakes;
 * each deadline counts from its own instant, as after a night with the server off (reliability R8).
 */
export const moveClock = command("clock.move")
  .input(moveClockInput)
  .load(async (tx, { actor, input }) => {
    const [installation] = await tx.$queryRaw<
      { demo: boolean }[]
    >`SELECT demo FROM installation WHERE id = 1 FOR UPDATE`;
    const to = "at" in input ? new Date(input.at) : await afterNextDeadline(tx, actor);
    return { demo: installation?.demo ?? false, to };
  })
  .rule(mayMoveClock)
  .run(async (tx, { actor, subject, now, record }) => {
    const { to } = subject;
    if (!to) throw new Error("the rule let the clock go nowhere");
    await tx.$executeRaw`UPDATE installation SET clock_offset_s = ceil(extract(epoch FROM ${to}::timestamptz - clock_timestamp())) WHERE id = 1`;
    const data = { from: now.toISOString(), to: to.toISOString() };
    await record({ type: "clock.moved", subjectId: actor.seat.bodyId, data }, to);
    return to.toISOString();
  });

/** The nearest deadline that lies ahead in the actor's body, and a moment more. */
async function afterNextDeadline(tx: Transaction, actor: Actor): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT min(d.closes_at) + make_interval(secs => ${JUST_AFTER_S}) AS at FROM (
      SELECT submission_id, closes_at FROM round WHERE state = 'open' UNION ALL SELECT submission_id, closes_at FROM sign_off WHERE state = 'open') d
    JOIN submission s ON s.id = d.submission_id WHERE s.body_id = ${actor.seat.bodyId}::uuid AND d.closes_at > chapeau_now()`;
  return row?.at ?? null;
}
