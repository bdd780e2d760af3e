import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { BootRefusal } from "./refusal";

const ROOT = join(import.meta.dirname, "..", "..");
const MIGRATIONS = join(ROOT, "prisma", "migrations");

/** The migrations of this version, in the order they apply. */
export function migrationNames(): string[] {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((folder) => folder.name).sort();
}

/**
 * What this version would change in a database, and what the database knows that this version does not.
 * @param url the database
 * @returns names of migrations on either side
 */
export async function compareMigrations(url: string): Promise<{ pending: string[]; unknown: string[] }> {
  const applied = await appliedMigrations(url);
  const ours = migrationNames();
  return {
    pending: ours.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !ours.includes(name)),
  };
}

/**
 * Brings a database up to this version with `prisma migrate deploy`; asks Prisma only when something is pending.
 * @param url the database
 * @returns the names applied
 * @throws BootRefusal with Prisma's own words, or when the database belongs to a newer version
 */
export async function migrate(url: string): Promise<string[]> {
  const { pending, unknown } = await compareMigrations(url);
  if (unknown.length > 0) {
    throw new BootRefusal(
      `This database belongs to a newer version of Chapeau (it knows ${unknown.join(", ")}). Start that version.`,
    );
  }
  if (pending.length > 0) await runPrisma(["migrate", "deploy"], url);
  return pending;
}

/**
 * Runs one of Prisma's own commands.
 * @param words the command, such as `["migrate", "deploy"]`
 * @param url the database it works on, where it needs one
 * @throws BootRefusal with Prisma's own words
 */
export async function runPrisma(words: string[], url = ""): Promise<void> {
  const PATH = `${join(ROOT, "node_modules", ".bin")}${delimiter}${process.env.PATH}`;
  const env = {
    ...process.env,
    PATH,
    DATABASE_URL: url,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const cli = join(ROOT, "node_modules", "prisma", "build", "index.js");
  await promisify(execFile)(process.execPath, [cli, ...words], { cwd: ROOT, env, maxBuffer: 2 ** 26 }).catch(
    (error) => {
      throw new BootRefusal(`prisma ${words.join(" ")} did not succeed:\n${error.stdout}${error.stderr}`);
    },
  );
}

async function appliedMigrations(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS known",
    );
    if (!rows[0].known) return [];
    const finished = "finished_at IS NOT NULL AND rolled_back_at IS NULL";
    const applied = await client.query(
      `SELECT migration_name FROM _prisma_migrations WHERE ${finished} ORDER BY 1`,
    );
    return applied.rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}
