import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/core/db";
import { openTestDatabase, setClock } from "@/lib/dev/build-body";
import { startServed } from "@/lib/dev/served";
import { answerNoComments } from "@/lib/responses/commands/respond";
import { buildScene, DEADLINE, done, issuedText, roundOn, type Scene, START } from "./scene";

const PATIENCE = { timeout: 15_000, interval: 50 };

let drop: () => Promise<void>;
let scene: Scene;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  scene = await buildScene();
});
afterAll(() => drop());

test("a deadline that passes while the server is off is acted on once, and counts from the deadline (R8)", async () => {
  const submissionId = await issuedText(scene, "Statement of an absent evening");
  const roundId = await roundOn(scene, submissionId);
  for (const actor of scene.focalPoints.slice(0, 3)) await done(answerNoComments, actor, { roundId });
  const settings = { DATABASE_URL: process.env.DATABASE_URL ?? "", CHAPEAU_WORLD: "none" };
  const before = await startServed(settings);
  await vi.waitFor(async () => expect(await unsent()).toBe(0), PATIENCE);
  await before.kill();
  await setClock("2019-06-17T08:00:00Z");

  for (let start = 1; start <= 2; start++) {
    const server = await startServed(settings);
    await vi.waitFor(async () => expect(await stateOf(roundId)).toBe("closed"), PATIENCE);
    await vi.waitFor(async () => expect(await unsent()).toBe(0), PATIENCE);
    expect(await closing(submissionId), `start ${start}`).toEqual({
      closings: 1,
      stamped: true,
      told: 3,
      letters: 1,
    });
    await server.stop();
  }
});

async function stateOf(roundId: string): Promise<string> {
  return (await db().round.findUniqueOrThrow({ where: { id: roundId } })).state;
}

function unsent(): Promise<number> {
  return db().letter.count({ where: { state: { not: "sent" } } });
}

/** How often it was closed, whether both the round and its entry bear the deadline, and the letters: one for whoever speaks for the penholder. */
async function closing(submissionId: string) {
  const [row] = await db().$queryRaw<Record<string, unknown>[]>`
    SELECT count(*)::int AS closings, bool_and(e.at = r.closes_at AND r.closed_at = r.closes_at AND r.closes_at = ${`${DEADLINE}Z`}::timestamptz) AS stamped,
      max((e.data->>'responses')::int) AS told, (SELECT count(*)::int FROM letter WHERE kind = 'roundClosed') AS letters
    FROM record_entry e JOIN round r ON r.submission_id = e.subject_id WHERE e.subject_id = ${submissionId}::uuid AND e.type = 'round.closed'`;
  return row;
}
