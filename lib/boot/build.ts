import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./children";
import { takeLock } from "./lock";
import { runPrisma } from "./migrate";
import { BootRefusal } from "./refusal";

const ROOT = join(import.meta.dirname, "..", "..");
const SCHEMA = ["prisma/schema"];
const SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...["next.config.ts", "proxy.ts", "instrumentation.ts", "tsconfig.json", "package-lock.json"],
];
const NOT_BUILT = /\.test\.tsx?$|^lib\/(dev|bench)\//;
const LONGEST_BUILD_MS = 900_000;

/** Generates the database client when the schema changed since the last time. */
export async function generateClient(): Promise<void> {
  const client = join(ROOT, "prisma/client");
  await onceForEach(SCHEMA, join(client, "sources.sha256"), async () => {
    await runPrisma(["generate"]);
  });
}

/** Builds the pages for production when their sources changed since the last build. */
export async function buildPages(): Promise<void> {
  await onceForEach(SOURCES, join(ROOT, ".next/sources.sha256"), async () => {
    console.log("Building the pages; this takes about a minute, and again only when the sources change.");
    const next = join(ROOT, "node_modules/next/dist/bin/next");
    const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
    const { code, said } = await run(process.execPath, [next, "build"], { cwd: ROOT, env });
    if (code !== 0) throw new BootRefusal(`next build did not succeed:\n${said}`);
  });
}

async function onceForEach(sources: string[], stamp: string, make: () => Promise<void>): Promise<void> {
  if (isMade(sources, stamp)) return;
  const unlock = await takeLock(join(ROOT, "node_modules/.cache/chapeau"), "A build", LONGEST_BUILD_MS);
  try {
    if (isMade(sources, stamp)) return;
    const made = fingerprint(sources);
    await make();
    writeFileSync(stamp, made);
  } finally {
    unlock();
  }
}

function isMade(sources: string[], stamp: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(sources);
}

/** By content, not by time: a fresh clone and a touched file tell nothing. */
function fingerprint(sources: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.flatMap(filesOf))
    hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (stat?.isFile()) return [path];
  const entries = stat ? readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true }) : [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) => file.slice(ROOT.length + 1))
    .filter((file) => !NOT_BUILT.test(file))
    .sort();
}
