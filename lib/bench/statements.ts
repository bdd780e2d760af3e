import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { findHome } from "@/lib/boot/postgres-home";

/** What a line in the log of the bench's cluster begins with: who sent the statement. */
export const LOG_SETTINGS = ["log_line_prefix=<%a> "];

const STATEMENT = /^<chapeau> LOG: {2}(?:execute [^:]*|statement): ([\s\S]*)$/;
/** The worker looks for due jobs once a second in the same process; that belongs to no page. */
const OF_THE_WORKER = /^UPDATE job SET lease_until/;

/**
 * Counts what a request asks of the database, in Postgres's own log between two marks: no hook in the product, and no
 * trust in the client library.
 * @param dataDir the data folder of the bench's cluster, started with LOG_SETTINGS
 * @param url its database
 * @param work the request
 * @returns the statements, in the order they ran
 */
export async function statementsOf(
  dataDir: string,
  url: string,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const mark = `mark ${randomUUID()}`;
  try {
    await logging(client, "all");
    await client.query(`SELECT '${mark}'`);
    await work();
    await client.query(`SELECT '${mark}'`);
    await logging(client, "none");
  } finally {
    await client.end();
  }
  const [, between = ""] = readFileSync(join(findHome(dataDir).dir, "postgres.log"), "utf8").split(mark);
  const sent = between.split(/\n(?=<)/).flatMap((entry) => STATEMENT.exec(entry)?.[1]?.trim() ?? []);
  return sent.filter((statement) => !OF_THE_WORKER.test(statement));
}

/** Every session reads the setting anew before its next statement; ours shows when the signal has gone round. */
async function logging(client: Client, what: "all" | "none"): Promise<void> {
  await client.query(`ALTER SYSTEM SET log_statement = '${what}'`);
  await client.query("SELECT pg_reload_conf()");
  for (;;) {
    const { rows } = await client.query("SHOW log_statement");
    if (rows[0].log_statement === what) return;
  }
}
