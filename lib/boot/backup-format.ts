import type { Client } from "pg";

/** The first line of a backup names these; another version cannot be read by this program. */
export const FORMAT = { format: "chapeau backup", version: 1 } as const;

/** After the compressed lines: the SHA-256 of every byte before it. */
export const TRAILER = /^\nsha256 ([0-9a-f]{64})\n$/;
/** Length of the trailer in bytes. */
export const TRAILER_BYTES = 73;

/** One table: the order of its columns, and how many rows follow. */
export type TableHeader = { name: string; columns: string[]; rows: number };

/** The first line of a backup. Rows follow, one JSON string each, table by table in this order. */
export type BackupHeader = {
  format: string;
  version: number;
  takenAt: string;
  migrations: string[];
  tables: TableHeader[];
  sequences: { name: string; value: string | null }[];
};

/**
 * The tables of a database and the columns a row of theirs can be loaded into.
 * @param client a connection
 */
export async function listTables(client: Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

/**
 * The migrations a database has been through.
 * @param client a connection
 */
export async function listApplied(client: Client): Promise<string[]> {
  const { rows } = await client.query(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1",
  );
  return rows.map((row) => row.name);
}
