import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltResponses, buildResponses, reasonOf } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { enterOnBehalf, keepEvidence } from "./commands/behalf";
import { takeBackMessage } from "./commands/behalf-message";
import { answerNoComments, withdrawResponse } from "./commands/respond";
import { readBehalf } from "./queries/behalf";
import { readMessage } from "./queries/message";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const CANARY = "CANARY, of another entity.";
const mail = { name: "mail.eml", mediaType: "message/rfc822", bytes: new Uint8Array(Buffer.from(CANARY)) };
const viewerOf = (actor: Actor) => ({
  actor,
  language: "en" as const,
  now: new Date("2019-06-10T09:00:00Z"),
});

/** A round in which a message was kept for the ILO. */
async function kept() {
  const round = await built.round();
  const target = { roundId: round.roundId, entityId: built.body.entities.ilo };
  done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
  const takeBack = (actor = built.secretariat) => reasonOf(perform(takeBackMessage, actor, target));
  const page = () => readBehalf(viewerOf(built.secretariat), round.submissionId, "ilo");
  return { ...round, target, takeBack, page };
}

test("a message kept for the wrong entity is taken back with its bytes; that entity finds it no more, and the record has both (R19)", async () => {
  const { submissionId, target, takeBack, page } = await kept();
  const read = () => readMessage(viewerOf(built.ilo), submissionId, "");
  expect((await read())?.bytes.toString()).toBe(CANARY);
  expect(await takeBack(built.ilo)).toBe("notSecretariat");
  expect(await page()).toMatchObject({ message: { name: "mail.eml" }, may: { takeBack: { ok: true } } });
  const heard = await Promise.all([takeBack(), takeBack()]);
  expect(heard.sort()).toEqual(["done", "noMessage"]);
  expect(await read()).toBeNull();
  expect(await page()).toMatchObject({ message: null, entity: { stands: "silent" } });
  const response = await db().response.findFirstOrThrow({ where: { roundId: target.roundId } });
  expect(response).toMatchObject({ evidenceId: null, behalfById: null });
  expect(await db().fileChunk.count({ where: { bytes: mail.bytes } })).toBe(0);
  const entries = await db().recordEntry.findMany({
    where: { subjectId: submissionId, type: { startsWith: "response.evidence" } },
    orderBy: { seq: "asc" },
  });
  expect(entries.map(({ type, entityId, sealedByRound }) => [type, entityId, sealedByRound])).toEqual(
    ["response.evidenceKept", "response.evidenceTakenBack"].map((type) => [
      ...[type, target.entityId, target.roundId],
    ]),
  );
  expect(await reasonOf(perform(enterOnBehalf, built.secretariat, { ...target, text: "Theirs." }))).toBe(
    "evidenceFirst",
  );
});

test("what was entered from a message holds it, also once the entity has taken that back", async () => {
  const { roundId, target, takeBack } = await kept();
  done(await perform(enterOnBehalf, built.secretariat, { ...target, text: "Theirs." }));
  expect(await takeBack()).toBe("messageUsed");
  done(await perform(withdrawResponse, built.ilo, { roundId }));
  expect(await takeBack()).toBe("messageUsed");
});

test("a message of which nothing was entered goes also after the entity has answered by itself", async () => {
  const { roundId, submissionId, takeBack, page } = await kept();
  done(await perform(answerNoComments, built.ilo, { roundId }));
  expect(await page()).toMatchObject({ entity: { stands: "itself" }, message: { name: "mail.eml" } });
  expect(await takeBack()).toBe("done");
  expect(await readMessage(viewerOf(built.ilo), submissionId, "")).toBeNull();
  expect(await page()).toMatchObject({ entity: { stands: "itself" }, message: null });
});
