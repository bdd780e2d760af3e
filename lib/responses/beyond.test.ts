import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { enterOnBehalf, keepEvidence } from "./commands/behalf";
import { addComment, resubmit, submitResponse } from "./commands/respond";
import { coSponsor, withdrawCoSponsor } from "./commands/sponsor";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

describe("beyond the entity", () => {
  test("a comment that others can see is co-sponsored once, and numbered at once in a shared round", async () => {
    const { roundId } = await built.round(false);
    const commentId = done(await perform(addComment, built.ilo, say(roundId)));
    expect(await reasonOf(perform(coSponsor, built.osce, { commentId, version: 1 }))).toBe("notThere");
    done(await perform(submitResponse, built.ilo, { roundId }));
    expect((await db().comment.findUniqueOrThrow({ where: { id: commentId } })).number).toBe(1);
    expect(await reasonOf(perform(coSponsor, built.ilo, { commentId, version: 1 }))).toBe("ownComment");
    done(await perform(coSponsor, built.osce, { commentId, version: 1 }));
    expect(await reasonOf(perform(coSponsor, built.osce, { commentId, version: 1 }))).toBe(
      "alreadySponsored",
    );
    done(await perform(withdrawCoSponsor, built.osce, { commentId }));
  });

  test("the Secretariat enters for an entity with the message as evidence; the entity hears of it and may replace it", async () => {
    const { roundId, submissionId } = await built.round();
    const target = { roundId, entityId: built.body.entities.ilo };
    const words = { ...target, text: "From the e-mail." };
    expect(await reasonOf(perform(enterOnBehalf, built.osce, words))).toBe("notSecretariat");
    expect(await reasonOf(perform(enterOnBehalf, built.secretariat, words))).toBe("evidenceFirst");
    const message = {
      ...target,
      name: "mail.eml",
      mediaType: "message/rfc822",
      bytes: new Uint8Array([1, 2]),
    };
    done(await perform(keepEvidence, built.secretariat, message));
    done(await perform(enterOnBehalf, built.secretariat, words));
    done(await perform(enterOnBehalf, built.secretariat, words));
    expect(
      await db().letter.count({ where: { kind: "enteredOnBehalf", personId: built.ilo.personId } }),
    ).toBeGreaterThan(0);
    const entries = await db().recordEntry.findMany({
      where: { subjectId: submissionId, type: "response.enteredOnBehalf" },
    });
    expect(entries.map(({ entityId }) => entityId)).toEqual([
      built.body.entities.ilo,
      built.body.entities.ilo,
    ]);
    done(await perform(addComment, built.ilo, say(roundId, { text: "Ours." })));
    done(await perform(resubmit, built.ilo, { roundId }));
    expect(await reasonOf(perform(enterOnBehalf, built.secretariat, words))).toBe("answeredItself");
  });

  test("late: after the close an entity that has not answered still may, and is marked", async () => {
    const { roundId } = await built.round();
    await db().round.update({
      where: { id: roundId },
      data: { state: "closed", closedAt: new Date("2019-06-10T08:00:00Z") },
    });
    const commentId = done(await perform(addComment, built.ilo, say(roundId)));
    done(await perform(submitResponse, built.ilo, { roundId }));
    expect(await db().comment.findUniqueOrThrow({ where: { id: commentId } })).toMatchObject({
      late: true,
      number: 1,
    });
    expect(await reasonOf(perform(addComment, built.ilo, say(roundId)))).toBe("roundClosed");
  });

  test("after the internal deadline a reviewer reads and does not write", async () => {
    const { roundId } = await built.round();
    const colleague = await built.reviewer(roundId, "five@ilo.example", "2019-06-11T12:00");
    await setClock("2019-06-11T10:00:00Z");
    expect(await reasonOf(perform(addComment, colleague, say(roundId)))).toBe("internalClosed");
    done(await perform(addComment, built.ilo, say(roundId)));
  });
});
