import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const DEBIAN = "/usr/bin/chromium";

/** No retries, no sleeping, one screen at a time on two workers; each worker has a server and a world of its own. */
export default defineConfig({
  testDir: "e2e",
  testMatch: ["journeys/**/*.spec.ts", "doors/**/*.spec.ts", "pages/**/*.spec.ts"],
  globalSetup: "./e2e/setup.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: existsSync(DEBIAN) ? DEBIAN : undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
