import { join } from "node:path";
import { Client } from "pg";
import { run } from "./children";
import { migrate } from "./migrate";
import { BootRefusal } from "./refusal";

const ROOT = join(import.meta.dirname, "..", "..");
const UNFINISHED = "The demo world is being played into this database.";

/** What a database holds: nothing yet, a demo world cut off while it was played, a demo world, or real work. */
export type Contents = "empty" | "unfinished" | "demo" | "real";

/**
 * What a migrated database holds.
 * @param url the database
 */
export async function readContents(url: string): Promise<Contents> {
  return on(url, async (client) => {
    const { rows } = await client.query(
      `SELECT obj_description('installation'::regclass) AS note, EXISTS (SELECT FROM "group") AS has_group,
        EXISTS (SELECT FROM installation WHERE demo) AS demo`,
    );
    const { note, has_group, demo } = rows[0];
    if (note === UNFINISHED) return "unfinished";
    if (!has_group) return "empty";
    return demo ? "demo" : "real";
  });
}

/**
 * Plays the world of 2019 into a database. A note on it stands for as long as that takes, so that the next start after
 * a kill -9 begins again instead of serving half a year.
 * @param url a migrated database that is empty, or whose world was cut off
 * @param at the day to stop at, as 2019-12-31; by default the world's own
 * @throws BootRefusal when it cannot be played
 */
export async function fillWithWorld(url: string, at?: string): Promise<void> {
  if ((await readContents(url)) !== "empty") await empty(url);
  await on(url, (client) => client.query(`COMMENT ON TABLE installation IS '${UNFINISHED}'`));
  const words = [
    "--conditions=react-server",
    "--import",
    "tsx",
    join(ROOT, "lib/boot/play.ts"),
    ...(at ? [at] : []),
  ];
  const env = { ...process.env, DATABASE_URL: url };
  const { code } = await run(process.execPath, words, { cwd: ROOT, env, stdio: "inherit" });
  if (code !== 0) throw new BootRefusal("The world of 2019 could not be played; what it said is above.");
  await on(url, (client) => client.query("COMMENT ON TABLE installation IS NULL"));
}

/**
 * Empties a database by laying its schema down anew.
 * @param url the database
 */
export async function empty(url: string): Promise<void> {
  await on(url, (client) => client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
  await migrate(url);
}

/**
 * Several processes may start on one database at the same moment: one after the other prepares it.
 * @param url the database
 * @param prepare what one at a time does
 */
export async function oneAtATime<T>(url: string, prepare: () => Promise<T>): Promise<T> {
  return on(url, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('chapeau boot'))");
    return prepare();
  });
}

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
