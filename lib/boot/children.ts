import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

const living = new Set<{ child: ChildProcess; farewell: NodeJS.Signals }>();
process.once("exit", () => {
  for (const { child, farewell } of living) child.kill(farewell);
});

/**
 * Starts a process that does not outlive this one, however this one ends short of kill -9.
 * @param farewell the signal that asks it to end
 */
export function spawnOwned(
  command: string,
  words: string[],
  options: SpawnOptions,
  farewell: NodeJS.Signals = "SIGTERM",
): ChildProcess {
  const child = spawn(command, words, options);
  const entry = { child, farewell };
  living.add(entry);
  child.once("exit", () => living.delete(entry));
  return child;
}

/**
 * Runs a program to its end.
 * @returns its exit code (1 when a signal ended it) and all it printed, when its output was piped
 */
export function run(
  command: string,
  words: string[],
  options: SpawnOptions,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawnOwned(command, words, options);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, said }));
  });
}
