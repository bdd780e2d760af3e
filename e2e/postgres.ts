import { closeDb } from "@/lib/core/db";
import setUpTestPostgres, { ask, databaseAt } from "@/lib/dev/test-postgres";

/** Started by e2e/setup.ts: a Postgres with a played world as template; says where it is, and ends with its standard input. */
const tearDown = await setUpTestPostgres();
const admin = process.env.CHAPEAU_TEST_POSTGRES ?? "";
const world = `chapeau_world_${process.pid}`;
await ask(admin, `CREATE DATABASE ${world} TEMPLATE ${process.env.CHAPEAU_TEST_TEMPLATE}`);
process.env.DATABASE_URL = databaseAt(admin, world);
const { playWorld } = await import("@/prisma/seed/play");
await playWorld({});
await closeDb();
process.stdout.write(
  `${JSON.stringify({ CHAPEAU_TEST_POSTGRES: admin, CHAPEAU_TEST_TEMPLATE: process.env.CHAPEAU_TEST_TEMPLATE, CHAPEAU_TEST_WORLD: world })}\n`,
);
process.stdin.resume();
process.stdin.on("end", async () => {
  await ask(admin, `DROP DATABASE IF EXISTS ${world} WITH (FORCE)`);
  await tearDown();
  process.exit(0);
});
