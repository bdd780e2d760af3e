import { db } from "@/lib/core/db";
import { startWorker } from "@/lib/core/worker";

/**
 * A worker in a process of its own, to be killed: each effect is a row whose key is unique, each try is
 * counted, and takes long enough for a kill to fall in between.
 */
startWorker({
  "test.effect": async (payload) => {
    const { number } = payload as { number: number };
    await db().$executeRaw`INSERT INTO attempt (number) VALUES (${number})`;
    await db().$executeRaw`SELECT pg_sleep(0.05)`;
    await db().$executeRaw`INSERT INTO effect (number) VALUES (${number}) ON CONFLICT DO NOTHING`;
  },
});
process.stdout.write("working\n");
