import { type Answers, load } from "./load";

/** A page under load: time to the first byte in milliseconds, whole answers a second. */
export type Timing = { p50: number; p95: number; perSecond: number };

/** One page alone and in a crowd of 16 connections. */
export type Timed = { alone: Timing; crowd: Timing };

type Page = { url: string; headers: Record<string, string> };

const SLICES = 3;
const ALONE = { connections: 1, seconds: 1.2, least: 20 };
const CROWD = { connections: 16, seconds: 1.6, least: 48 };
const WARM = { connections: 4, seconds: 2, least: 40 };

/**
 * Measures a page and its floor in turns, slice by slice, so that whatever else the machine does falls on both.
 * @param floor the bare page
 * @param page the page
 */
export async function sideBySide(floor: Page, page: Page): Promise<{ floor: Timed; own: Timed }> {
  for (const one of [floor, page]) await load(one.url, one.headers, WARM);
  const alone = await inTurns([floor, page], ALONE);
  const crowd = await inTurns([floor, page], CROWD);
  const timed = (place: number): Timed => ({ alone: timing(alone[place]), crowd: timing(crowd[place]) });
  return { floor: timed(0), own: timed(1) };
}

async function inTurns(pages: Page[], how: typeof ALONE): Promise<Answers[]> {
  const sums = pages.map((): Answers => ({ firstBytes: [], seconds: 0 }));
  for (let slice = 0; slice < SLICES; slice++)
    for (const [place, page] of pages.entries()) {
      const { firstBytes, seconds } = await load(page.url, page.headers, how);
      sums[place]?.firstBytes.push(...firstBytes);
      if (sums[place]) sums[place].seconds += seconds;
    }
  return sums;
}

function timing(answers: Answers | undefined): Timing {
  const { firstBytes, seconds } = answers ?? { firstBytes: [], seconds: 0 };
  const sorted = firstBytes.toSorted((one, other) => one - other);
  const share = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return { p50: share(0.5), p95: share(0.95), perSecond: sorted.length / seconds };
}
