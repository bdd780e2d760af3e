import { claim, giveBack, type JobHandler, keepHold, tickOff } from "./jobs";
import { log } from "./log";

const BATCH = 10;
const IDLE_MS = 1000;

/** A running worker: `stop` lets the job in hand finish. */
export type Worker = { stop: () => Promise<void>; wake: () => void };

/**
 * Runs every job that is due now. The handlers are idempotent by their own locked rules; the tick comes after the
 * effect, so a kill -9 between the two runs the effect's rule again and it says "already done" (reliability R8).
 * @param handlers one per kind
 * @returns how many were due
 */
export async function runDueJobs(handlers: Record<string, JobHandler>): Promise<number> {
  const held = await claim(BATCH);
  for (const job of held) {
    const handler = handlers[job.kind];
    try {
      if (!(await keepHold(job))) continue;
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      await handler(job.payload);
      await tickOff(job);
    } catch (error) {
      log.error("job failed", { job: job.id, kind: job.kind, error });
      await giveBack(job, error);
    }
  }
  return held.length;
}

/**
 * Starts the worker of this process.
 * @param handlers one per kind
 */
export function startWorker(handlers: Record<string, JobHandler>): Worker {
  let stopping = false;
  let wake: () => void = () => undefined;
  const loop = (async () => {
    while (!stopping) {
      const ran = await runDueJobs(handlers).catch((error: unknown) => {
        log.error("worker could not reach the database", { error });
        return 0;
      });
      if (ran === 0 && !stopping) await nap((rouse) => (wake = rouse));
    }
  })();
  return {
    wake: () => wake(),
    stop: async () => {
      stopping = true;
      wake();
      await loop;
    },
  };
}

function nap(hold: (rouse: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, IDLE_MS);
    hold(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
