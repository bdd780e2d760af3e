import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import type { Viewer } from "@/lib/core/viewer";
import { type BuiltResponses, buildResponses, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { listComments } from "@/lib/rounds/queries/comments";
import { addComment } from "./commands/respond";
import { pauseResponse } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const viewerOf = (actor: Actor): Viewer => ({ actor, language: "en", now: new Date("2019-06-10T09:00:00Z") });

test("the page of a response shows the entity its colleagues, comments and acts, and shows nothing of it to anybody else (R19)", async () => {
  const { roundId, submissionId, block } = await built.round();
  const colleague = await built.reviewer(roundId, "page@ilo.example");
  done(await perform(addComment, colleague, say(roundId, { blockId: block, text: "CANARY" })));
  done(await perform(addComment, built.ilo, say(roundId)));
  done(await perform(pauseResponse, built.ilo, { roundId }));
  const view = await readResponse(viewerOf(built.ilo), submissionId);
  expect(view?.comments.map(({ author, verified }) => [author, verified])).toEqual([
    [built.ilo.name, true],
    [colleague.name, false],
  ]);
  expect(view?.reviewers).toMatchObject([{ name: colleague.name, wrote: 1, done: false }]);
  expect(view?.round.inside).toMatchObject({ paused: true, verified: 1 });
  expect(view?.may.submit.ok).toBe(true);
  const own = await readResponse(viewerOf(colleague), submissionId);
  expect(own?.may.add).toEqual({ ok: false, reason: "responsePaused" });
  const chair = await built.body.actor("coChair", "ilo");
  for (const other of [built.secretariat, chair])
    expect(await readResponse(viewerOf(other), submissionId)).toBeNull();
  const theirs = await readResponse(viewerOf(built.osce), submissionId);
  expect(theirs).toMatchObject({ comments: [], reviewers: [], steps: [] });
  expect(JSON.stringify({ ...theirs, blocks: [] })).not.toContain("CANARY");
  for (const other of [built.osce, built.secretariat, chair])
    expect(await listComments(viewerOf(other), { roundId })).toEqual([]);
  expect(await listComments(viewerOf(built.ilo), { roundId })).toHaveLength(2);
});
