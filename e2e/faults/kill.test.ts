import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "@/lib/dev/build-body";
import { type Ledger, openLedger } from "@/lib/dev/ledger";
import { freePort, type Served, startServed } from "@/lib/dev/served";
import { verifyRecord } from "@/lib/record/verify";
import { type Client, type Desk, eightClients } from "./clients";
import { handOf } from "./doors";
import { buildScene, issuedText, roundOn, type Scene, START } from "./scene";

const ROUNDS = 5;
/** The kill falls after so many acknowledgements, at least and at most. */
const [SOONEST, LATEST] = [15, 60];

let drop: () => Promise<void>;
let scene: Scene;
let desk: Desk;
let folder: string;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  scene = await buildScene();
  const roundText = await issuedText(scene, "Statement under comment");
  desk = {
    draftId: await issuedText(scene, "Statement in the making"),
    roundText,
    roundId: await roundOn(scene, roundText),
  };
  folder = mkdtempSync(join(tmpdir(), "chapeau-ledger-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await drop();
});

test(`kill -9 under load, ${ROUNDS} rounds: what was acknowledged is there, nothing is half there (R1)`, async () => {
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const port = String(await freePort());
  const settings = { DATABASE_URL: databaseUrl, CHAPEAU_DATA: folder, CHAPEAU_WORLD: "none", PORT: port };
  const ledger = openLedger(join(folder, "ledger"));
  let server = await startServed(settings);
  const at = { address: server.origin, origin: `http://localhost:${port}` };
  const clients = await eightClients(scene, desk, (place) =>
    handOf(
      databaseUrl,
      place === "secretariat" ? scene.secretariat : (scene.focalPoints[place] ?? scene.coChair),
      at,
    ),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    const faults = await killUnderLoad(server, clients, ledger);
    expect(faults, `after kill ${round}; it said: ${server.said().slice(-2000)}`).toEqual([]);
    server = await startServed(settings);
  }
  await server.stop();
  const kinds = new Set(ledger.acknowledged().map((one) => one.split(" ").slice(0, 2).join(" ")));
  expect(kinds.size, "every client was answered").toBe(clients.length);
  ledger.close();
});

async function killUnderLoad(server: Served, clients: Client[], ledger: Ledger): Promise<string[]> {
  const enough = ledger.after(SOONEST + Math.floor(Math.random() * (LATEST - SOONEST)));
  const strange: string[] = [];
  let killed = false;
  const work = clients.map(async (client) => {
    while (!killed) {
      const answer = await client.step(ledger).catch(() => null);
      if (!answer) return;
      if (answer.reply?.status !== "done") strange.push(`${answer.status} ${JSON.stringify(answer.reply)}`);
    }
  });
  await Promise.race([enough, Promise.all(work)]);
  await server.kill();
  killed = true;
  await Promise.all(work);
  const found = await Promise.all(clients.map((client) => client.check(ledger)));
  const record = await verifyRecord();
  return [...strange, ...found.flat(), ...record.faults];
}
