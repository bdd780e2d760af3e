/**
 * `npm test`: types, lint, architecture, unit and command tests, then the production build in a real browser.
 * `npm run check`: the fast part of it. Everything runs even when something before it failed; the last line counts.
 * Plain JavaScript for whatever Node the machine has, because it installs what the tests need.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, pinnedNode } from "../boot/install.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const BIN = join(ROOT, "node_modules", ".bin");
const UNIT = join(ROOT, "test-results", "unit.json");
const BROWSER = join(ROOT, "test-results", "playwright.json");
const FAULTS = join(ROOT, "test-results", "faults.json");
const total = { passed: 0, failed: 0, skipped: 0 };

process.chdir(ROOT);
install(ROOT, { dev: true });
const node = pinnedNode(ROOT);

if (run("make", node, ["--import", "tsx", "lib/boot/make.ts"])) {
  one("types", join(BIN, "tsc"), ["--noEmit"]);
  one("lint", join(BIN, "biome"), ["check", "--error-on-warnings", "."]);
  one("architecture", node, ["--import", "tsx", "lib/dev/check-architecture.ts"]);
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`];
  counted(UNIT, () => run("unit and command tests", join(BIN, "vitest"), words), countUnit);
  if (!process.argv.includes("--check")) onTheBuild();
} else {
  total.failed += 1;
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exit(total.failed > 0 ? 1 : 0);

/** What needs the built pages: processes that are killed and cut off, then people in browsers. */
function onTheBuild() {
  if (!run("production build", node, ["--import", "tsx", "lib/boot/make.ts", "pages"])) {
    total.failed += 1;
    return;
  }
  const words = ["run", "--config", "e2e/faults/vitest.config.ts"];
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${FAULTS}`];
  counted(FAULTS, () => run("faults", join(BIN, "vitest"), [...words, ...reports]), countUnit);
  if (findBrowser())
    counted(BROWSER, () => run("browser tests", join(BIN, "playwright"), ["test"]), countBrowser);
  else total.failed += 1;
}

/** A step that is right or wrong as a whole counts as one test. */
function one(name, command, words) {
  total[run(name, command, words) ? "passed" : "failed"] += 1;
}

/** A runner that fails without a failed test (a crash, an error outside tests) counts as one failure. */
function counted(report, runTests, count) {
  rmSync(report, { force: true });
  const succeeded = runTests();
  const found = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  if (!succeeded && found.failed === 0) found.failed = 1;
  for (const key of Object.keys(total)) total[key] += found[key];
}

function countUnit({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
}

function countBrowser({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Debian's Chromium, else Playwright's own, else whichever this machine can get. */
function findBrowser() {
  if (hasBrowser()) return true;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    run("browser", "sh", ["-c", "apt-get update -qq && apt-get install -y -qq chromium"]);
    if (hasBrowser()) return true;
  }
  return (
    run("browser", join(BIN, "playwright"), ["install", ...(isRoot ? ["--with-deps"] : []), "chromium"]) &&
    hasBrowser()
  );
}

function hasBrowser() {
  const { chromium } = createRequire(join(ROOT, "package.json"))("@playwright/test");
  return existsSync("/usr/bin/chromium") || existsSync(chromium.executablePath());
}

function run(name, command, words) {
  console.log(`\n— ${name}`);
  const PATH = [BIN, process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, PATH, FORCE_COLOR: "0" },
  });
  return status === 0;
}
