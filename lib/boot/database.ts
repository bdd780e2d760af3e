import { resolve } from "node:path";
import { Client } from "pg";
import { env, forgetEnv } from "@/lib/core/env";
import { lockHolder, takeLock } from "./lock";
import { runningPostgres, startPostgres } from "./postgres";
import { BootRefusal } from "./refusal";

/** A moment for a server that was just told to stop. */
const PATIENCE_MS = 3_000;
const OLDEST_SERVER = 150_000;

/** The database of this process, and the way to let go of it. */
export type Database = { url: string; embedded: boolean; release: () => Promise<void> };

/**
 * Gives this process its database: the one DATABASE_URL names, or the embedded one, started here. From then on
 * `env().DATABASE_URL` is that address, also for child processes.
 * @param work what this process does, for whoever is refused meanwhile
 * @throws BootRefusal when another process has the data folder, or the server does not keep what it is told
 */
export async function openDatabase(work: string): Promise<Database> {
  const given = env().DATABASE_URL;
  const dataDir = resolve(env().CHAPEAU_DATA);
  const unlock = await takeLock(given ? `${dataDir}/process-${env().PORT}` : dataDir, work, PATIENCE_MS);
  if (given) return checked({ url: given, embedded: false, release: async () => unlock() });
  const onDeath = (message: string) => console.error(message);
  const postgres = await startPostgres(dataDir, { onDeath }).catch((error) => {
    unlock();
    throw error;
  });
  const release = async () => {
    await postgres.stop();
    unlock();
  };
  return checked({ url: postgres.url, embedded: true, release });
}

/**
 * For the operator's commands: uses the embedded database of a running server and leaves it running, or starts it for
 * the time of the command.
 * @param work what this process does
 */
export async function borrowDatabase(work: string): Promise<Database> {
  const dataDir = resolve(env().CHAPEAU_DATA);
  const url = env().DATABASE_URL ?? (lockHolder(dataDir) && runningPostgres(dataDir));
  return url
    ? checked({ url, embedded: !env().DATABASE_URL, release: async () => undefined })
    : openDatabase(work);
}

/** A server that does not flush may lose what it said was saved (reliability, "kill -9 harness"). */
async function checked(database: Database): Promise<Database> {
  try {
    const facts = await askServer(database.url);
    const lax = ["fsync", "full_page_writes"].filter((name) => facts[name] === "off");
    if (lax.length > 0)
      throw new BootRefusal(
        `The database runs with ${lax.join(" and ")} off: it may lose what it acknowledged. Turn it on.`,
      );
    if (Number(facts.server_version_num) < OLDEST_SERVER) {
      throw new BootRefusal(`The database is Postgres ${facts.server_version}; Chapeau needs 15 or newer.`);
    }
  } catch (error) {
    await database.release();
    throw error;
  }
  Object.assign(process.env, { CHAPEAU_WORLD: env().CHAPEAU_WORLD, DATABASE_URL: database.url });
  forgetEnv();
  return database;
}

/**
 * What the server says of itself.
 * @param url the database
 * @returns its version and whether it flushes
 * @throws BootRefusal when it cannot be reached
 */
export async function askServer(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const place = new URL(url);
  await client.connect().catch((error) => {
    throw new BootRefusal(
      `The database at ${place.host}${place.pathname} cannot be reached: ${error.message || error.code}`,
    );
  });
  try {
    const names = ["server_version", "server_version_num", "fsync", "full_page_writes"];
    const { rows } = await client.query("SELECT name, setting FROM pg_settings WHERE name = ANY($1)", [
      names,
    ]);
    return Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  } finally {
    await client.end();
  }
}
