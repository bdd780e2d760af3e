import { db } from "./db";
import type { Transaction } from "./transaction";
import { inTransaction } from "./transaction";

/** Work for later. `key` is unique for ever: enqueueing twice is enqueueing once. */
export type NewJob = { kind: string; key: string; payload: object; dueAt: Date };

/** A job held under a lease; `token` fences off a worker that woke too late (reliability R8). */
export type HeldJob = { id: string; kind: string; payload: unknown; token: number; attempts: number };

/** The effect of a job. It is ticked off afterwards, so it has to find by itself that it was done already (reliability R8). */
export type JobHandler = (payload: unknown) => Promise<void>;

const LEASE_SECONDS = 30;
const GIVE_UP_AFTER = 12;

/**
 * Enqueues a job in the transaction of the fact that calls for it.
 * @param tx the transaction of the change
 * @param job what is due when, by the group's clock
 */
export async function enqueue(tx: Transaction, job: NewJob): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO job (kind, key, payload, due_at) VALUES (${job.kind}, ${job.key}, ${JSON.stringify(job.payload)}::jsonb, ${job.dueAt})
    ON CONFLICT (key) DO NOTHING`;
}

/**
 * Moves a job that has not run to another instant: an extended deadline.
 * @param tx the transaction of the extension
 * @param key the job's key, or what the keys of one thing begin with: a round that was opened again waits under a second one
 * @param dueAt the new instant
 */
export async function postpone(tx: Transaction, key: string, dueAt: Date): Promise<void> {
  await tx.job.updateMany({ where: { key: { startsWith: key }, doneAt: null }, data: { dueAt } });
}

/**
 * Takes the next due jobs under a lease, skipping those that another process holds.
 * @param limit how many at most
 * @returns the jobs, oldest deadline first
 */
export async function claim(limit: number): Promise<HeldJob[]> {
  return db().$queryRaw<HeldJob[]>`
    UPDATE job SET lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), token = token + 1, attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM job
      WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= chapeau_now() AND (lease_until IS NULL OR lease_until < clock_timestamp())
      ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, token, attempts`;
}

/**
 * Begins the lease of a job anew when its turn comes: those before it in the batch may have taken long.
 * @param job the held job
 * @returns false when a later worker has taken it over
 */
export async function keepHold(job: HeldJob): Promise<boolean> {
  const held = await db().$executeRaw`
    UPDATE job SET lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ${job.id}::uuid AND token = ${job.token} AND done_at IS NULL`;
  return held === 1;
}

/**
 * Ticks a job off, if the lease is still ours.
 * @param job the held job
 * @returns false when a later worker has taken it over
 */
export async function tickOff(job: HeldJob): Promise<boolean> {
  const done = await inTransaction(
    (tx) =>
      tx.$executeRaw`UPDATE job SET done_at = clock_timestamp(), lease_until = NULL WHERE id = ${job.id}::uuid AND token = ${job.token} AND done_at IS NULL`,
  );
  return done === 1;
}

/**
 * Gives a failed job back, later each time; after twelve tries it is set aside for `doctor` to show.
 * @param job the held job
 * @param error what went wrong, for the operator
 */
export async function giveBack(job: HeldJob, error: unknown): Promise<void> {
  const delay = Math.min(2 ** job.attempts, 600);
  await db().$executeRaw`
    UPDATE job SET last_error = ${String(error).slice(0, 500)}, lease_until = clock_timestamp() + make_interval(secs => ${delay}),
      failed_at = CASE WHEN attempts >= ${GIVE_UP_AFTER} THEN clock_timestamp() END
    WHERE id = ${job.id}::uuid AND token = ${job.token}`;
}
