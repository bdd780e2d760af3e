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
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: env().DATABASE_POOL,
        connectionTimeoutMillis: 10_000,
        application_name: "chapeau",
      },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    ),
  });
  return place.chapeauDb;
}

const names = new Map<string, string>();
const MOST_NAMES = 500;
const LONGEST_NAMED = 10_000;

/**
 * Names the reads of a page, so that Postgres plans each once a connection: planning the desk took longer than reading it.
 * Writes of many rows come in ever new lengths and stay without a name.
 */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES || sql.length > LONGEST_NAMED || !/^\s*(SELECT|WITH)\b/i.test(sql)) return "";
  const name = `chapeau_${names.size}`;
  names.set(sql, name);
  return name;
}

/** Closes the pool at the end of the process, or when a test changes its database. */
export async function closeDb(): Promise<void> {
  await place.chapeauDb?.$disconnect();
  place.chapeauDb = undefined;
}
