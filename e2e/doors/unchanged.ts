import type { Client } from "pg";

/** What changes by itself, or by being looked at: sessions are seen, letters leave, jobs run. */
const RESTLESS = ["session", "job", "rate_limit", "letter"];

/**
 * The state of the database in one line a table: how many rows, and a digest of them. Two readings are equal when
 * nothing was changed in between.
 * @param database the product's database
 */
export async function everything(database: Client): Promise<Record<string, string>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname <> '_prisma_migrations' AND relname <> ALL($1) ORDER BY relname`,
    [RESTLESS],
  );
  const digests = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
  );
  const { rows } = await database.query<{ name: string; digest: string }>(digests.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
