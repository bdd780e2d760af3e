import { readFileSync, writeFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { cookieFor } from "@/lib/dev/sign-in";
import type { Family, Measured } from "./measured";
import { type Row, row, type Target } from "./rows";
import { statementsOf } from "./statements";
import { LARGE_ROUND, type LaidRound, layRound, SMALL_ROUND } from "./world-round";

const RUNS = 5;
/** Issue 4: `.xlsx` of 10,000 rows under 1.2 s and 250 MB, `.docx` under 4 s. */
const TIME: Record<string, Target> = {
  xlsx: { of: "value", is: "below", limit: 1_200 },
  docx: { of: "value", is: "below", limit: 4_000 },
};
const MEMORY: Target = { of: "value", is: "below", limit: 250 };
/** Nobody else should wait for a second because somebody takes a matrix away. */
const WAIT: Target = { of: "value", is: "below", limit: 500 };

type Taken = { ms: number; memory: number; waited: number };

/**
 * A matrix of 10,000 rows that goes out: from the click to the last byte, from the server on its production build; how much more
 * memory the server held for it, and how long others waited meanwhile. Beside it the bare library writing the same cells.
 */
export const matrixOut: Family = {
  measure: async (on, wanted) => {
    if (!wanted("rounds.export")) return [];
    const round = await layRound(on.databaseUrl, LARGE_ROUND);
    const cookie = await cookieFor(on.databaseUrl, round);
    const cells = await cellsOf(on, round, cookie);
    const rows = await statementsAt(on, round, cookie);
    for (const [as, bare] of [
      ["xlsx", bareWorkbook],
      ["docx", bareDocument],
    ] as const) {
      const taken: Taken[] = [];
      const floor: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        taken.push(await take(on, round, cookie, as));
        floor.push(await bare(cells));
      }
      const name = `rounds.export.groups${on.size.groups}.rows${round.comments}.${as}`;
      rows.push(
        row(`${name}.whole.p50`, "ms", middle(taken.map((one) => one.ms)), {
          floor: middle(floor),
          target: TIME[as],
        }),
        row(`${name}.memory.most`, "MB", Math.max(...taken.map((one) => one.memory)), { target: MEMORY }),
        row(`${name}.waited.most`, "ms", Math.max(...taken.map((one) => one.waited)), { target: WAIT }),
      );
    }
    return rows;
  },
  compare: () => [],
};

/** The page of the matrix asks the database as often for 10,000 comments as for 100. */
async function statementsAt(on: Measured, large: LaidRound, cookie: string): Promise<Row[]> {
  const small = await layRound(on.databaseUrl, SMALL_ROUND);
  const count = async ({ submissionId }: LaidRound, headers: { cookie: string }) => {
    const url = `${on.origin}/submissions/${submissionId}/matrix?kind=technical&order=entity`;
    const asked = () => fetch(url, { headers }).then((response) => response.text());
    return (await statementsOf(on.dataDir, on.databaseUrl, asked)).length;
  };
  const few = await count(small, { cookie: await cookieFor(on.databaseUrl, small) });
  const many = await count(large, { cookie });
  const name = `rounds.export.groups${on.size.groups}.rows${large.comments}.page.statements`;
  return [row(name, "statements", many, { floor: few, target: { of: "ratio", is: "exactly", limit: 1 } })];
}

/** The cells of the matrix, out of its own CSV, for the floor. */
async function cellsOf(on: Measured, round: LaidRound, cookie: string): Promise<string[][]> {
  const address = `${on.origin}/submissions/${round.submissionId}/matrix/download?form=matrix&as=csv`;
  const text = await (await fetch(address, { headers: { cookie } })).text();
  const cells = text
    .slice(1)
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(1, -1).split('","'));
  if (cells.length !== round.comments + 1) throw new Error(`${cells.length} rows went out`);
  return cells;
}

async function take(on: Measured, round: LaidRound, cookie: string, as: string): Promise<Taken> {
  const before = held(on.pid, "VmRSS");
  writeFileSync(`/proc/${on.pid}/clear_refs`, "5");
  let done = false;
  const waiting = waits(on, () => done);
  const began = performance.now();
  const address = `${on.origin}/submissions/${round.submissionId}/matrix/download?form=matrix&as=${as}`;
  const response = await fetch(address, { headers: { cookie } });
  const bytes = await response.arrayBuffer();
  const ms = performance.now() - began;
  done = true;
  if (response.status !== 200 || bytes.byteLength < 100_000) throw new Error(`no matrix: ${response.status}`);
  return { ms, memory: held(on.pid, "VmHWM") - before, waited: await waiting };
}

/** The longest that somebody waited who asked for something small all the while. */
async function waits(on: Measured, done: () => boolean): Promise<number> {
  let longest = 0;
  while (!done()) {
    const began = performance.now();
    await (await fetch(`${on.origin}/api/auth/session`)).text();
    longest = Math.max(longest, performance.now() - began);
  }
  return longest;
}

/** Megabytes that a process holds now (VmRSS), or has held at most since the mark was reset (VmHWM). */
function held(pid: number, what: "VmRSS" | "VmHWM"): number {
  const [, kilobytes = "0"] =
    new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_000;
}

async function bareWorkbook(cells: string[][]): Promise<number> {
  const began = performance.now();
  const book = new Workbook();
  const sheet = book.addWorksheet("Matrix");
  for (const line of cells) sheet.addRow(line);
  await book.xlsx.writeBuffer();
  return performance.now() - began;
}

async function bareDocument(cells: string[][]): Promise<number> {
  const began = performance.now();
  const rows = cells.map(
    (line) =>
      new TableRow({
        children: line.slice(0, 15).map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
      }),
  );
  await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
  return performance.now() - began;
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
