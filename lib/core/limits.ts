import type { Reader } from "./db";

/**
 * Counts one try against an account, exactly, also under parallel tries (reliability R26).
 * @param reader the client itself, not a transaction that may roll back and forget the try
 * @param key what is counted, such as `code:someone@agency.org`
 * @param most how many a window
 * @param seconds the length of the window, in seconds of true time
 * @returns whether this try is within the limit
 */
export async function withinLimit(
  reader: Reader,
  key: string,
  most: number,
  seconds: number,
): Promise<boolean> {
  const [row] = await reader.$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit AS r (key, window_start, count) VALUES (${key}, clock_timestamp(), 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.window_start < clock_timestamp() - make_interval(secs => ${seconds}) THEN 1 ELSE r.count + 1 END,
      window_start = CASE WHEN r.window_start < clock_timestamp() - make_interval(secs => ${seconds}) THEN clock_timestamp() ELSE r.window_start END
    RETURNING count`;
  return (row?.count ?? 0) <= most;
}
