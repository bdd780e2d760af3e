import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/db";
import { claim, enqueue, tickOff } from "@/lib/core/jobs";
import { inTransaction } from "@/lib/core/transaction";
import { openTestDatabase } from "@/lib/dev/build-body";
import { START } from "./scene";

const JOBS = 300;
const WORKERS = 4;
const KILL_EVERY_MS = 700;

let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  await db().$executeRaw`CREATE TABLE effect (number int PRIMARY KEY)`;
  await db().$executeRaw`CREATE TABLE attempt (number int NOT NULL)`;
});
afterAll(() => drop());

test("a rolled-back transaction leaves no job, and a late worker's token opens nothing (R8)", async () => {
  const job = { kind: "test.token", key: "token", payload: {}, dueAt: new Date(START) };
  const undone = inTransaction(async (tx) => {
    await enqueue(tx, { ...job, key: "undone" });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  await inTransaction((tx) => enqueue(tx, job));
  const [held] = await claim(10);
  if (!held) throw new Error("nothing was due");
  await letLeasesEnd();
  const [taken] = await claim(10);
  expect(taken).toMatchObject({ id: held.id, token: held.token + 1 });
  expect(await tickOff(held)).toBe(false);
  expect(taken && (await tickOff(taken))).toBe(true);
  expect(await db().job.count()).toBe(1);
});

test(`${JOBS} jobs, ${WORKERS} workers, one killed every ${KILL_EVERY_MS} ms: every effect, once (R8)`, async () => {
  await inTransaction(async (tx) => {
    for (let number = 1; number <= JOBS; number++) {
      const payload = { number };
      await enqueue(tx, { kind: "test.effect", key: `effect:${number}`, payload, dueAt: new Date(START) });
    }
  });
  const workers = await Promise.all(Array.from({ length: WORKERS }, startWorkerProcess));
  let killed = 0;
  while ((await left()) > 0) {
    await pause(KILL_EVERY_MS);
    const place = killed++ % WORKERS;
    await kill(workers[place]);
    // A lease lasts 30 s. Ending all of them now also takes jobs away from workers that live: the harder case.
    await letLeasesEnd();
    workers[place] = await startWorkerProcess();
  }
  await Promise.all(workers.map(kill));
  const [row] = await db().$queryRaw<{ effects: number; attempts: number }[]>`
    SELECT (SELECT count(*)::int FROM effect) AS effects, (SELECT count(*)::int FROM attempt) AS attempts`;
  expect(row?.effects).toBe(JOBS);
  expect(row?.attempts, "some kills fell between a try and its tick").toBeGreaterThan(JOBS);
  expect(await db().job.count({ where: { failedAt: { not: null } } })).toBe(0);
});

async function startWorkerProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "e2e/faults/job-worker.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

async function letLeasesEnd(): Promise<void> {
  await db()
    .$executeRaw`UPDATE job SET lease_until = clock_timestamp() WHERE lease_until > clock_timestamp()`;
}

function left(): Promise<number> {
  return db().job.count({ where: { doneAt: null, failedAt: null } });
}
