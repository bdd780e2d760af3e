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

const CHANNELS = ["chapeau", "chapeau_draft", "chapeau_lease"] as const;

/**
 * `chapeau`: something was recorded. `chapeau_draft`: somebody typed, or moved their cursor. `chapeau_lease`: somebody began to
 * answer a comment, or stopped.
 */
type Channel = (typeof CHANNELS)[number];

type Hearer = { channel: Channel; hear: (payload: unknown) => void; end?: () => void };
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
  const listener = (payload: unknown) => {
    const news = payload === null ? null : newsShape.safeParse(payload);
    if (news?.success === false) log.error("live payload", { error: news.error });
    else hear(news ? news.data : null);
  };
  return hearChannel("chapeau", listener, end);
}

/**
 * Hears one channel of Postgres; the noun that sends on it knows what its payloads are.
 * @param channel which
 * @param hear called with each payload, and with null when this process was deaf for a while
 * @param end called when this process stops listening for good
 * @returns stops hearing
 */
export function hearChannel(
  channel: Channel,
  hear: (payload: unknown) => void,
  end?: () => void,
): () => void {
  place.chapeauEar ??= { hearers: new Set(), pause: SHORTEST_PAUSE_MS, stopped: false };
  const ear = place.chapeauEar;
  const hearer = { channel, hear, end };
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
  client.on("notification", ({ channel, payload }) => tell(ear, channel, payload));
  client.on("error", (error) => log.error("live connection", { error }));
  client.on("end", () => again(ear, client));
  try {
    await client.connect();
    await client.query(CHANNELS.map((channel) => `LISTEN ${channel}`).join("; "));
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

function tell(ear: Ear, channel: string, payload: string | undefined): void {
  const said: unknown = JSON.parse(payload ?? "null");
  for (const hearer of ear.hearers) if (hearer.channel === channel) hearer.hear(said);
}
