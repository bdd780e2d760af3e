import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { migrate } from "@/lib/boot/migrate";
import { type Postgres, startPostgres } from "@/lib/boot/postgres";

/** Commits need not reach the disk before they are answered. `fsync` stays on: the product refuses to start without. */
const QUICK = ["synchronous_commit=off", "max_connections=300"];

/**
 * One Postgres for a whole run of tests, with a migrated template that every test file copies: an embedded one in a
 * folder of its own, or the one TEST_DATABASE_URL names. `CHAPEAU_TEST_POSTGRES` and `CHAPEAU_TEST_TEMPLATE` tell
 * lib/dev/database where.
 * @returns stops it and leaves nothing behind
 */
export default async function setUpTestPostgres(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const dir = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  chmodSync(dir, 0o755);
  const own: Postgres | undefined = given
    ? undefined
    : await startPostgres(dir, { name: "start", settings: QUICK });
  const admin = given || own?.url || "";
  const template = `chapeau_template_${process.pid}`;
  await ask(admin, `DROP DATABASE IF EXISTS ${template}`, `CREATE DATABASE ${template}`);
  await migrate(databaseAt(admin, template));
  process.env.CHAPEAU_TEST_POSTGRES = admin;
  process.env.CHAPEAU_TEST_TEMPLATE = template;
  return async () => {
    if (given) await ask(admin, `DROP DATABASE IF EXISTS ${template}`);
    await own?.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

/** Runs statements one by one on a connection of their own. */
export async function ask(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
