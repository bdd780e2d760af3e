import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { migrate } from "@/lib/boot/migrate";
import { type Postgres, startPostgres } from "@/lib/boot/postgres";
import { closeDb } from "@/lib/core/db";
import { forgetEnv } from "@/lib/core/env";
import { verifyRecord } from "@/lib/record/verify";
import type { Block } from "@/lib/texts/blocks";
import { blocksOf } from "@/lib/texts/document";
import { docOf } from "./build-draft";
import { buildDraftScene, type DraftScene } from "./draft-scene";
import type { Typist } from "./draft-typist";
import { openLedger } from "./ledger";
import { freePort, startServed } from "./served";

/** How long, how many typists, how often the server is killed; Postgres is killed once. */
export type SoakWishes = { seconds: number; typists: number; kills: number };

/** What happened: characters typed, acknowledgements noted, and every fault as a sentence. */
export type Soaked = { typed: number; acknowledged: number; killed: string[]; faults: string[] };

const BACK_WITHIN_MS = 30_000;

/**
 * People type into one text while its server is killed with -9 at random moments, and Postgres once: each character that a
 * page was told is saved has to be in the text, once and in order (reliability R1, R2). Everything is in a folder of its own.
 * @param how long it lasts and what happens in it
 * @param say hears of each kill as it happens
 */
export async function soakDrafting(how: SoakWishes, say: (line: string) => void): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), "chapeau-soak-"));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres(folder);
  const before = process.env.DATABASE_URL;
  try {
    await migrate(postgres.url);
    process.env.DATABASE_URL = postgres.url;
    forgetEnv();
    return await typeThroughKills(how, postgres, folder, say);
  } finally {
    await closeDb();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    process.env.DATABASE_URL = before ?? "";
    forgetEnv();
  }
}

async function typeThroughKills(
  how: SoakWishes,
  postgres: Postgres,
  folder: string,
  say: (line: string) => void,
): Promise<Soaked> {
  const scene = await buildDraftScene(how.typists);
  const port = String(await freePort());
  const settings = { DATABASE_URL: postgres.url, CHAPEAU_WORLD: "none", PORT: port };
  let server = await startServed(settings);
  const ledger = openLedger(join(folder, "ledger"));
  const at = { address: server.origin, origin: `http://localhost:${port}` };
  const typists: Typist[] = [];
  for (let place = 0; place < how.typists; place++) typists.push(await scene.open(place, at, ledger));
  const faults: string[] = [];
  const killed: string[] = [];
  let over = false;
  const work = typists.map((one) => one.work(() => !over));

  const began = performance.now();
  for (const { what, after } of momentsOf(how)) {
    await pause(Math.max(0, began + after - performance.now()));
    say(`${what} is killed after ${Math.round((performance.now() - began) / 100) / 10} s.`);
    if (what === "Postgres") process.kill(postgres.pid() ?? 0, "SIGKILL");
    else await server.kill();
    const found = await faultsNow(scene, typists);
    faults.push(...found.map((fault) => `after ${what} was killed: ${fault}`));
    killed.push(what);
    if (what !== "Postgres") server = await startServed(settings);
  }
  await pause(Math.max(0, began + how.seconds * 1000 - performance.now()));
  over = true;
  await Promise.all(work);
  faults.push(...(await atTheEnd(scene, typists)));
  for (const { hand } of typists) hand.close();
  const said = server.said();
  await server.stop();
  if (faults.length > 0) say(`The last server said:\n${said.slice(-4000)}`);
  const acknowledged = ledger.acknowledged().length;
  ledger.close();
  return {
    typed: typists.reduce((sum, one) => sum + one.typed().own + one.typed().shared, 0),
    acknowledged,
    killed,
    faults,
  };
}

/** Kills in the order of the run: each at a random moment of its own stretch, Postgres among them. */
function momentsOf({ seconds, kills }: SoakWishes): { what: string; after: number }[] {
  const stretch = (seconds * 1000) / (kills + 1);
  const postgresAt = Math.floor(Math.random() * (kills + 1));
  return Array.from({ length: kills + 1 }, (_, place) => ({
    what: place === postgresAt ? "Postgres" : "The server",
    after: (place + 0.1 + Math.random() * 0.8) * stretch,
  }));
}

/**
 * What of the words acknowledged up to now is not in the database. Postgres may need a moment to come back, and typing goes
 * on meanwhile: the counting comes before the reading.
 */
async function faultsNow({ submissionId }: DraftScene, typists: Typist[]): Promise<string[]> {
  const promised = typists.map((one) => one.acknowledged());
  const until = performance.now() + BACK_WITHIN_MS;
  for (;;) {
    const blocks = await blocksIn(submissionId).catch(() => null);
    if (blocks)
      return typists.flatMap((one, at) => one.faultsIn(blocks, promised[at] ?? { own: 0, shared: 0 }));
    if (performance.now() > until) return ["the database did not come back"];
    await pause(100);
  }
}

async function atTheEnd(scene: DraftScene, typists: Typist[]): Promise<string[]> {
  const late = pause(BACK_WITHIN_MS, "late" as const, { ref: false });
  const saved = Promise.all(typists.map((one) => one.hand.saved()));
  if ((await Promise.race([saved, late])) === "late") return ["not everything typed was saved in the end"];
  const blocks = await blocksIn(scene.submissionId);
  const refused = typists.flatMap(({ name, hand }) =>
    hand.heard.refused.map((why) => `${name} was told: ${why}`),
  );
  const ended = typists.flatMap(({ name, hand }) =>
    hand.heard.ended.map((why) => `${name} was cut off: ${why}`),
  );
  const words = typists.flatMap((one) => one.faultsIn(blocks, one.typed()));
  return [...refused, ...ended, ...words, ...(await verifyRecord()).faults];
}

async function blocksIn(submissionId: string): Promise<Block[]> {
  return blocksOf(await docOf(submissionId));
}
