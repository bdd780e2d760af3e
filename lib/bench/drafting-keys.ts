import { setTimeout as pause } from "node:timers/promises";
import { type Browsers, probed, untilProbed, windowOf } from "./drafting-browsers";
import type { Site, WireHand } from "./drafting-sites";
import { beginningOf, TYPED } from "./drafting-text";

/** Who else is there: pages without a screen, and how many of them type. */
export type Crowd = { name: string; others: number; typing: number };

export const CROWDS: Crowd[] = [
  { name: "2", others: 0, typing: 0 },
  { name: "25", others: 23, typing: 0 },
  { name: "25typing", others: 23, typing: 5 },
];

const SLICES = 2;
const KEYS_A_SLICE = 110;
const WARM_KEYS = 12;
const KEY_EVERY_MS = 125;
const OTHERS_KEY_EVERY_MS = 200;

/** The paragraph that is typed in, counted from 0, and the blocks where the others type. */
const PLACE = 200;
const OTHERS_AT = [30, 95, 205, 290, 380];

/**
 * Types in one browser and watches another: from the key's own event to the letter in the other's document, in one clock.
 * The sites take turns, so that whatever else the machine does falls on all.
 * @returns milliseconds a key, one list a site
 */
export async function keysOf(browsers: Browsers, sites: Site[], crowd: Crowd): Promise<number[][]> {
  const times: number[][] = sites.map(() => []);
  for (let slice = 0; slice < SLICES; slice++)
    for (const [at, site] of sites.entries()) times[at]?.push(...(await sliceOf(browsers, site, crowd)));
  return times;
}

async function sliceOf(browsers: Browsers, site: Site, crowd: Crowd): Promise<number[]> {
  const a = await windowOf(browsers.typing, browsers.probe, site, 0);
  const b = await windowOf(browsers.watching, browsers.probe, site, 1);
  const where = `${JSON.stringify(site.editor)}, ${JSON.stringify(beginningOf(PLACE))}`;
  for (const { page } of [a, b]) {
    await page.goto(site.url);
    await page.locator(`${site.editor}[contenteditable=true]`).getByText(beginningOf(PLACE)).click();
    await untilProbed(page, `probe.stands(${where})`);
  }
  const hands: WireHand[] = [];
  for (let other = 0; other < crowd.others; other++) hands.push(await site.openHand(2 + other));
  const quiet = typing(hands.slice(0, crowd.typing));
  await probed(b.page, `watch(${where})`);
  const press = async (many: number) => {
    const began = performance.now();
    for (let key = 0; key < many; key++) {
      await pause(Math.max(0, began + key * KEY_EVERY_MS - performance.now()));
      await a.page.keyboard.press(TYPED);
    }
  };
  await press(WARM_KEYS);
  await untilProbed(b.page, `probe.shown.length >= ${WARM_KEYS}`);
  await probed(a.page, "begin()");
  await probed(b.page, `watch(${where})`);
  await press(KEYS_A_SLICE);
  await untilProbed(b.page, `probe.shown.length >= ${KEYS_A_SLICE}`);
  quiet();
  const pressed = await probed<number[]>(a.page, "pressed");
  const shown = await probed<number[]>(b.page, "shown");
  for (const hand of hands) hand.close();
  await Promise.all([a.context.close(), b.context.close()]);
  return pressed.map((at, key) => (shown[key] ?? Number.NaN) - at);
}

/** Lets hands type, each in a paragraph of its own. @returns stops them */
function typing(hands: WireHand[]): () => void {
  const timers = hands.map((hand, at) =>
    setInterval(() => hand.type(OTHERS_AT[at] ?? at, "e"), OTHERS_KEY_EVERY_MS + at),
  );
  return () => timers.forEach(clearInterval);
}
