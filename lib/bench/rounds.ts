import { startServed } from "@/lib/dev/served";
import { cookieFor } from "@/lib/dev/sign-in";
import { load } from "./load";
import type { Family, Measured } from "./measured";
import { measureInBrowser } from "./rounds-browser";
import { type Row, row, type Target } from "./rows";
import { scriptBytes } from "./script";
import { statementsOf } from "./statements";
import { LARGE_ROUND, LARGEST_ROUND, type LaidRound, layRound, SMALL_ROUND } from "./world-round";

const ASKED = { connections: 1, seconds: 0, least: 15 };
const WARM = { connections: 1, seconds: 0, least: 4 };
const below = (limit: number): Target => ({ of: "value", is: "below", limit });

let done = false;

/**
 * A round of 25 entities × 400 comments on a text of 1,700 paragraphs, and one of 31,000: the workbench on the server
 * beside the same rows as bare JSON, and in a browser. Once, in the first world. What goes out and comes in as files
 * measures itself, on the same rounds (`layRound`).
 */
export const rounds: Family = {
  measure: async (on, wanted) => {
    const parts = ["open", "browser", "similar", "statements"].filter((part) => wanted(`rounds.${part}`));
    if (done || parts.length === 0) return [];
    done = true;
    const [small, large, largest] = [
      await layRound(on.databaseUrl, SMALL_ROUND),
      await layRound(on.databaseUrl, LARGE_ROUND),
      await layRound(on.databaseUrl, LARGEST_ROUND),
    ];
    const cookie = await cookieFor(on.databaseUrl, large);
    const at: Place = { ...on, cookie };
    const rows: Row[] = [];
    if (parts.includes("open")) rows.push(...(await measureOpening(at, [large, largest])));
    if (parts.includes("statements")) rows.push(...(await measureStatements(at, small, large)));
    if (parts.includes("similar")) rows.push(...(await measureSimilar(at, large)));
    if (parts.includes("browser"))
      for (const round of [large, largest]) rows.push(...(await measureInBrowser(at, round)));
    return rows;
  },
  compare: () => [],
};

type Place = Measured & { cookie: string };

async function measureOpening(at: Place, laid: LaidRound[]): Promise<Row[]> {
  const floor = await startServed({ DATABASE_URL: at.databaseUrl }, ["lib/bench/rounds-floor.ts"]);
  const rows: Row[] = [];
  for (const { submissionId, roundId, comments } of laid) {
    const name = `rounds.open.${comments}`;
    const bare = await middle(`${floor.origin}/${roundId}`, {});
    const page = await middle(`${at.origin}/submissions/${submissionId}/comments`, { cookie: at.cookie });
    const list = await middle(`${at.origin}/api/submissions/${submissionId}/comments`, { cookie: at.cookie });
    const found = await middle(`${at.origin}/api/submissions/${submissionId}/comments/found?q=mandate`, {
      cookie: at.cookie,
    });
    const target = comments <= 10_000 ? below(300) : undefined;
    rows.push(row(`${name}.found.p50`, "ms", found, { target: comments <= 10_000 ? below(100) : undefined }));
    rows.push(row(`${name}.page.p50`, "ms", page, { floor: bare, target }));
    rows.push(row(`${name}.rows.p50`, "ms", list, { floor: bare, target }));
  }
  await floor.stop();
  const [large] = laid;
  const url = `${at.origin}/submissions/${large?.submissionId}/comments`;
  const script = (await scriptBytes(url, { cookie: at.cookie })) / 1000;
  return [...rows, row("rounds.open.script", "kB", script, { target: below(200) })];
}

async function measureStatements(at: Place, small: LaidRound, large: LaidRound): Promise<Row[]> {
  const count = async (path: string) => {
    const url = `${at.origin}${path}`;
    const ask = () => fetch(url, { headers: { cookie: at.cookie } }).then((answer) => answer.text());
    // What a process reads once in its life is of no page.
    await ask();
    return (await statementsOf(at.dataDir, at.databaseUrl, ask)).length;
  };
  const rows: Row[] = [];
  for (const [name, path] of [
    ["page", (id: string) => `/submissions/${id}/comments`],
    ["rows", (id: string) => `/api/submissions/${id}/comments`],
    ["similar", (id: string) => `/submissions/${id}/comments/similar`],
  ] as const) {
    const few = await count(path(small.submissionId));
    const many = await count(path(large.submissionId));
    const target: Target = { of: "value", is: "exactly", limit: few };
    rows.push(row(`rounds.statements.${name}.100to10000`, "statements", many, { floor: few, target }));
  }
  return rows;
}

async function measureSimilar(at: Place, { submissionId, comments }: LaidRound): Promise<Row[]> {
  const url = `${at.origin}/submissions/${submissionId}/comments/similar`;
  const whole = await middle(url, { cookie: at.cookie });
  return [row(`rounds.similar.${comments}.page`, "ms", whole, { target: below(3_000) })];
}

/** The whole answer, in milliseconds: the middle of some. */
async function middle(url: string, headers: Record<string, string>): Promise<number> {
  await load(url, headers, WARM);
  const times: number[] = [];
  for (let time = 0; time < ASKED.least; time++) {
    const { seconds } = await load(url, headers, { ...ASKED, least: 1 });
    times.push(seconds * 1000);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
