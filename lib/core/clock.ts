import type { Reader } from "./db";

/**
 * The group's "now": the database's clock plus the offset of a demo world (reliability R15). Nothing else asks the time.
 * @param reader a client, or the transaction whose lock is already held
 * @returns the instant, to the millisecond
 */
export async function readNow(reader: Reader): Promise<Date> {
  const [row] = await reader.$queryRaw<{ now: Date }[]>`SELECT chapeau_now() AS now`;
  if (!row) throw new Error("the database gave no time");
  return row.now;
}

/**
 * True time, for what is never moved by a demo world: sessions, codes, rate limits, leases.
 * @param reader a client or transaction
 */
export async function readTrueNow(reader: Reader): Promise<Date> {
  const [row] = await reader.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("the database gave no time");
  return row.now;
}
