import { db } from "@/lib/core/db";

/**
 * Waits until so many connections of the test's database wait for a lock: then what was begun stands behind what is held.
 * @param count how many
 */
export async function untilBlocked(count: number): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if ((row?.n ?? 0) >= count) return;
  }
}
