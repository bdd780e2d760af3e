import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { spawnOwned } from "@/lib/boot/children";

const ROOT = join(import.meta.dirname, "..", "..");
const READY_MS = 60_000;
/** As lib/boot/start.mjs sets it. */
const HEAP = "--max-old-space-size=448";

/** A server of this project in a process of its own, as `npm start` runs it. */
export type Served = {
  origin: string;
  pid: number;
  /** What it has printed so far. */
  said: () => string;
  /** Asks it to end, and waits. */
  stop: () => Promise<void>;
  /** kill -9, and waits for the corpse. */
  kill: () => Promise<void>;
};

/**
 * Starts the built server and waits until it answers. The pid is the server's own, so that kill -9 hits it and nobody else.
 * @param settings environment; DATABASE_URL names a migrated database, and PORT and APP_ORIGIN are chosen when left out
 * @param program the file to run and its words; by default the boot of `npm start`
 * @throws with its last words, when it ends before it is ready
 */
export async function startServed(
  settings: Record<string, string>,
  program = ["lib/boot/serve.ts"],
): Promise<Served> {
  const port = settings.PORT ?? String(await freePort());
  const origin = settings.APP_ORIGIN ?? `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", APP_ORIGIN: origin, ...settings };
  // The channel closes when this process dies, however it dies, and then the server ends as well.
  const child = spawnOwned(process.execPath, [HEAP, "--import", "tsx", ...program], {
    cwd: ROOT,
    env: { ...env, PORT: port } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const own = `http://127.0.0.1:${port}`;
  await untilReady(own, child, () => said);
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await gone;
  };
  return { origin: own, pid: child.pid ?? 0, said: () => said, stop: end("SIGTERM"), kill: end("SIGKILL") };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : 0));
    });
  });
}

/**
 * The most memory a process has held, in bytes. Linux keeps count; elsewhere it is what the process holds now.
 * @param pid process id
 */
export function peakMemory(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1]) * 1024;
}

async function untilReady(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = performance.now() + READY_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const ready = await fetch(`${origin}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await pause(25);
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not become ready. It said:\n${said()}`);
}
