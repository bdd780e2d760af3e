import { Client } from "pg";
import { z } from "zod";
import { env } from "./env";
import { log } from "./log";

const newsShape = z.object({ body: z.uuid(), subject: z.uuid(), sealed: z.uuid().nullable() });

/**
 * Something was recorded: in which body, about which subject, and, while a sealed round is open, for which entity alone.
 * Null means that this process was deaf for a while and anything may have changed.
 */
export type News = z.infer<typeof newsShape> | null;

type Hearer = { hear: (news: News) => void; end?: () => void };
type Ear = { hearers: Set<Hearer>; client?: Client; retry?: NodeJS.Timeout; pause: number; stopped: boolean };

const place = globalThis as typeof globalThis & { chapeauEar?: Ear };
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Hears what any process records, over the one listening connection of this process; it is opened by the first hearer and
 * opened again whenever it breaks.
 * @param hear called for each piece of news
 * @param end called when this process stops listening for good
 * @returns stops hearing
 */
export function hearNews(hear: (news: News) => void, end?: () => void): () => void {
  place.chapeauEar ??= { hearers: new Set(), pause: SHORTEST_PAUSE_MS, stopped: false };
  const ear = place.chapeauEar;
  const hearer = { hear, end };
  ear.hearers.add(hearer);
  if (!ear.client && !ear.retry && !ear.stopped) void listen(ear);
  return () => ear.hearers.delete(hearer);
}

/** Closes the listening connection and tells every hearer; the server drains. */
export async function stopListening(): Promise<void> {
  const ear = place.chapeauEar;
  if (!ear) return;
  place.chapeauEar = undefined;
  ear.stopped = true;
  clearTimeout(ear.retry);
  for (const { end } of ear.hearers) end?.();
  await ear.client?.end();
}

async function listen(ear: Ear): Promise<void> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "chapeau live",
  });
  ear.client = client;
  ear.retry = undefined;
  client.on("notification", ({ payload }) => tell(ear, payload));
  client.on("error", (error) => log.error("live connection", { error }));
  client.on("end", () => again(ear, client));
  try {
    await client.connect();
    await client.query("LISTEN chapeau");
    if (ear.pause > SHORTEST_PAUSE_MS) for (const { hear } of ear.hearers) hear(null);
    ear.pause = SHORTEST_PAUSE_MS;
  } catch (error) {
    log.error("live connection", { error });
    await client.end().catch(() => undefined);
    again(ear, client);
  }
}

/** Later each time; two messages about the same broken connection lead to one new one. */
function again(ear: Ear, broken: Client): void {
  if (ear.stopped || ear.client !== broken) return;
  ear.client = undefined;
  ear.retry = setTimeout(() => void listen(ear), ear.pause);
  ear.pause = Math.min(ear.pause * 2, LONGEST_PAUSE_MS);
}

function tell(ear: Ear, payload: string | undefined): void {
  const news = newsShape.safeParse(JSON.parse(payload ?? "null"));
  if (!news.success) log.error("live payload", { error: news.error });
  else for (const { hear } of ear.hearers) hear(news.data);
}
