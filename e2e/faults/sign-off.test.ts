import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { openTestDatabase } from "@/lib/dev/build-body";
import { signOff } from "@/lib/sign-off/commands/answer";
import { buildScene, issuedText, type Scene, START, said, signOffOn } from "./scene";

let drop: () => Promise<void>;
let scene: Scene;

beforeAll(async () => {
  drop = await openTestDatabase(START);
  scene = await buildScene();
});
afterAll(() => drop());

test("25 sign-offs at once complete the text exactly once", async () => {
  const submissionId = await issuedText(scene, "Statement for all at once");
  const signOffId = await signOffOn(scene, submissionId);
  const outcomes = await Promise.all(
    scene.focalPoints.map((actor) => perform(signOff, actor, { signOffId })),
  );
  expect(outcomes.map(said)).toEqual(Array(25).fill("done"));
  expect(await completed(submissionId)).toEqual({
    signed: 25,
    completions: 1,
    everyoneToldOnce: true,
    state: "adopted",
  });
});

test("eight people of one entity at once are one signature", async () => {
  const submissionId = await issuedText(scene, "Statement for one voice");
  const signOffId = await signOffOn(scene, submissionId);
  const [first, ...others] = scene.focalPoints;
  if (!first) throw new Error("no focal point");
  const eight = [first, ...scene.alternates];
  const outcomes = await Promise.all(eight.map((actor) => perform(signOff, actor, { signOffId })));
  expect(outcomes.map(said).sort()).toEqual([...Array(7).fill("alreadySignedOff"), "done"]);
  for (const actor of others) await perform(signOff, actor, { signOffId });
  expect(await completed(submissionId)).toEqual({
    signed: 25,
    completions: 1,
    everyoneToldOnce: true,
    state: "adopted",
  });
});

async function completed(submissionId: string) {
  const [row] = await db().$queryRaw<Record<string, unknown>[]>`
    SELECT (SELECT count(*)::int FROM record_entry WHERE subject_id = s.id AND type = 'signOff.signedOff') AS signed,
      (SELECT count(*)::int FROM record_entry WHERE subject_id = s.id AND type = 'signOff.completed') AS completions,
      (SELECT count(DISTINCT person_id) >= 25 AND count(DISTINCT person_id) = count(*) FROM letter
        WHERE kind = 'signOffComplete' AND text LIKE '%' || s.id || '%') AS "everyoneToldOnce", s.state
    FROM submission s WHERE s.id = ${submissionId}::uuid`;
  return row;
}
