import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";

const ANSWERS_WITHIN_MS = 1_000;
const ASK_AGAIN_MS = 200;
const COME_AGAIN_SECONDS = 2;
/** A request that failed just before the return answers just after it. */
const AFTERGLOW_MS = 1_000;

/** How a lost connection shows in an error of Prisma, of pg or of the socket: its codes and words. */
const LOST =
  /\bP(1001|1002|1008|1017|2024|2037|2039)\b|\b57P0[1-5]\b|\b08\d{3}\b|\bECONN\w+|terminated|not queryable|reach database|timeout exceeded/;

const place = globalThis as typeof globalThis & { chapeauFailed?: (error: unknown) => void };

/** One connection that does nothing but stand there: it falls when the database falls. */
export type Watch = { away: () => boolean; ready: () => Promise<boolean>; stop: () => Promise<void> };

/**
 * Watches the database over a connection that stays open: its end tells at once that the database is away, and asking
 * again tells when it is back.
 * @param url the database
 */
export function watchDatabase(url: string): Watch {
  const standing = new Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    application_name: "chapeau readyz",
  });
  let away = false;
  let stopped = false;
  const answers = () =>
    standing.query("SELECT 1").then(
      () => true,
      () => false,
    );
  const fallen = async () => {
    if (away) return;
    away = true;
    while (!stopped && !(await answers())) await pause(ASK_AGAIN_MS);
    await pause(AFTERGLOW_MS, undefined, { ref: false });
    away = false;
  };
  standing.on("error", () => void fallen());
  // A request may hear of the fall before the standing connection does; instrumentation.ts passes on what it hears.
  place.chapeauFailed = (error) => {
    if (LOST.test(wordsOf(error))) void fallen();
  };
  const ready = async () => {
    const late = pause(ANSWERS_WITHIN_MS, false, { ref: false });
    const found = await Promise.race([answers(), late]);
    if (!found) void fallen();
    return found;
  };
  const stop = async () => {
    stopped = true;
    await standing.end();
  };
  void ready();
  return { away: () => away, ready, stop };
}

/**
 * An answer that fails while the database is away says so: 503 and when to come again, never 500 (reliability R2).
 * @param response an answer that nothing has been written to yet
 * @param away whether the database is away
 */
export function comeAgain(response: ServerResponse, away: () => boolean): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status !== 500 || !away()) return writeHead(status, ...rest);
    response.setHeader("Retry-After", COME_AGAIN_SECONDS);
    return writeHead(503, ...rest);
  }) as ServerResponse["writeHead"];
}

function wordsOf(error: unknown): string {
  const { code, message, cause, meta } = error as Record<string, unknown>;
  return [code, message, JSON.stringify(cause), JSON.stringify(meta)].join(" ");
}
