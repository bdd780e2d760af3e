import { Workbook } from "@cj-tech-master/excelts";
import { Client } from "pg";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { closeDb } from "@/lib/core/db";
import { forgetEnv } from "@/lib/core/env";
import { cookieFor } from "@/lib/dev/sign-in";
import { applyImport } from "@/lib/matrices/commands/import-apply";
import type { Family, Measured } from "./measured";
import { type Row, row, type Target } from "./rows";
import { type LaidRound, layRound, SMALL_ROUND } from "./world-round";

const ROWS = 10_000;
const RUNS = 5;
/** Issue 4: import of 10,000 rows under 5 s, from the file's arrival to the comments in the response. */
const IMPORT: Target = { of: "value", is: "below", limit: 5_000 };

/** A matrix of 10,000 rows that comes in: brought to the door, shown, taken over; against the bare library reading its cells. */
export const matrixIn: Family = {
  measure: async (on, wanted) => {
    if (!wanted("rounds.import")) return [];
    const round = await openRound(on.databaseUrl);
    const file = await matrixOf(on.databaseUrl, round);
    const cookie = await cookieFor(on.databaseUrl, round);
    const times: Record<"read" | "shown" | "taken" | "whole" | "bare", number[]> = {
      read: [],
      shown: [],
      taken: [],
      whole: [],
      bare: [],
    };
    const actor = await actorOf(on.databaseUrl, round);
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now();
      const importId = await bring(on, round, cookie, file);
      const read = performance.now();
      const page = `${on.origin}/submissions/${round.submissionId}/matrix/import/${importId}`;
      const html = await (await fetch(page, { headers: { cookie } })).text();
      const shown = performance.now();
      await take(on.databaseUrl, actor, { importId, version: 1, shown: fatesIn(html) });
      const taken = performance.now();
      times.read.push(read - began);
      times.shown.push(shown - read);
      times.taken.push(taken - shown);
      times.whole.push(taken - began);
      times.bare.push(await bareReading(file));
      await forget(on.databaseUrl, round);
    }
    const name = `rounds.import.groups${on.size.groups}.rows${ROWS}`;
    const floor = middle(times.bare);
    return [
      row(`${name}.whole.p50`, "ms", middle(times.whole), { floor, target: IMPORT }),
      ...(["read", "shown", "taken"] as const).map(
        (part): Row => row(`${name}.${part}.p50`, "ms", middle(times[part]), { floor }),
      ),
    ];
  },
  compare: () => [],
};

async function query<T>(url: string, sql: string, values: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A laid round opened again, in which the penholder's entity has said nothing yet. */
async function openRound(url: string): Promise<LaidRound> {
  const round = await layRound(url, SMALL_ROUND);
  await query(
    url,
    "UPDATE round SET state = 'open', closed_at = NULL, closes_at = chapeau_now() + interval '30 days' WHERE id = $1",
    [round.roundId],
  );
  await query(url, "UPDATE submission SET state = 'comment' WHERE id = $1", [round.submissionId]);
  await query(
    url,
    `${OWN} UPDATE response SET state = 'preparing', submitted_at = NULL FROM own WHERE id = own.response`,
    [round.roundId, round.seatId],
  );
  return round;
}

const OWN =
  "WITH own AS (SELECT p.id AS response FROM response p JOIN seat t ON t.entity_id = p.entity_id WHERE p.round_id = $1 AND t.id = $2)";

/** Counts what came in, and takes it away, with the memory that this file was here. */
async function forget(url: string, { roundId, seatId }: LaidRound): Promise<void> {
  const of = [roundId, seatId];
  const gone = await query(
    url,
    `${OWN} DELETE FROM comment USING own WHERE response_id = own.response AND origin = 'matrix' RETURNING 1`,
    of,
  );
  if (gone.length !== ROWS) throw new Error(`${gone.length} comments came in, not ${ROWS}`);
  await query(url, "DELETE FROM matrix_import WHERE round_id = $1", [roundId]);
}

/** The matrix that somebody filled: two rows of three name their paragraph, the third has only its words. */
async function matrixOf(url: string, round: LaidRound): Promise<Buffer> {
  const [{ blocks } = { blocks: [] }] = await query<{ blocks: { text: string; kind: string }[] }>(
    url,
    "SELECT blocks FROM text_version WHERE id = $1",
    [round.versionId],
  );
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Matrix");
  sheet.addRow([
    "No",
    "Entity",
    "Para",
    "Anchor text",
    "Type",
    "Priority",
    "Comment",
    "Proposed text",
    "Rationale",
  ]);
  for (let n = 0; n < ROWS; n++) {
    const at = n % paragraphs.length;
    const text = paragraphs[at]?.text ?? "";
    const place = n % 3 === 0 ? "" : String(at + 1);
    const says = `Comment ${n}: the paragraph should say who acts, by when, and in which framework, so that it can be followed up.`;
    sheet.addRow([
      n + 1,
      "",
      place,
      text,
      "Substantive",
      "Suggestion",
      says,
      text.replace("should", "shall"),
      "Clarity",
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function bring(
  on: Measured,
  { submissionId }: LaidRound,
  cookie: string,
  file: Buffer,
): Promise<string> {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(file)], "matrix.xlsx"));
  const response = await fetch(`${on.origin}/api/submissions/${submissionId}/matrix`, {
    method: "POST",
    body: form,
    headers: { cookie, origin: on.origin },
  });
  const { value } = (await response.json()) as { value?: string };
  if (!value) throw new Error(`the matrix was not taken: ${response.status}`);
  return value;
}

async function actorOf(url: string, { seatId, personId }: LaidRound): Promise<Actor> {
  const [seat] = await query<Actor["seat"]>(
    url,
    `SELECT t.id, t.body_id AS "bodyId", b.group_id AS "groupId", t.entity_id AS "entityId", t.role FROM seat t JOIN body b ON b.id = t.body_id WHERE t.id = $1`,
    [seatId],
  );
  if (!seat) throw new Error("a round without a seat");
  return { personId, name: "", locale: "en", zone: "UTC", seat };
}

/** What the button sends of the rows that the page shows. */
function fatesIn(html: string): string {
  return /name="shown" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";
}

/** As the button does, in this process: the act itself, without the page that follows. */
async function take(
  url: string,
  actor: Actor,
  what: { importId: string; version: number; shown: string },
): Promise<void> {
  process.env.DATABASE_URL = url;
  forgetEnv();
  const outcome = await perform(applyImport, actor, what);
  await closeDb();
  if (outcome.kind !== "done") throw new Error(`the matrix was not taken over: ${JSON.stringify(outcome)}`);
}

/** Milliseconds in which the library that is made for it reads every cell of the same file. */
async function bareReading(file: Buffer): Promise<number> {
  const began = performance.now();
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(file));
  let signs = 0;
  workbook.getWorksheet(1)?.eachRow((cells) => {
    cells.eachCell((cell) => {
      signs += String(cell.value).length;
    });
  });
  if (signs === 0) throw new Error("the bare library read nothing");
  return performance.now() - began;
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
