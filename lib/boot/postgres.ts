import { type ChildProcess, execFile, type SpawnOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { spawnOwned } from "./children";
import { findHome, giveTo, type Home } from "./postgres-home";
import { clearOrphan, runningPostmaster } from "./postgres-orphan";
import { BootRefusal } from "./refusal";

const OWNER = "chapeau";
const FIRST_START_MS = 120_000;
const STOP_MS = 8_000;
const LONGEST_BACKOFF_MS = 5_000;

/** An embedded Postgres in the hands of this process. */
export type Postgres = { url: string; pid: () => number | undefined; stop: () => Promise<void> };

/** `name` is the database, created when missing; `settings` are extra Postgres settings, for tests. */
export type PostgresOptions = { name?: string; settings?: string[]; onDeath?: (message: string) => void };

/**
 * Starts the embedded Postgres of a data folder as a child of this process, and starts it again, with growing pauses,
 * should it die (reliability R3, R4). What a killed process left running is stopped first. Listens on 127.0.0.1 only.
 * The caller holds the folder's lock.
 * @param dataDir the folder CHAPEAU_DATA names
 * @returns its address and the way to stop it
 * @throws BootRefusal when it cannot be started, with the last lines of its own log
 */
export async function startPostgres(dataDir: string, options: PostgresOptions = {}): Promise<Postgres> {
  const home = findHome(dataDir);
  await clearOrphan(cluster(home));
  if (!existsSync(join(cluster(home), "PG_VERSION"))) await initialise(home);
  const port = await choosePort(home);
  const url = address(home, port, options.name ?? "chapeau");

  let child = launch(home, port, options.settings);
  let stopping = false;
  let failures = 0;
  const watch = (watched: ChildProcess) =>
    watched.once("exit", async (code, signal) => {
      if (stopping) return;
      options.onDeath?.(
        `Postgres ended by itself (${signal ?? code}); starting it again. Its log: ${logFile(home)}`,
      );
      await pause(Math.min(100 * 2 ** failures++, LONGEST_BACKOFF_MS));
      if (stopping) return;
      child = launch(home, port, options.settings);
      watch(child);
      const answered = await untilReady(url, child).catch(() => false);
      if (answered) failures = 0;
    });

  if (!(await untilReady(address(home, port, "postgres"), child))) throw new BootRefusal(whyNot(home));
  watch(child);
  const stop = async () => {
    stopping = true;
    await end(child);
  };
  await createDatabase(address(home, port, "postgres"), options.name ?? "chapeau").catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, pid: () => child.pid, stop };
}

/**
 * The address of the embedded Postgres that runs in a data folder now, whoever started it.
 * @returns undefined when none runs
 */
export function runningPostgres(dataDir: string, name = "chapeau"): string | undefined {
  const home = findHome(dataDir);
  if (runningPostmaster(cluster(home)) === undefined) return undefined;
  return address(home, Number(readFileSync(portFile(home), "utf8")), name);
}

const cluster = (home: Home) => join(home.dir, "cluster");
const portFile = (home: Home) => join(home.dir, "port");
const logFile = (home: Home) => join(home.dir, "postgres.log");

function address(home: Home, port: number, name: string): string {
  const password = readFileSync(join(home.dir, "password"), "utf8").trim();
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${name}`;
}

/** Into a folder beside, then renamed: a start that is cut off leaves no half cluster behind. */
async function initialise(home: Home): Promise<void> {
  const place = cluster(home);
  if (existsSync(place) && readdirSync(place).length > 0)
    throw new BootRefusal(
      `${place} holds files but no database. Move them away, or restore a backup into an empty folder.`,
    );
  const draft = join(home.dir, "cluster.new");
  const password = join(home.dir, "password");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(home.account, draft);
  writeFileSync(password, randomBytes(24).toString("hex"), { mode: 0o600 });
  giveTo(home.account, password);
  const flags = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  flags.push("--auth=scram-sha-256", `--username=${OWNER}`, `--pwfile=${password}`, "--data-checksums");
  await promisify(execFile)(join(home.bin, "initdb"), ["-D", draft, ...flags], surroundings(home));
  renameSync(draft, place);
}

/** Its own process group, so that Ctrl-C reaches only us and requests in flight still have a database. */
function launch(home: Home, port: number, settings: string[] = []): ChildProcess {
  const log = openSync(logFile(home), "a");
  const wanted = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].flatMap((one) => [
    "-c",
    one,
  ]);
  const words = ["-D", cluster(home), "-p", String(port), ...wanted];
  const how: SpawnOptions = { ...surroundings(home), detached: true, stdio: ["ignore", log, log] };
  const child = spawnOwned(join(home.bin, "postgres"), words, how, "SIGINT");
  child.unref();
  closeSync(log);
  return child;
}

function surroundings(home: Home) {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", LANG: "C" };
  return { ...home.account, env: env as unknown as NodeJS.ProcessEnv, cwd: home.dir };
}

async function untilReady(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + FIRST_START_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on("error", () => undefined);
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return true;
    await pause(30);
  }
  return false;
}

/** SIGINT is Postgres's fast shutdown; SIGQUIT after that leaves the rest to the write-ahead log. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.ref();
  child.kill("SIGINT");
  const quit = setTimeout(() => child.kill("SIGQUIT"), STOP_MS);
  await gone;
  clearTimeout(quit);
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** The port of last time when it is free, else a free one: clients of other processes find it in the same file. */
async function choosePort(home: Home): Promise<number> {
  const last = existsSync(portFile(home)) ? Number(readFileSync(portFile(home), "utf8")) : 0;
  const port = (last && (await freePort(last))) || (await freePort(0));
  if (!port) throw new BootRefusal("No free port was found for the embedded Postgres on 127.0.0.1.");
  writeFileSync(portFile(home), String(port));
  return port;
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(wanted, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : undefined));
    });
  });
}

function whyNot(home: Home): string {
  const lines = readFileSync(logFile(home), "utf8").trim().split("\n").slice(-8);
  return `The embedded Postgres did not start. The end of ${logFile(home)}:\n  ${lines.join("\n  ")}`;
}
