import { randomBytes } from "node:crypto";
import { ask, databaseAt } from "./test-postgres";

/** A database of one's own: its address, and the way to drop it. */
export type FreshDatabase = { url: string; drop: () => Promise<void> };

/**
 * A migrated, empty database for one test file, copied from the run's template in some 50 ms. Point DATABASE_URL at it
 * before the first `db()`, and drop it after the last.
 * @param template the database to copy; by default the run's migrated one
 * @returns the address and the way to drop it
 */
export async function freshDatabase(template = process.env.CHAPEAU_TEST_TEMPLATE): Promise<FreshDatabase> {
  const admin = process.env.CHAPEAU_TEST_POSTGRES;
  if (!admin || !template) throw new Error("No test Postgres: run this through `npm test` or `npx vitest`.");
  const name = `chapeau_${randomBytes(6).toString("hex")}`;
  await ask(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: databaseAt(admin, name),
    drop: () => ask(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
