import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { test as base } from "@/e2e/world";
import type { Ids } from "./cells";
import { allHands, type Hands } from "./roles";

const run = promisify(execFile);

/** The stage of a worker: ids of the own body, ids of the twin in another body, and an id that nothing has. */
export type Stage = { own: Ids; foreign: Ids };

/** `test` with a stage laid into the worker's copy of the world, and a hand for every role. */
export const test = base.extend<{ hands: Hands }, { stage: Stage }>({
  stage: [
    async ({ product, apart }, use) => {
      const { stdout } = await run(
        "node_modules/.bin/tsx",
        ["--conditions=react-server", "e2e/doors/stage.ts", apart],
        { env: { ...process.env, DATABASE_URL: product.databaseUrl } },
      );
      await use(JSON.parse(stdout) as Stage);
    },
    { scope: "worker", timeout: 60_000 },
  ],
  hands: async ({ product, stage }, use) => {
    if (!stage.own.mandated) throw new Error("the stage is empty");
    await use(await allHands(product));
  },
});

/** An id that nothing has. */
export function nowhere(): string {
  return randomUUID();
}
