import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { openTestDatabase } from "@/lib/dev/build-body";
import { addComment, answerNoComments, submitResponse } from "@/lib/responses/commands/respond";
import { buildScene, done, issuedText, roundOn, type Scene, START, said } from "./scene";

const RUNS = 100;
/** The deadline falls while half of the responses are on their way. */
const LAST_MS = 60;

let drop: () => Promise<void>;
let scene: Scene;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  scene = await buildScene();
});
afterAll(() => drop());

test(`a response in the last moment is in or refused, never accepted and uncounted, ${RUNS} times (R13)`, async () => {
  let mixed = 0;
  for (let run = 1; run <= RUNS; run++) {
    // A text of its own for each: no round opens over what the last one left unanswered.
    const submissionId = await issuedText(scene, `Statement with a rush, ${run}`);
    const roundId = await roundOn(scene, submissionId);
    const writers = scene.focalPoints.filter((_, place) => place % 2 === 0);
    await Promise.all(
      writers.map((actor) => done(addComment, actor, { roundId, text: `A remark in run ${run}` })),
    );
    await bringDeadline(roundId);
    const closing = closeWhenDue(roundId);
    const outcomes = await Promise.all(
      scene.focalPoints.map((actor) =>
        perform(writers.includes(actor) ? submitResponse : answerNoComments, actor, { roundId }),
      ),
    );
    await closing;
    const words = outcomes.map(said);
    expect(words.filter((word) => word !== "done" && word !== "roundClosed")).toEqual([]);
    const accepted = scene.focalPoints.filter((_, place) => words[place] === "done");
    expect(await counted(roundId)).toEqual({
      entities: accepted.map((actor) => actor.seat.entityId).sort(),
      late: 0,
      told: accepted.length,
      // What was refused is kept with its words, in its entity; what is in has its number, without a gap.
      kept: writers.length,
      numbers: accepted.filter((actor) => writers.includes(actor)).map((_, place) => place + 1),
    });
    if (accepted.length > 0 && accepted.length < scene.focalPoints.length) mixed += 1;
  }
  expect(mixed, "runs in which the deadline fell between two responses").toBeGreaterThan(0);
});

async function bringDeadline(roundId: string): Promise<void> {
  await db().$executeRaw`
    WITH r AS (UPDATE round SET closes_at = chapeau_now() + make_interval(secs => ${LAST_MS / 1000}) WHERE id = ${roundId}::uuid RETURNING id, closes_at)
    UPDATE job SET due_at = r.closes_at FROM r WHERE key = 'round.close:' || r.id`;
}

async function closeWhenDue(roundId: string): Promise<void> {
  for (;;) {
    await runDueJobs(handlers);
    if ((await db().round.findUniqueOrThrow({ where: { id: roundId } })).state === "closed") return;
  }
}

/** Whose response stands, how many stand after the deadline, and how many the record told of at the close. */
async function counted(roundId: string) {
  const [row] = await db().$queryRaw<Record<string, unknown>[]>`
    SELECT (SELECT array_agg(entity_id::text ORDER BY entity_id::text) FROM response WHERE round_id = r.id AND state IN ('submitted', 'noComments')) AS entities,
      (SELECT count(*)::int FROM response WHERE round_id = r.id AND submitted_at >= r.closes_at) AS late,
      (SELECT count(*)::int FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = r.id) AS kept,
      (SELECT coalesce(array_agg(c.number ORDER BY c.number), '{}') FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = r.id AND c.number IS NOT NULL) AS numbers,
      (SELECT (e.data->>'responses')::int FROM record_entry e WHERE e.subject_id = r.submission_id AND e.type = 'round.closed' AND (e.data->>'number')::int = r.number) AS told
    FROM round r WHERE id = ${roundId}::uuid`;
  return { ...row, entities: row?.entities ?? [] };
}
