import { peakMemory } from "@/lib/dev/served";
import { load } from "./load";
import type { Family, Measured } from "./measured";
import { type Row, row, type Target } from "./rows";
import { scriptBytes } from "./script";
import { statementsOf } from "./statements";
import type { WorldPlaces } from "./world";

/** The pages of issue 2, as the penholder of the long text sees them, with one paragraph's comments open. */
const PAGES: Record<string, (at: WorldPlaces) => string> = {
  desk: () => "/desk",
  agenda: (at) => `/meetings/${at.meeting}`,
  submission: (at) => `/submissions/${at.longText}?at=${at.paragraph}`,
  matrix: (at) => `/submissions/${at.longText}/matrix`,
  board: (at) => `/submissions/${at.signOffText}/board`,
};

const ALONE = { connections: 1, seconds: 4, least: 60 };
const CROWD = { connections: 16, seconds: 6, least: 160 };
const WARM = { connections: 4, seconds: 3, least: 60 };
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
    const bare = await timed(on.bare.url, {});
    const world = `groups${on.size.groups}`;
    const rows: Row[] = timings(`pages.bare.${world}`, bare);
    for (const page of names) rows.push(...(await measurePage(on, page, bare)));
    rows.push(row(`memory.${world}.peak`, "MB", peakMemory(on.pid) / 1e6, { target: MEMORY }));
    return rows;
  },
  compare: (rows, groups) => Object.keys(PAGES).flatMap((page) => growth(rows, page, groups)),
};

async function measurePage(on: Measured, page: string, bare: Timed): Promise<Row[]> {
  const url = `${on.origin}${PAGES[page]?.(on.places)}`;
  const headers = { cookie: on.cookie };
  const name = `pages.${page}.groups${on.size.groups}`;
  const own = await timed(url, headers);
  const statements = await statementsOf(on.dataDir, on.databaseUrl, () =>
    fetch(url, { headers }).then((response) => response.text()),
  );
  const script = await scriptBytes(url, headers);
  return [
    row(`${name}.statements`, "statements", statements.length),
    ...timings(name, own, bare, page === "desk"),
    row(`${name}.script`, "kB", script / 1000, { target: SCRIPT }),
  ];
}

type Timed = { alone: Awaited<ReturnType<typeof load>>; crowd: Awaited<ReturnType<typeof load>> };

async function timed(url: string, headers: Record<string, string>): Promise<Timed> {
  await load(url, headers, WARM);
  return { alone: await load(url, headers, ALONE), crowd: await load(url, headers, CROWD) };
}

function timings(name: string, own: Timed, bare?: Timed, desk = false): Row[] {
  const p50 = { floor: bare?.alone.p50, target: bare && (desk ? DESK : HEAVIEST) };
  const crowd = { floor: bare?.crowd.perSecond, target: bare && desk ? DESK_CROWD : undefined };
  return [
    row(`${name}.ttfb.p50.c1`, "ms", own.alone.p50, p50),
    row(`${name}.ttfb.p95.c1`, "ms", own.alone.p95, { floor: bare?.alone.p95 }),
    row(`${name}.rate.c1`, "requests/s", own.alone.perSecond, { floor: bare?.alone.perSecond }),
    row(`${name}.ttfb.p50.c16`, "ms", own.crowd.p50, { floor: bare?.crowd.p50 }),
    row(`${name}.ttfb.p95.c16`, "ms", own.crowd.p95, { floor: bare?.crowd.p95 }),
    row(`${name}.rate.c16`, "requests/s", own.crowd.perSecond, crowd),
  ];
}

/** From the smallest world to each larger one: the time may grow a little, the statements not at all. */
function growth(rows: Row[], page: string, groups: number[]): Row[] {
  const [least = 0, ...larger] = groups;
  const value = (world: number, what: string) =>
    rows.find((one) => one.name === `pages.${page}.groups${world}.${what}`)?.value;
  return larger.flatMap((world) => {
    const [before, after] = [value(least, "ttfb.p50.c1"), value(world, "ttfb.p50.c1")];
    const [few, many] = [value(least, "statements"), value(world, "statements")];
    if (!before || !after || !few || !many) return [];
    const name = `pages.${page}.growth${least}to${world}`;
    return [
      row(`${name}.ttfb.p50.c1`, "ms", after, { floor: before, target: GROWTH }),
      row(`${name}.statements`, "statements", many, {
        floor: few,
        target: { of: "value", is: "exactly", limit: few },
      }),
    ];
  });
}
