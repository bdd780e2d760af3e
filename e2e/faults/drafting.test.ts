import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openTestDatabase } from "@/lib/dev/build-body";
import { docOf } from "@/lib/dev/build-draft";
import { buildDraftScene } from "@/lib/dev/draft-scene";
import { soakDrafting } from "@/lib/dev/draft-soak";
import { openLedger } from "@/lib/dev/ledger";
import { freePort, startServed } from "@/lib/dev/served";
import { verifyRecord } from "@/lib/record/verify";
import { blocksOf } from "@/lib/texts/document";
import { START } from "./scene";

const PATIENCE = { timeout: 30_000, interval: 50 };

test("typing while the server is killed twice and Postgres once: what was saved is there, once, in order (R1, R2)", async () => {
  const said: string[] = [];
  const soaked = await soakDrafting({ seconds: 8, typists: 4, kills: 2 }, (line) => said.push(line));
  expect(soaked.faults, said.join("\n")).toEqual([]);
  expect(soaked.killed.toSorted()).toEqual(["Postgres", "The server", "The server"]);
  expect(soaked.acknowledged).toBeGreaterThan(50);
});

test("two processes on one Postgres serve the same text: who types at one is read at the other", async () => {
  const drop = await openTestDatabase(START);
  const folder = mkdtempSync(join(tmpdir(), "chapeau-ledger-"));
  const ledger = openLedger(join(folder, "ledger"));
  const scene = await buildDraftScene(4);
  const settings = { DATABASE_URL: process.env.DATABASE_URL ?? "", CHAPEAU_WORLD: "none" };
  const start = async () => {
    const port = String(await freePort());
    const origin = `http://localhost:${port}`;
    const server = await startServed({ ...settings, PORT: port, APP_ORIGIN: origin });
    return { server, at: { address: server.origin, origin } };
  };
  const both = await Promise.all([start(), start()]);
  try {
    const places = [0, 1, 2, 3].map((place) => ({ place, at: both[place % 2]?.at ?? both[0].at }));
    const typists = await Promise.all(places.map(({ place, at }) => scene.open(place, at, ledger)));
    const enough = ledger.after(120);
    let over = false;
    const work = typists.map((one) => one.work(() => !over));
    await enough;
    over = true;
    await Promise.all(work);
    await Promise.all(typists.map((one) => one.hand.saved()));
    const stored = blocksOf(await docOf(scene.submissionId));
    expect(typists.flatMap((one) => one.faultsIn(stored, one.typed()))).toEqual([]);
    for (const { hand } of typists)
      await vi.waitFor(() => expect(blocksOf(hand.state().doc)).toEqual(stored), PATIENCE);
    expect(typists.flatMap(({ hand }) => [...hand.heard.refused, ...hand.heard.ended])).toEqual([]);
    expect((await verifyRecord()).faults).toEqual([]);
    for (const { hand } of typists) hand.close();
  } finally {
    await Promise.all(both.map(({ server }) => server.stop()));
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
    await drop();
  }
});
