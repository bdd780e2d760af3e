import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/lib/boot/migrate";
import { type Postgres, startPostgres } from "@/lib/boot/postgres";
import { closeDb } from "@/lib/core/db";
import { forgetEnv } from "@/lib/core/env";
import { setClock } from "@/lib/dev/build-body";
import { type Ledger, openLedger } from "@/lib/dev/ledger";
import { type Served, startServed } from "@/lib/dev/served";
import { verifyRecord } from "@/lib/record/verify";
import { eightClients } from "./clients";
import { type Answer, handOf } from "./doors";
import { buildScene, issuedText, roundOn, type Scene, START } from "./scene";

const BACK_WITHIN_MS = 10_000;

let folder: string;
let postgres: Postgres;
let server: Served | undefined;
let scene: Scene;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chapeau-postgres-down-"));
  chmodSync(folder, 0o755);
  postgres = await startPostgres(folder);
  await migrate(postgres.url);
  process.env.DATABASE_URL = postgres.url;
  process.env.APP_ORIGIN = "http://localhost";
  forgetEnv();
  await setClock(START);
  scene = await buildScene();
  server = await startServed({ DATABASE_URL: postgres.url, CHAPEAU_WORLD: "none" });
});
afterAll(async () => {
  await server?.stop();
  await closeDb();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("Postgres killed and started again under load: nothing acknowledged is lost, answers within 10 s (R2)", async () => {
  const roundText = await issuedText(scene, "Statement under comment");
  const desk = {
    draftId: await issuedText(scene, "Statement in the making"),
    roundText,
    roundId: await roundOn(scene, roundText),
  };
  const ledger = openLedger(join(folder, "ledger"));
  const address = server?.origin ?? "";
  const at = { address, origin: address.replace("127.0.0.1", "localhost") };
  const clients = await eightClients(scene, desk, (place) =>
    handOf(
      postgres.url,
      place === "secretariat" ? scene.secretariat : (scene.focalPoints[place] ?? scene.coChair),
      at,
    ),
  );
  let over = false;
  const answers: Answer[] = [];
  const work = clients.map(async (client) => {
    while (!over) {
      const answer = await client.step(ledger);
      answers.push(answer);
      // What was committed without an answer is learned, as a page does by loading again.
      if (answer.status !== 200) await client.check(ledger).catch(() => []);
    }
  });
  await ledger.after(40);
  const took = await killPostgres(ledger);
  await ledger.after(40);
  over = true;
  await Promise.all(work);
  ledger.close();
  expect(took).toBeLessThan(BACK_WITHIN_MS);
  expect((await Promise.all(clients.map((client) => client.check(ledger)))).flat()).toEqual([]);
  expect((await verifyRecord()).faults).toEqual([]);
  // A save that went through without an answer meets its own text when it is sent again: 412, and nothing is lost.
  const failed = answers.filter((answer) => answer.status !== 200 && answer.status !== 412);
  expect(failed.length, "requests met the dead database").toBeGreaterThan(0);
  const notSaid = failed.filter((answer) => answer.status !== 503 || !answer.retryAfter);
  expect(notSaid, `each of them was asked to come again; it said: ${server?.said().slice(-3000)}`).toEqual(
    [],
  );
});

/** Kills the postmaster, which the boot starts again. @returns milliseconds until the next acknowledged write */
async function killPostgres(ledger: Ledger): Promise<number> {
  const before = performance.now();
  process.kill(postgres.pid() ?? 0, "SIGKILL");
  // What was on its way may still be answered; the second one came after.
  await ledger.after(9);
  return performance.now() - before;
}
