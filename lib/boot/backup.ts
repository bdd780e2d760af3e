import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Client } from "pg";
import { type BackupHeader, FORMAT, listApplied, listTables, type TableHeader } from "./backup-format";

/** Roughly how much of a table is in memory at once. */
const BATCH_BYTES = 4_000_000;
const MOST_ROWS = 2_000;

/**
 * Writes one consistent picture of the whole database into one file, while the server goes on working. Needs only SQL:
 * the embedded Postgres brings no pg_dump (reliability R7). The file appears whole or not at all.
 * @param url the database
 * @param file where to; an older file of that name is replaced
 * @returns how many tables and rows it holds
 */
export async function backup(url: string, file: string): Promise<{ tables: number; rows: number }> {
  const client = new Client({ connectionString: url, application_name: "chapeau backup" });
  await client.connect();
  const draft = `${file}.${process.pid}.part`;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const header = await readHeader(client);
    await writeWhole(draft, linesOf(client, header));
    await rename(draft, file);
    await flush(dirname(file));
    return { tables: header.tables.length, rows: header.tables.reduce((sum, table) => sum + table.rows, 0) };
  } finally {
    await rm(draft, { force: true });
    await client.end();
  }
}

async function readHeader(client: Client): Promise<BackupHeader> {
  const tables: TableHeader[] = [];
  for (const table of await listTables(client)) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS n FROM ${client.escapeIdentifier(table.name)}`,
    );
    tables.push({ ...table, rows: rows[0].n });
  }
  const sequences = await client.query(
    "SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1",
  );
  const clock = await client.query(
    "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS at",
  );
  return {
    ...FORMAT,
    takenAt: clock.rows[0].at,
    migrations: await listApplied(client),
    tables,
    sequences: sequences.rows,
  };
}

/** A row travels as Postgres's own text of it, which every type reads back exactly. */
async function* linesOf(client: Client, header: BackupHeader): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const { name, rows } of header.tables) {
    const table = client.escapeIdentifier(name);
    const size = await client.query("SELECT pg_table_size($1::regclass)::float8 AS bytes", [table]);
    const batch = Math.max(
      1,
      Math.min(MOST_ROWS, Math.floor((BATCH_BYTES * rows) / Math.max(1, size.rows[0].bytes))),
    );
    await client.query(`DECLARE page NO SCROLL CURSOR FOR SELECT t::text AS row FROM ${table} t`);
    for (let done = 0; done < rows; done += batch) {
      const page = await client.query(`FETCH ${batch} FROM page`);
      yield page.rows.map(({ row }) => `${JSON.stringify(row)}\n`).join("");
    }
    await client.query("CLOSE page");
  }
}

async function writeWhole(draft: string, lines: AsyncGenerator<string>): Promise<void> {
  const file = await open(draft, "wx", 0o600);
  const hash = createHash("sha256");
  const seal = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(null, `\nsha256 ${hash.digest("hex")}\n`);
    },
  });
  await pipeline(Readable.from(lines), createGzip(), seal, file.createWriteStream({ flush: true }));
}

/** The name of a file is safe on disk only when its folder is. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
