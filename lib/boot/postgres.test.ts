import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { takeLock } from "./lock";
import { type Postgres, runningPostgres, startPostgres } from "./postgres";
import { commandLine } from "./processes";
import { BootRefusal } from "./refusal";

let dir: string;
let postgres: Postgres | undefined;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "chapeau-postgres-"));
  chmodSync(dir, 0o755);
});

afterAll(async () => {
  await postgres?.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function value(sql: string): Promise<unknown> {
  const client = new Client({ connectionString: runningPostgres(dir), connectionTimeoutMillis: 1000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

test("the first start makes a UTF-8 cluster that only this machine can reach, with a random password", async () => {
  postgres = await startPostgres(dir);
  expect(await value("SHOW server_encoding")).toBe("UTF8");
  expect(await value("SHOW listen_addresses")).toBe("127.0.0.1");
  expect(await value("SHOW data_checksums")).toBe("on");
  expect(await value("SELECT lower('ÉÑЖ')")).toBe("éñж");
  const wrong = new Client({ connectionString: postgres.url.replace(/:[0-9a-f]{48}@/, ":password@") });
  await expect(wrong.connect()).rejects.toThrow("password authentication failed");
});

test("what was written is there after a stop and a start", async () => {
  await value("CREATE TABLE kept AS SELECT 7 AS n");
  const pid = postgres?.pid() ?? 0;
  await postgres?.stop();
  expect(commandLine(pid)).toBeUndefined();
  expect(runningPostgres(dir)).toBeUndefined();
  postgres = await startPostgres(dir);
  expect(await value("SELECT n FROM kept")).toBe(7);
});

test("when it dies it is started again by itself", async () => {
  const before = postgres?.pid() ?? 0;
  process.kill(before, "SIGKILL");
  await vi.waitFor(async () => expect(await value("SELECT n FROM kept")).toBe(7), {
    timeout: 15_000,
    interval: 50,
  });
  expect(postgres?.pid()).not.toBe(before);
});

test("one that a killed process left running is replaced, and its data is there", async () => {
  await postgres?.stop();
  const script = `const { startPostgres } = await import("@/lib/boot/postgres"); const p = await startPostgres(process.argv[1]); console.log(p.pid()); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, dir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const orphan = Number(await firstLine(owner));
  owner.kill("SIGKILL");
  expect(commandLine(orphan)).toContain(dir);
  postgres = await startPostgres(dir);
  expect(commandLine(orphan)).toBeUndefined();
  expect(await value("SELECT n FROM kept")).toBe(7);
});

test("a stale postmaster.pid with somebody else's pid hurts nobody", async () => {
  await postgres?.stop();
  const stranger = spawn("sleep", ["60"]);
  const lines = [
    stranger.pid,
    join(dir, "postgres/cluster"),
    1700000000,
    5432,
    "",
    "127.0.0.1",
    "  1 1",
    "ready",
  ];
  writeFileSync(join(dir, "postgres/cluster/postmaster.pid"), lines.join("\n"));
  postgres = await startPostgres(dir);
  expect(await value("SELECT n FROM kept")).toBe(7);
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  expect(readFileSync(join(dir, "postgres/cluster/postmaster.pid"), "utf8")).toContain(
    String(postgres.pid()),
  );
  stranger.kill();
});

test("a second server in the same folder is refused, and told which process has it", async () => {
  const release = await takeLock(dir, "Chapeau");
  await expect(takeLock(dir, "Chapeau")).rejects.toThrow(BootRefusal);
  await expect(takeLock(dir, "Chapeau")).rejects.toThrow(`process ${process.pid}`);
  release();
  (await takeLock(dir, "Chapeau"))();
});

test("the lock of a dead process holds nothing, even when its pid lives again as another", async () => {
  const stale = { pid: process.pid, mark: "an earlier life", work: "Chapeau" };
  writeFileSync(join(dir, "lock.json"), JSON.stringify(stale));
  (await takeLock(dir, "Chapeau"))();
});

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (chunk) => resolve(String(chunk).trim()));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
}
