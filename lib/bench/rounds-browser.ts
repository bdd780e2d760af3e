import { chromium } from "@playwright/test";
import config from "@/playwright.config";
import { type Row, row, type Target } from "./rows";
import type { LaidRound } from "./world-round";

const below = (limit: number): Target => ({ of: "value", is: "below", limit });
const OPENINGS = 5;

type Opened = { first: number; whole: number };

/**
 * The workbench in a browser that knows nothing of the site: the first rows on screen, the whole queue there, a choice
 * drawn, and the longest frame while the queue is scrolled through.
 * @param at the server and a session of it
 * @param round what is looked at
 */
export async function measureInBrowser(
  at: { origin: string; cookie: string },
  { submissionId, comments }: LaidRound,
): Promise<Row[]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const origin = at.origin.replace("127.0.0.1", "localhost");
  const [name = "", value = ""] = at.cookie.split(/=(.*)/s);
  const url = `${origin}/submissions/${submissionId}/comments`;
  const opened: Opened[] = [];
  const filtered: number[] = [];
  const frames: number[] = [];
  for (let time = 0; time < OPENINGS; time++) {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name, value, url: origin }]);
    // The compiler that runs the bench marks functions by a name that a page does not know.
    await context.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
    await context.addInitScript(watchOpening);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(".queue .row[style]").first().waitFor();
    opened.push(await page.evaluate(() => (globalThis as unknown as { opened: Opened }).opened));
    filtered.push(await page.evaluate(chooseEntity));
    frames.push(await page.evaluate(scrollThrough));
    await context.close();
  }
  await browser.close();
  const prefix = `rounds.browser.${comments}`;
  const target = (limit: number) => (comments <= 10_000 ? below(limit) : undefined);
  return [
    row(`${prefix}.firstRows`, "ms", middle(opened.map(({ first }) => first)), { target: target(1_000) }),
    row(`${prefix}.wholeQueue`, "ms", middle(opened.map(({ whole }) => whole))),
    row(`${prefix}.filter`, "ms", middle(filtered), { target: target(100) }),
    row(`${prefix}.scroll.longestFrame`, "ms", middle(frames), { target: target(100) }),
  ];
}

function middle(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs in the page from its beginning: notes when rows are there to be drawn, and when all of them are. */
function watchOpening(): void {
  const place = globalThis as unknown as { opened: Opened };
  place.opened = { first: 0, whole: 0 };
  const look = () => {
    if (!place.opened.first && document.querySelector(".queue .row")) place.opened.first = performance.now();
    if (document.querySelector(".queue .row[style]")) place.opened.whole = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: chooses one entity, and waits until fewer rows are said to be shown. */
async function chooseEntity(): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>('select[name="entity"]');
  const said = () => document.querySelector('p.muted[role="status"]')?.textContent ?? "";
  if (!select) throw new Error("no filter by entity");
  const before = said();
  const began = performance.now();
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(
    select,
    select.options[3]?.value,
  );
  select.dispatchEvent(new Event("change", { bubbles: true }));
  while (said() === before) await new Promise((next) => requestAnimationFrame(next));
  const took = performance.now() - began;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, "");
  select.dispatchEvent(new Event("change", { bubbles: true }));
  while (said() !== before) await new Promise((next) => requestAnimationFrame(next));
  return took;
}

/** Runs in the page: from the first row to the last in 150 frames. */
async function scrollThrough(): Promise<number> {
  const queue = document.querySelector<HTMLElement>(".queue");
  if (!queue) throw new Error("no queue");
  let longest = 0;
  let before = performance.now();
  for (let step = 1; step <= 150; step++) {
    queue.scrollTop = ((queue.scrollHeight - queue.clientHeight) * step) / 150;
    const now = await new Promise<number>((next) => requestAnimationFrame(next));
    if (step > 1) longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
