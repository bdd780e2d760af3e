import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { replaceWords } from "@/lib/drafting/commands/words";
import { addComment } from "@/lib/responses/commands/respond";
import { readSubmission } from "@/lib/sign-off/queries/page";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openRound } from "./commands/open";

let { close, body, pen, other } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, other } = await buildHands());
});
afterAll(() => close());

test("a late comment speaks of the text that was asked about, though another has been issued since", async () => {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  const until = { closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" };
  done(await perform(openRound, pen, { submissionId, ...until }));
  const { id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId } });
  await setClock("2019-06-15T08:00:00Z");
  while ((await runDueJobs(handlers)) > 0);
  const block = await db().draftBlock.findFirstOrThrow({
    where: { submissionId, content: { path: ["text"], string_starts_with: "The first" } },
  });
  const { text: oldText } = block.content as { text: string };
  const words = { submissionId, blockId: block.id, oldText, newText: "The first paragraph says more." };
  done(await perform(replaceWords, pen, words));
  const added = { ...(block.content as object), id: randomUUID(), text: "Nobody was asked about this." };
  await db().draftBlock.create({
    data: { id: added.id, submissionId, ord: block.ord + 1000, content: added },
  });
  done(await perform(issueVersion, pen, { submissionId }));

  const page = async (at: string) => {
    const viewer = { actor: other, language: "en" as const, now: new Date("2019-06-15T09:00:00Z") };
    const view = await readSubmission(viewer, submissionId, at);
    const shown = view?.blocks.find(({ id }) => id === at)?.text;
    return { may: view?.may.round.add.ok, shown, about: view?.askedAbout?.text ?? null };
  };
  expect(await page(block.id)).toEqual({ may: true, shown: words.newText, about: oldText });
  expect(await page(added.id)).toEqual({ may: true, shown: added.text, about: null });
  const comment = { roundId, blockId: block.id, text: "On these words.", quote: oldText, quoteAt: "0" };
  done(await perform(addComment, other, comment));
});
