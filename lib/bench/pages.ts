import { peakMemory } from "@/lib/dev/served";
import type { Family, Measured } from "./measured";
import { type Row, row, type Target } from "./rows";
import { scriptBytes } from "./script";
import { sideBySide, type Timed } from "./side-by-side";
import { statementsOf } from "./statements";
import type { WorldPlaces } from "./world";

/** The pages of the group's main job, as the penholder of the long text sees them, with one paragraph's comments open. */
const PAGES: Record<string, (at: WorldPlaces) => string> = {
  desk: () => "/desk",
  agenda: (at) => `/meetings/${at.meeting}`,
  submission: (at) => `/submissions/${at.longText}?at=${at.paragraph}`,
  matrix: (at) => `/submissions/${at.longText}/matrix`,
  comments: (at) => `/submissions/${at.longText}/comments`,
  board: (at) => `/submissions/${at.signOffText}/board`,
};

const HEAVIEST: Target = { of: "ratio", is: "below", limit: 8 };
const DESK: Target = { of: "ratio", is: "below", limit: 4 };
const DESK_CROWD: Target = { of: "ratio", is: "at least", limit: 0.25 };
const GROWTH: Target = { of: "ratio", is: "below", limit: 1.3 };
const SCRIPT: Target = { of: "value", is: "below", limit: 200 };
const MEMORY: Target = { of: "value", is: "below", limit: 700 };

/** Statements, first byte, requests a second, script and memory of the five pages, beside the bare page. */
export const pages: Family = {
  measure: async (on, wanted) => {
    const names = Object.keys(PAGES).filter((page) => wanted(`pages.${page}`));
    if (names.length === 0) return [];
    const world = `groups${on.size.groups}`;
    const rows: Row[] = [];
    for (const page of names) rows.push(...(await measurePage(on, page)));
    rows.push(row(`memory.${world}.peak`, "MB", peakMemory(on.pid) / 1e6, { target: MEMORY }));
    return rows;
  },
  compare: (rows, groups) => Object.keys(PAGES).flatMap((page) => growth(rows, page, groups)),
};

async function measurePage(on: Measured, page: string): Promise<Row[]> {
  const url = `${on.origin}${PAGES[page]?.(on.places)}`;
  const headers = { cookie: on.cookie };
  const name = `pages.${page}.groups${on.size.groups}`;
  const timed = await sideBySide({ url: on.bare.url, headers: {} }, { url, headers });
  const statements = await statementsOf(on.dataDir, on.databaseUrl, () =>
    fetch(url, { headers }).then((response) => response.text()),
  );
  const script = await scriptBytes(url, headers);
  return [
    row(`${name}.statements`, "statements", statements.length),
    ...timings(name, timed, page === "desk"),
    row(`${name}.script`, "kB", script / 1000, { target: SCRIPT }),
  ];
}

function timings(name: string, { own, floor }: { own: Timed; floor: Timed }, desk: boolean): Row[] {
  return (["alone", "crowd"] as const).flatMap((how) => {
    const c = how === "alone" ? "c1" : "c16";
    const p50 = how === "alone" ? (desk ? DESK : HEAVIEST) : undefined;
    const rate = how === "crowd" && desk ? DESK_CROWD : undefined;
    return [
      row(`${name}.ttfb.p50.${c}`, "ms", own[how].p50, { floor: floor[how].p50, target: p50 }),
      row(`${name}.ttfb.p95.${c}`, "ms", own[how].p95, { floor: floor[how].p95 }),
      row(`${name}.rate.${c}`, "requests/s", own[how].perSecond, {
        floor: floor[how].perSecond,
        target: rate,
      }),
    ];
  });
}

/** From the smallest world to each larger one: the time, counted in bare pages, may grow a little; the statements not at all. */
function growth(rows: Row[], page: string, groups: number[]): Row[] {
  const [least = 0, ...larger] = groups;
  const find = (world: number, what: string) =>
    rows.find((one) => one.name === `pages.${page}.groups${world}.${what}`);
  return larger.flatMap((world) => {
    const [before, after] = [find(least, "ttfb.p50.c1")?.ratio, find(world, "ttfb.p50.c1")?.ratio];
    const [few, many] = [find(least, "statements")?.value, find(world, "statements")?.value];
    if (!before || !after || !few || !many) return [];
    const name = `pages.${page}.growth${least}to${world}`;
    const constant: Target = { of: "value", is: "exactly", limit: few };
    return [
      row(`${name}.ttfb.p50.c1`, "bare pages", after, { floor: before, target: GROWTH }),
      row(`${name}.statements`, "statements", many, { floor: few, target: constant }),
    ];
  });
}
