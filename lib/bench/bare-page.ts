import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "@/lib/boot/children";
import { type Served, startServed } from "@/lib/dev/served";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Builds and starts the floor that every page is held against: one page of the same Next, behind the same server, with one
 * indexed query by the same client.
 * @param dir a folder inside the project, where Next finds its packages
 * @param databaseUrl a migrated database
 */
export async function startBarePage(dir: string, databaseUrl: string): Promise<Served> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(join(import.meta.dirname, "bare"), dir, { recursive: true });
  const options = {
    jsx: "react-jsx",
    module: "ESNext",
    moduleResolution: "Bundler",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { "@/*": [`${relative(dir, ROOT)}/*`] },
  };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["app"] }));
  const next = join(ROOT, "node_modules/next/dist/bin/next");
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    BENCH_ROOT: ROOT,
  };
  const { code, said } = await run(process.execPath, [next, "build", dir], { cwd: dir, env });
  if (code !== 0) throw new Error(`The bare page did not build:\n${said}`);
  return startServed({ DATABASE_URL: databaseUrl }, ["lib/bench/bare-server.ts", dir]);
}
