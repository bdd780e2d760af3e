import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { Client } from "pg";
import { type BackupHeader, FORMAT, listTables, TRAILER, TRAILER_BYTES } from "./backup-format";
import { migrate, migrationNames } from "./migrate";
import { BootRefusal } from "./refusal";
import { empty, readContents } from "./world";

const BATCH_ROWS = 500;
const BATCH_CHARS = 4_000_000;

/**
 * Loads a backup, all of it or nothing. What it holds is history: letters that had not left stay held, and nobody is
 * signed in any more (reliability R7).
 * @param url a database that is empty, or is to be replaced
 * @param file the backup
 * @param replace throws away what the database holds
 * @returns how many tables and rows were loaded
 * @throws BootRefusal when the file is damaged, of another version, or the database holds work
 */
export async function restore(
  url: string,
  file: string,
  replace: boolean,
): Promise<{ tables: number; rows: number }> {
  const header = await readChecked(file);
  await migrate(url);
  const contents = await readContents(url);
  if (contents !== "empty" && !replace) {
    throw new BootRefusal(
      "This database already holds a group. To throw that away and load the backup: add --replace.",
    );
  }
  if (contents !== "empty") await empty(url);
  const client = new Client({ connectionString: url, application_name: "chapeau restore" });
  await client.connect();
  try {
    await client.query("BEGIN");
    await load(client, header, file);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  return { tables: header.tables.length, rows: header.tables.reduce((sum, table) => sum + table.rows, 0) };
}

/**
 * Reads a backup's first line after checking every byte of it.
 * @throws BootRefusal saying what is wrong with the file
 */
export async function readChecked(file: string): Promise<BackupHeader> {
  const size = (await stat(file).catch(() => refuse(`There is no file ${file}.`))).size;
  if (size <= TRAILER_BYTES) refuse(`${file} is not a backup of Chapeau.`);
  const sealed = TRAILER.exec(await lastBytes(file, size));
  if (!sealed) refuse(`${file} is damaged or not a backup of Chapeau: it does not end with its checksum.`);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { end: size - TRAILER_BYTES - 1 })) hash.update(chunk);
  if (sealed[1] !== hash.digest("hex"))
    refuse(`${file} is damaged: its checksum does not match. Take another copy of it.`);
  for await (const line of linesOf(file, size)) return understood(JSON.parse(line), file);
  return refuse(`${file} is empty.`);
}

function understood(header: BackupHeader, file: string): BackupHeader {
  if (header.format !== FORMAT.format || header.version !== FORMAT.version) {
    refuse(`${file} is of format ${header.version}; this version of Chapeau reads format ${FORMAT.version}.`);
  }
  if (header.migrations.join() !== migrationNames().join()) {
    const last = header.migrations.at(-1);
    refuse(
      `${file} was made by another version of Chapeau (its last migration is ${last}). Restore with that version, then upgrade.`,
    );
  }
  return header;
}

/** Foreign keys go away and come back checked; triggers stay silent, since every row was judged when it was written. */
async function load(client: Client, header: BackupHeader, file: string): Promise<void> {
  const keys = await client.query(
    `SELECT conrelid::regclass::text AS on, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule
      FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  const tables = (await listTables(client)).map((table) => client.escapeIdentifier(table.name));
  for (const key of keys.rows) await client.query(`ALTER TABLE ${key.on} DROP CONSTRAINT ${key.name}`);
  for (const table of tables) {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await client.query(`DELETE FROM ${table}`); // what a migration itself put there is in the backup too
  }
  await loadRows(client, header, file);
  for (const { name, value } of header.sequences) {
    if (value !== null)
      await client.query("SELECT setval($1::regclass, $2)", [client.escapeIdentifier(name), value]);
  }
  await client.query("UPDATE letter SET state = 'held' WHERE state = 'pending'");
  await client.query("UPDATE session SET revoked_at = clock_timestamp() WHERE revoked_at IS NULL");
  await client.query("UPDATE login_code SET used_at = clock_timestamp() WHERE used_at IS NULL");
  await client.query("UPDATE job SET lease_until = NULL WHERE done_at IS NULL");
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const key of keys.rows)
    await client.query(`ALTER TABLE ${key.on} ADD CONSTRAINT ${key.name} ${key.rule}`);
}

async function loadRows(client: Client, header: BackupHeader, file: string): Promise<void> {
  const lines = linesOf(file, (await stat(file)).size);
  await lines.next(); // the header
  for (const { name, columns, rows } of header.tables) {
    const table = client.escapeIdentifier(name);
    // What the database reckons by itself is not given to it: it reckons it anew.
    const into = columns.map((column) => client.escapeIdentifier(column));
    const values = into.map((column) => `(given.row).${column}`).join(", ");
    let batch: string[] = [];
    let chars = 0;
    for (let n = 1; n <= rows; n++) {
      const { value, done } = await lines.next();
      if (done) refuse(`${file} ends before its last row.`);
      batch.push(JSON.parse(value as string));
      chars += (value as string).length;
      if (n < rows && batch.length < BATCH_ROWS && chars < BATCH_CHARS) continue;
      const cast = `SELECT text::${table} AS row FROM unnest($1::text[]) AS text OFFSET 0`;
      const insert = `INSERT INTO ${table} (${into.join(", ")}) SELECT ${values} FROM (${cast}) AS given`;
      await client.query(insert, [batch]);
      batch = [];
      chars = 0;
    }
  }
}

async function* linesOf(file: string, size: number): AsyncGenerator<string> {
  const packed = createReadStream(file, { end: size - TRAILER_BYTES - 1 });
  const input = packed.pipe(createGunzip());
  packed.on("error", (error) => input.destroy(error));
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    packed.destroy();
    input.destroy();
  }
}

async function lastBytes(file: string, size: number): Promise<string> {
  const handle = await open(file, "r");
  const { buffer } = await handle.read(Buffer.alloc(TRAILER_BYTES), 0, TRAILER_BYTES, size - TRAILER_BYTES);
  await handle.close();
  return buffer.toString("utf8");
}

function refuse(message: string): never {
  throw new BootRefusal(message);
}
