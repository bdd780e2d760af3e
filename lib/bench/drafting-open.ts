import { type Browsers, probed, untilProbed, windowOf } from "./drafting-browsers";
import type { Site } from "./drafting-sites";
import { beginningOf, TYPED } from "./drafting-text";

/** From the start of the navigation, in milliseconds: the first paragraph on screen, the first key taken in. */
export type Opened = { readable: number; editable: number };

const TIMES = 7;

/**
 * Opens the text in windows that know nothing of the site, the sites in turns.
 * @param slower how many times slower than this machine the reader's is
 * @returns the openings, one list a site
 */
export async function openingsOf(browsers: Browsers, sites: Site[], slower: number): Promise<Opened[][]> {
  const found: Opened[][] = sites.map(() => []);
  for (let time = 0; time < TIMES; time++)
    for (const [at, site] of sites.entries()) found[at]?.push(await openingOf(browsers, site, slower));
  return found;
}

async function openingOf(browsers: Browsers, site: Site, slower: number): Promise<Opened> {
  const { context, page } = await windowOf(browsers.typing, browsers.probe, site, 0);
  const where = `${JSON.stringify(site.editor)}, ${JSON.stringify(beginningOf(0))}`;
  await page.exposeFunction("pressNow", () => page.keyboard.press(TYPED));
  await context.addInitScript({ content: `draftProbe.open(${where})` });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(site.url, { waitUntil: "commit" });
  await untilProbed(page, "probe.opened.readable > 0 && probe.opened.editable > 0");
  const opened = await probed<Opened>(page, "opened");
  await context.close();
  return opened;
}
