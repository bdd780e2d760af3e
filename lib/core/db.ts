import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/client/client";
import { env } from "./env";

const place = globalThis as typeof globalThis & { chapeauDb?: PrismaClient };

/** How long a transaction may wait for a connection, and how long it may last, in milliseconds. */
export const TRANSACTION_WAIT = { maxWait: 15_000, timeout: 20_000 };

/** Reads run on the client, writes on a transaction of it; queries take either. */
export type Reader = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

/**
 * The one database client of this process (Next builds several module graphs, hence the global).
 * @returns the Prisma client over a bounded pool
 */
export function db(): PrismaClient {
  place.chapeauDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 10_000,
      application_name: "chapeau",
    }),
  });
  return place.chapeauDb;
}

/** Closes the pool at the end of the process, or when a test changes its database. */
export async function closeDb(): Promise<void> {
  await place.chapeauDb?.$disconnect();
  place.chapeauDb = undefined;
}
