import { defineConfig } from "vitest/config";

/** A zone at an odd quarter of an hour, so that a date computed in the machine's own zone is seen at once. */
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      "server-only": `${import.meta.dirname}/node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ["{app,components,lib,prisma}/**/*.test.{ts,tsx}"],
    globalSetup: ["lib/dev/test-postgres.ts"],
    env: { TZ: "Asia/Kathmandu" },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    allowOnly: false,
  },
});
