import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layWorld } from "@/lib/bench/world";
import { type FreshDatabase, freshDatabase } from "@/lib/dev/database";
import { backup } from "./backup";
import { BootRefusal } from "./refusal";
import { restore } from "./restore";

const dir = mkdtempSync(join(tmpdir(), "chapeau-backup-"));
const file = join(dir, "monday.chapeau");
const GROUP = "00000000-0000-4000-8000-000000000001";
const FILE = "00000000-0000-4000-8000-000000000002";
const PERSON = "00000000-0000-4000-8000-000000000003";
let source: FreshDatabase;
let target: FreshDatabase;

beforeAll(async () => {
  [source, target] = await Promise.all([freshDatabase(), freshDatabase()]);
  await ask(
    source,
    `INSERT INTO "group" (id, slug, names) VALUES ('${GROUP}', 'icat', '{"ar":"فريق \\" , ( ) \\\\ 小组"}')`,
  );
  await ask(
    source,
    `INSERT INTO person (id, group_id, name, email) VALUES ('${PERSON}', '${GROUP}', E'two\\nlines "quoted"', 'a@example.org')`,
  );
  await ask(source, `INSERT INTO session (person_id, device) VALUES ('${PERSON}', 'a browser')`);
  await ask(
    source,
    "INSERT INTO letter (\"to\", kind, locale, subject, text, message_id, at) VALUES ('a@example.org', 'k', 'en', 's', 't', 'm1', now())",
  );
  await ask(
    source,
    `INSERT INTO letter ("to", kind, locale, subject, text, message_id, at, state) VALUES ('a@example.org', 'k', 'en', 's', 't', 'm2', now(), 'sent')`,
  );
});

afterAll(async () => {
  await source.drop();
  await target.drop();
  rmSync(dir, { recursive: true });
});

async function ask(database: FreshDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("what was backed up comes back equal, in every type, and is one file", async () => {
  const written = await backup(source.url, file);
  expect(readdirSync(dir)).toEqual(["monday.chapeau"]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await restore(target.url, file, false)).toEqual(written);
  for (const table of ['"group"', "person"]) {
    const all = `SELECT t::text AS row FROM ${table} t ORDER BY 1`;
    expect(await ask(target, all)).toEqual(await ask(source, all));
  }
});

test("a whole world comes back, table by table: also what the database reckons by itself", async () => {
  const [lived, empty] = await Promise.all([freshDatabase(), freshDatabase()]);
  try {
    await layWorld(lived.url, 1);
    const copy = join(dir, "world.chapeau");
    await backup(lived.url, copy);
    await restore(empty.url, copy, false);
    rmSync(copy);
    for (const table of [
      "submission",
      "text_version",
      "round",
      "response",
      "comment",
      "disposition",
      "record_entry",
    ]) {
      const all = `SELECT count(*)::int AS n, md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM ${table} t`;
      const [there] = await ask(lived, all);
      expect(there?.n, table).toBeGreaterThan(0);
      expect(await ask(empty, all), table).toEqual([there]);
    }
  } finally {
    await Promise.all([lived.drop(), empty.drop()]);
  }
});

test("a restored installation sends no old letter and lets nobody in on an old session", async () => {
  expect(await ask(target, "SELECT message_id, state FROM letter ORDER BY 1")).toEqual([
    { message_id: "m1", state: "held" },
    { message_id: "m2", state: "sent" },
  ]);
  expect(await ask(target, "SELECT FROM session WHERE revoked_at IS NULL")).toEqual([]);
});

test("triggers and foreign keys stand again after a restore", async () => {
  const guards = "SELECT tgname FROM pg_trigger WHERE tgenabled = 'O' ORDER BY 1";
  const keys = "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint ORDER BY 1";
  const named = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O' ORDER BY 1";
  expect((await ask(target, guards)).length).toBe((await ask(source, guards)).length);
  expect(await ask(target, named)).toEqual(await ask(source, named));
  expect(await ask(target, keys)).toEqual(await ask(source, keys));
});

test("a database that holds work is not overwritten unasked, and is with --replace", async () => {
  await expect(restore(target.url, file, false)).rejects.toThrow("--replace");
  await restore(target.url, file, true);
  expect(await ask(target, 'SELECT count(*)::int AS n FROM "group"')).toEqual([{ n: 1 }]);
});

test("one changed byte anywhere is noticed before anything is loaded", async () => {
  const good = readFileSync(file);
  const damaged = join(dir, "damaged");
  for (const at of [0, 5, Math.floor(good.length / 2), good.length - 80, good.length - 20, good.length - 1]) {
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    await expect(restore(target.url, damaged, true)).rejects.toThrow(BootRefusal);
  }
  writeFileSync(damaged, good.subarray(0, good.length - 1));
  await expect(restore(target.url, damaged, true)).rejects.toThrow("damaged");
  expect(await ask(target, 'SELECT count(*)::int AS n FROM "group"')).toEqual([{ n: 1 }]);
});

test("large binary rows pass through in pieces", async () => {
  const hex = randomBytes(1_000_000).toString("hex");
  await ask(
    source,
    `INSERT INTO stored_file (id, body_id, name, media_type, size, sha256, at) VALUES ('${FILE}', '${FILE}', 'a', 'b', 1, 'c', now())`,
  );
  for (const n of [1, 2, 3, 4, 5, 6])
    await ask(source, `INSERT INTO file_chunk VALUES ('${FILE}', ${n}, decode('${hex}', 'hex'))`);
  await backup(source.url, file);
  await restore(target.url, file, true);
  expect(
    await ask(target, "SELECT count(*)::int AS n, sum(length(bytes))::int AS sum FROM file_chunk"),
  ).toEqual([{ n: 6, sum: 6_000_000 }]);
});
