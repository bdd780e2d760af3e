import { join } from "node:path";
import { defineConfig } from "vitest/config";

const ROOT = join(import.meta.dirname, "..", "..");

/** Kill -9, two processes, deadlines, races: one file after the other, each on databases and servers of its own. */
export default defineConfig({
  root: ROOT,
  resolve: {
    alias: { "@": ROOT, "server-only": join(ROOT, "node_modules/server-only/empty.js") },
  },
  test: {
    name: "faults",
    include: ["e2e/faults/**/*.test.ts"],
    globalSetup: ["lib/dev/test-postgres.ts"],
    env: { TZ: "Asia/Kathmandu" },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
