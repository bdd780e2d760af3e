import { resolve } from "node:path";
import { peakMemory } from "@/lib/dev/served";
import { type Browsers, startBrowsers } from "./drafting-browsers";
import { startDraftingFloor } from "./drafting-floor";
import { openFloorHand } from "./drafting-floor/hands";
import { measureHistory } from "./drafting-history";
import { CROWDS, keysOf } from "./drafting-keys";
import { openingsOf } from "./drafting-open";
import { startProduct } from "./drafting-product";
import type { Site } from "./drafting-sites";
import type { Family } from "./measured";
import { type Row, row, type Target } from "./rows";

const TWICE: Target = { of: "ratio", is: "below", limit: 2 };
const THRICE: Target = { of: "ratio", is: "below", limit: 3 };
const EDITABLE: Target = { of: "ratio", is: "below", limit: 2.5 };
const SLOWER = [1, 4];

let done = false;

/**
 * The drafting room on a text of 20,000 words, beside the floor of the same run: a keystroke until the other browser has
 * it, the opening, memory; and a history of 5,000 edits. Once, in the first world: none of it depends on the others.
 */
export const drafting: Family = {
  measure: async (on, wanted) => {
    const parts = ["key", "open", "history"].filter((part) => wanted(`drafting.${part}`));
    if (done || parts.length === 0) return [];
    done = true;
    const rows = parts.includes("history") ? await measureHistory(on) : [];
    if (parts.includes("key") || parts.includes("open"))
      rows.push(...(await sideBySide(on.databaseUrl, parts)));
    return rows;
  },
  compare: () => [],
};

async function sideBySide(databaseUrl: string, parts: string[]): Promise<Row[]> {
  const product = await startProduct(databaseUrl);
  const floor = await startFloor();
  const browsers = await startBrowsers();
  const rows: Row[] = [];
  try {
    if (parts.includes("open")) rows.push(...(await openings(browsers, floor, product)));
    if (parts.includes("key")) rows.push(...(await keystrokes(browsers, floor, product)));
    const memory = peakMemory(product.pid) / 1e6;
    rows.push(row("drafting.memory", "MB", memory, { floor: peakMemory(floor.pid) / 1e6 }));
  } finally {
    await browsers.close();
    await floor.stop();
    await product.stop();
  }
  return rows;
}

async function startFloor(): Promise<Site> {
  const served = await startDraftingFloor(resolve(".data", "bench", "drafting-floor"));
  const openHand = () => openFloorHand(served.origin);
  return { ...served, url: `${served.origin}/`, editor: ".ProseMirror", cookies: [], openHand };
}

async function openings(browsers: Browsers, floor: Site, product: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const slower of SLOWER) {
    const [bare = [], own = []] = await openingsOf(browsers, [floor, product], slower);
    for (const what of ["readable", "editable"] as const) {
      const middle = (list: typeof own) =>
        share(
          list.map((one) => one[what]),
          0.5,
        );
      const target = what === "editable" ? EDITABLE : undefined;
      rows.push(
        row(`drafting.open.${what}.cpu${slower}`, "ms", middle(own), { floor: middle(bare), target }),
      );
    }
  }
  return rows;
}

async function keystrokes(browsers: Browsers, floor: Site, product: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const crowd of CROWDS) {
    const [bare = [], own = []] = await keysOf(browsers, [floor, product], crowd);
    for (const [name, part, target] of [
      ["p50", 0.5, TWICE],
      ["p95", 0.95, THRICE],
    ] as const)
      rows.push(
        row(`drafting.key.${crowd.name}.${name}`, "ms", share(own, part), {
          floor: share(bare, part),
          target,
        }),
      );
  }
  return rows;
}

function share(values: number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN;
}
