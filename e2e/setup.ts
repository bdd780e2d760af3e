import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * One Postgres for the run, with the world of 2019 played into a template; every worker clones it. The child ends when
 * its standard input closes.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const child = spawn("node_modules/.bin/tsx", ["--conditions=react-server", "e2e/postgres.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`the world of the tests ended early (${code})`);
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line") as Promise<[string]>,
    failed,
  ]);
  failed.catch(() => undefined);
  Object.assign(process.env, JSON.parse(line) as Record<string, string>);
  return async () => {
    const gone = once(child, "exit");
    child.stdin.end();
    await gone;
  };
}
