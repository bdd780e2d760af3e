import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import config from "@/playwright.config";
import type { Site } from "./drafting-sites";

const ASK_EVERY_MS = 100;
const LONGEST_MS = 60_000;

/** Two browsers, each a program of its own, and what is put into every page of theirs. */
export type Browsers = { typing: Browser; watching: Browser; probe: string; close: () => Promise<void> };

/** Starts the two browsers as the browser tests start theirs. */
export async function startBrowsers(): Promise<Browsers> {
  const [typing, watching] = [await launch(), await launch()];
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "drafting-probe.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const close = async () => {
    await Promise.all([typing.close(), watching.close()]);
  };
  return { typing, watching, probe: outputFiles[0]?.text ?? "", close };
}

const launch = () => chromium.launch(config.use?.launchOptions);

/**
 * A window of a site that nobody has been to yet: no cache, its own session.
 * @param person which of the site's people sits in front of it, from 0
 */
export async function windowOf(
  browser: Browser,
  probe: string,
  site: Site,
  person: number,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Etc/UTC" });
  await context.addInitScript({ content: probe });
  const cookie = site.cookies[person];
  if (cookie) {
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: new URL(site.url).origin }]);
  }
  return { context, page: await context.newPage() };
}

/** Calls the probe inside a page. */
export function probed<T>(page: Page, call: string): Promise<T> {
  return page.evaluate(`draftProbe.${call}`);
}

/**
 * Waits for something the probe says. Asked from outside: the product's pages forbid scripts that are made from text.
 * @throws when it is not so within a minute
 */
export async function untilProbed(page: Page, what: string): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  const expression = what.replaceAll("probe.", "draftProbe.");
  while (!(await page.evaluate(expression).catch(() => false))) {
    if (performance.now() > until) throw new Error(`${page.url()}: not so within a minute: ${what}`);
    await pause(ASK_EVERY_MS);
  }
}
