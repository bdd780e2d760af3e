import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { Client } from "pg";

/** A running product on a database of its own. */
export type Running = {
  origin: string;
  databaseUrl: string;
  database: Client;
  restart: () => Promise<void>;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
  log: () => string;
  /** While the server is down on purpose, what browsers complain of is no fault. */
  isDown: () => boolean;
};

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}

/**
 * Starts the production server on a copy of a template database.
 * @param template the database to copy; by default the played world of 2019
 * @param settings more environment for the server
 */
export async function startProduct(
  template = process.env.CHAPEAU_TEST_WORLD,
  settings: Record<string, string> = {},
): Promise<Running> {
  const admin = process.env.CHAPEAU_TEST_POSTGRES ?? "";
  const name = `chapeau_e2e_${randomBytes(6).toString("hex")}`;
  await statement(admin, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const database = new Client({ connectionString: url.toString() });
  await database.connect();
  let output = "";
  let down = false;
  const start = async () => {
    const child = spawn("node_modules/.bin/node", ["--import", "tsx", "lib/boot/serve.ts"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        TZ: "Asia/Kathmandu",
        PORT: String(port),
        APP_ORIGIN: origin,
        DATABASE_URL: url.toString(),
        CHAPEAU_WORLD: "none",
        DATABASE_POOL: "8",
        ...settings,
      },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    await ready(origin, child, () => output);
    return child;
  };
  let child = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  return {
    origin,
    databaseUrl: url.toString(),
    database,
    log: () => output,
    isDown: () => down,
    kill: () => {
      down = true;
      return end("SIGKILL");
    },
    restart: async () => {
      await end("SIGTERM");
      child = await start();
      down = false;
    },
    stop: async () => {
      await end("SIGTERM");
      await database.end();
      await statement(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function ready(origin: string, child: ChildProcess, log: () => string): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${log()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server did not become ready: ${log()}`);
}

async function statement(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
