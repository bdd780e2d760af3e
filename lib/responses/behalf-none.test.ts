import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done, recordOf } from "@/lib/dev/build-text";
import { readBoard } from "@/lib/rounds/queries/board";
import { enterOnBehalf, keepEvidence } from "./commands/behalf";
import { noCommentsOnBehalf } from "./commands/behalf-none";
import { addComment, resubmit, withdrawResponse } from "./commands/respond";
import { readBehalf } from "./queries/behalf";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

const mail = { name: "mail.eml", mediaType: "message/rfc822", bytes: new Uint8Array(Buffer.from("None.")) };
const words = { language: "en" as const, now: new Date("2019-06-10T09:00:00Z") };

async function begun() {
  const round = await built.round();
  return { ...round, target: { roundId: round.roundId, entityId: built.body.entities.ilo } };
}

test("an entity that wrote that it has no comments has answered: recorded under it, told to its voices, shown as entered (domain 2, 5.1)", async () => {
  const { submissionId, target } = await begun();
  const enter = () => reasonOf(perform(noCommentsOnBehalf, built.secretariat, target));
  expect(await enter()).toBe("evidenceFirst");
  done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
  expect(await reasonOf(perform(noCommentsOnBehalf, built.osce, target))).toBe("notSecretariat");
  const heard = await Promise.all([enter(), enter()]);
  expect(heard.sort()).toEqual(["done", "noCommentsEntered"]);

  const board = await readBoard({ actor: built.secretariat, ...words }, submissionId);
  const row = board?.rows.find(({ slug }) => slug === "ilo");
  expect(row).toMatchObject({ response: "noComments", behalf: true });
  const page = await readBehalf({ actor: built.secretariat, ...words }, submissionId, "ilo");
  expect(page).toMatchObject({
    entity: { stands: "noComments" },
    may: { none: { reason: "noCommentsEntered" } },
  });
  const own = await readResponse({ actor: built.ilo, ...words }, submissionId);
  expect(own?.behalf).toMatchObject({ by: built.secretariat.name, entered: "none" });
  expect(own?.may.withdraw.ok).toBe(true);

  const letters = { kind: "noneOnBehalf", text: { contains: submissionId } };
  const to = await db().letter.findMany({ where: letters, select: { personId: true } });
  expect(to.map(({ personId }) => personId).sort()).toEqual(
    [built.ilo.personId, built.alternate.personId].sort(),
  );
  const entry = await db().recordEntry.findFirstOrThrow({
    where: { subjectId: submissionId, type: "response.noCommentsOnBehalf" },
  });
  expect(entry).toMatchObject({ entityId: target.entityId, sealedByRound: target.roundId });
});

test("the entity takes it back, or answers in its place; what it is preparing stands in the way and is told on no page (5.2.2)", async () => {
  const { submissionId, roundId, target } = await begun();
  const seen = () => readBehalf({ actor: built.secretariat, ...words }, submissionId, "ilo");
  done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
  done(await perform(noCommentsOnBehalf, built.secretariat, target));
  done(await perform(withdrawResponse, built.ilo, { roundId }));
  expect(await seen()).toMatchObject({ entity: { stands: "silent" }, message: null });

  done(await perform(addComment, built.ilo, say(roundId)));
  done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
  expect(await seen()).toMatchObject({ entity: { stands: "message" }, may: { none: { ok: true } } });
  const again = perform(noCommentsOnBehalf, built.secretariat, target);
  expect(await reasonOf(again)).toBe("responseNotEmpty");
});

test("comments of a second message, or the entity's own, take the place of “no comments”", async () => {
  const { submissionId, roundId, target } = await begun();
  done(await perform(keepEvidence, built.secretariat, { ...target, ...mail }));
  done(await perform(noCommentsOnBehalf, built.secretariat, target));
  done(await perform(enterOnBehalf, built.secretariat, { ...target, text: "One after all." }));
  const again = perform(noCommentsOnBehalf, built.secretariat, target);
  expect(await reasonOf(again)).toBe("responseNotEmpty");
  done(await perform(addComment, built.ilo, say(roundId)));
  done(await perform(resubmit, built.ilo, { roundId }));
  const after = perform(noCommentsOnBehalf, built.secretariat, target);
  expect(await reasonOf(after)).toBe("answeredItself");
  expect(await recordOf(submissionId)).toEqual(
    expect.arrayContaining(["response.noCommentsOnBehalf", "response.enteredOnBehalf", "response.replaced"]),
  );
});
