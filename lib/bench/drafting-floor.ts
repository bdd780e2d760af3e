import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Served, startServed } from "@/lib/dev/served";

const FLOOR = join(import.meta.dirname, "drafting-floor");

/**
 * Starts the floor that the drafting room is held against: a bare page of Yjs and ProseMirror over Hocuspocus, on one
 * port, which stores nothing. It is bundled here and now, as a production build would.
 * @param dir a folder for the bundle
 */
export async function startDraftingFloor(dir: string): Promise<Served> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  await build({
    entryPoints: [join(FLOOR, "page.ts")],
    outfile: join(dir, "page.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return startServed({}, ["lib/bench/drafting-floor/server.ts", dir]);
}
