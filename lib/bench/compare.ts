import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Block } from "@/lib/texts/blocks";
import { compareTexts } from "@/lib/texts/compare";
import { hintsOf } from "@/lib/texts/hints";
import type { Family, Measured } from "./measured";
import { type Row, row, type Target } from "./rows";
import { twoVersions } from "./two-versions";

const WORDS = 20_000;
const RUNS = 15;
const COMPARED: Target = { of: "value", is: "below", limit: 150 };
/** What is said in the margin while somebody types. */
const HINTED: Target = { of: "value", is: "below", limit: 50 };
const PAGE: Target = { of: "value", is: "below", limit: 1000 };

/** Two versions of 20,000 words, of which 15 paragraphs in 100 changed: compared, and as a page that has come whole. */
export const compare: Family = {
  measure: async (on, wanted) => {
    const name = `compare.groups${on.size.groups}.words${WORDS}`;
    const rows: Row[] = [];
    for (const ids of ["kept", "fresh"] as const) {
      if (!wanted(`compare.${ids}`)) continue;
      const { before, after } = twoVersions(WORDS, ids);
      const first = await timesOf(1, () => compareTexts(before, after));
      const later = await timesOf(RUNS, () => compareTexts(before, after));
      // Only the first of all is a first: after it the code is warm.
      if (ids === "kept") rows.push(row(`${name}.${ids}.first`, "ms", first[0] ?? 0, { target: COMPARED }));
      rows.push(row(`${name}.${ids}.p50`, "ms", middle(later), { target: COMPARED }));
    }
    if (wanted("compare.hints")) {
      const { after } = twoVersions(WORDS, "kept");
      const times = await timesOf(RUNS, () => hintsOf(after, { lang: "en", limits: { maxWords: 1 } }));
      rows.push(row(`${name}.hints.p50`, "ms", middle(times), { target: HINTED }));
    }
    if (!wanted("compare.page")) return rows;
    const page = `${on.origin}/submissions/${await layVersions(on)}/compare?from=0&to=1`;
    for (const view of ["inline", "side"]) {
      const times = await timesOf(RUNS, () => wholePage(`${page}&view=${view}`, on.cookie));
      rows.push(row(`${name}.page.${view}.p50`, "ms", middle(times), { target: PAGE }));
    }
    return rows;
  },
  compare: () => [],
};

/** Milliseconds of each run. */
async function timesOf(runs: number, act: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times;
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function wholePage(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (response.status !== 200) throw new Error(`${response.status} at ${url}`);
  await response.text();
}

/** Puts a text with two issued versions beside the world's long text; both are gone with the world. */
async function layVersions({ databaseUrl, places }: Measured): Promise<string> {
  const id = randomUUID();
  const { before, after } = twoVersions(WORDS, "kept");
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO submission (id, body_id, kind, title, penholder_id, state, number, year, opened_at, due_at)
     SELECT $1, body_id, kind, 'Two long versions', penholder_id, 'drafting',
       (SELECT max(number) + 1 FROM submission o WHERE o.body_id = s.body_id), year, opened_at, due_at FROM submission s WHERE id = $2`,
    [id, places.longText],
  );
  for (const [number, blocks] of [before, after].entries()) await issue(client, id, number, blocks);
  await client.end();
  return id;
}

async function issue(client: Client, submissionId: string, number: number, blocks: Block[]): Promise<void> {
  await client.query(
    `INSERT INTO text_version (id, submission_id, number, label, symbol, title, blocks, sha256, issued_at)
     VALUES ($1, $2, $3, $4, $5, 'Two long versions', $6, encode(sha256(convert_to($5, 'UTF8')), 'hex'), now())`,
    [
      randomUUID(),
      submissionId,
      number,
      number === 0 ? "zeroDraft" : `rev.${number}`,
      `BENCH/${submissionId}/${number}`,
      JSON.stringify(blocks),
    ],
  );
}
