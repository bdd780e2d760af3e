import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandLine } from "./processes";
import { BootRefusal } from "./refusal";

const PATIENCE_MS = 15_000;

/**
 * The postmaster that runs on a cluster now. Its command line must name the cluster: a stale postmaster.pid may carry
 * the number of any process of this machine (reliability R3).
 * @param cluster the cluster's folder
 * @returns its pid, or undefined
 */
export function runningPostmaster(cluster: string): number | undefined {
  const pid = recordedPid(cluster);
  return pid !== undefined && commandLine(pid)?.includes(cluster) ? pid : undefined;
}

/**
 * Makes room for a new postmaster: stops the one a killed process left behind, and takes a foreign pid out of a stale
 * postmaster.pid without ever signalling it.
 * @param cluster the cluster's folder
 * @throws BootRefusal when the orphan does not end
 */
export async function clearOrphan(cluster: string): Promise<void> {
  const orphan = runningPostmaster(cluster);
  if (orphan !== undefined) return stopOrphan(cluster, orphan);
  const foreign = recordedPid(cluster);
  if (foreign !== undefined) disown(cluster);
}

async function stopOrphan(cluster: string, pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  const started = performance.now();
  let urged = false;
  while (commandLine(pid)?.includes(cluster)) {
    const waited = performance.now() - started;
    if (waited > PATIENCE_MS) {
      throw new BootRefusal(
        `A Postgres left over from an earlier run (process ${pid}) does not stop. End it, then start again.`,
      );
    }
    if (waited > PATIENCE_MS / 2 && !urged) {
      urged = true;
      process.kill(pid, "SIGQUIT");
    }
    await pause(20);
  }
}

/**
 * Postgres takes its parent's pid in postmaster.pid for stale, and still checks that no old backend holds the shared
 * memory. Removing the file would skip that check.
 */
function disown(cluster: string): void {
  const path = join(cluster, "postmaster.pid");
  const [, ...rest] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, [process.pid, ...rest].join("\n"));
}

function recordedPid(cluster: string): number | undefined {
  try {
    const [first] = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return Number(first) || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
