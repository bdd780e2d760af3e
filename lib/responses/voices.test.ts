import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done, recordOf } from "@/lib/dev/build-text";
import { answerStep, carryOver, defineClearance, skipStep } from "./commands/clearance";
import { editComment, removeComment } from "./commands/comments";
import { addComment, answerNoComments, resubmit, submitResponse, withdrawResponse } from "./commands/respond";
import { coSponsor } from "./commands/sponsor";
import { unverifyComment, verifyAll, verifyResponse } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

/** What is on the screen of somebody of the entity. */
async function shownTo(actor: Actor, submissionId: string) {
  const view = await readResponse(
    { actor, language: "en", now: new Date("2019-06-10T09:00:00Z") },
    submissionId,
  );
  if (!view) throw new Error("no page");
  return view.shown;
}

describe("two voices of one entity", () => {
  test("12.8: the first valid act wins, and the later act of the other voice replaces it until the close", async () => {
    const { roundId, submissionId } = await built.round();
    done(await perform(answerNoComments, built.ilo, { roundId }));
    done(await perform(addComment, built.alternate, say(roundId)));
    done(await perform(resubmit, built.alternate, { roundId }));
    const response = await db().response.findFirstOrThrow({
      where: { roundId, entityId: built.ilo.seat.entityId },
    });
    expect(response.state).toBe("submitted");
    done(await perform(addComment, built.ilo, say(roundId, { text: "Another." })));
    done(await perform(resubmit, built.ilo, { roundId }));
    expect(await db().comment.count({ where: { responseId: response.id, submittedAt: { not: null } } })).toBe(
      2,
    );
    expect(await recordOf(submissionId)).toEqual(
      expect.arrayContaining(["round.noComments", "response.replaced", "round.responseSubmitted"]),
    );
  });

  test("at once: one submits, the other hears that it is done; what is in is counted once", async () => {
    const { roundId } = await built.round();
    done(await perform(addComment, built.ilo, say(roundId)));
    const heard = await Promise.all([
      reasonOf(perform(submitResponse, built.ilo, { roundId })),
      reasonOf(perform(submitResponse, built.alternate, { roundId })),
    ]);
    expect(heard.sort()).toEqual(["alreadySubmitted", "done"]);
  });
});

describe("the entity's own clearance", () => {
  test("12.30: clearance stale after a typo is carried over in one recorded act; after a red line it is cleared anew", async () => {
    const { roundId, submissionId } = await built.round();
    const chief = await built.body.actor("approver", "ilo");
    const chain = { roundId, name: ["Chief"], approverId: [chief.personId], mode: ["sequential"] };
    done(await perform(defineClearance, built.ilo, chain));
    const typo = done(await perform(addComment, built.ilo, say(roundId, { strength: "typo" })));
    const red = done(
      await perform(addComment, built.ilo, say(roundId, { strength: "redLine", text: "Never." })),
    );
    done(
      await perform(verifyAll, built.ilo, {
        roundId,
        digest: (await shownTo(built.ilo, submissionId)).waiting,
      }),
    );
    expect(await reasonOf(perform(submitResponse, built.ilo, { roundId }))).toBe("notCleared");
    done(await perform(verifyResponse, built.ilo, { roundId }));
    const step = await db().clearanceStep.findFirstOrThrow({ where: { response: { roundId } } });
    expect(step.state).toBe("inReview");
    expect(await reasonOf(perform(submitResponse, built.ilo, { roundId }))).toBe("notCleared");
    expect(await db().letter.count({ where: { personId: chief.personId, kind: "clearanceAsked" } })).toBe(1);
    const { cleared: digest } = await shownTo(chief, submissionId);
    const answer = { stepId: step.id, outcome: "cleared", digest };
    expect(await reasonOf(perform(answerStep, built.alternate, answer))).toBe("notApprover");
    expect(await reasonOf(perform(answerStep, chief, { ...answer, outcome: "returned" }))).toBe("noteNeeded");
    done(await perform(answerStep, chief, answer));
    done(
      await perform(editComment, built.ilo, {
        commentId: typo,
        version: 1,
        strength: "typo",
        text: "A comment, spelt.",
      }),
    );
    expect((await db().clearanceStep.findFirstOrThrow({ where: { id: step.id } })).state).toBe("stale");
    expect(await reasonOf(perform(submitResponse, built.ilo, { roundId }))).toBe("notCleared");
    done(await perform(carryOver, built.ilo, { roundId }));
    expect(await recordOf(submissionId)).toContain("response.carriedOver");
    done(
      await perform(editComment, built.ilo, {
        commentId: red,
        version: 1,
        strength: "redLine",
        text: "Never, ever.",
      }),
    );
    expect(await reasonOf(perform(carryOver, built.ilo, { roundId }))).toBe("changeTooGreat");
    expect(await reasonOf(perform(submitResponse, built.ilo, { roundId }))).toBe("notCleared");
    const read = await shownTo(chief, submissionId);
    expect(await reasonOf(perform(answerStep, chief, answer))).toBe("conflict");
    done(await perform(answerStep, chief, { ...answer, digest: read.cleared }));
    done(await perform(submitResponse, built.ilo, { roundId }));
    done(await perform(defineClearance, built.ilo, { roundId, name: [], approverId: [], mode: [] }));
  });

  test("a step is skipped with a reason; nothing of the chain is read by another entity", async () => {
    const { roundId } = await built.round();
    const chief = await built.body.actor("approver", "ilo");
    const chain = { roundId, name: ["Legal"], approverId: [chief.personId], mode: ["sequential"] };
    done(await perform(defineClearance, built.ilo, chain));
    done(await perform(addComment, built.ilo, say(roundId)));
    done(await perform(verifyResponse, built.ilo, { roundId }));
    const step = await db().clearanceStep.findFirstOrThrow({ where: { response: { roundId } } });
    expect(await reasonOf(perform(skipStep, built.osce, { stepId: step.id, note: "Away." }))).toBe(
      "notFound",
    );
    expect(await reasonOf(perform(skipStep, built.ilo, { stepId: step.id, note: "" }))).toBe("invalid");
    done(await perform(skipStep, built.ilo, { stepId: step.id, note: "Away until August." }));
    done(await perform(submitResponse, built.ilo, { roundId }));
    done(await perform(defineClearance, built.ilo, { roundId }));
  });
});

test("an entity that takes everything back says that it has no comments, though others have answered it or stand behind it (5.2.4, 5.2.8)", async () => {
  const { roundId, submissionId } = await built.round(false);
  const commentId = done(await perform(addComment, built.ilo, say(roundId)));
  done(await perform(submitResponse, built.ilo, { roundId }));
  done(await perform(coSponsor, built.osce, { commentId, version: 1 }));
  done(await perform(withdrawResponse, built.ilo, { roundId }));
  const none = () => reasonOf(perform(answerNoComments, built.ilo, { roundId }));
  const shown = async () => {
    const viewer = { actor: built.ilo, language: "en" as const, now: new Date("2019-06-10T09:00:00Z") };
    return (await readResponse(viewer, submissionId))?.may.noComments.ok;
  };
  expect([await none(), await shown()]).toEqual(["commentsInTheWay", false]);
  done(await perform(unverifyComment, built.ilo, { commentId }));
  const fresh = done(await perform(addComment, built.ilo, say(roundId)));
  expect([await none(), await shown()]).toEqual(["commentsInTheWay", false]);
  done(await perform(removeComment, built.ilo, { commentId: fresh, version: 1 }));
  expect([await shown(), await none()]).toEqual([true, "done"]);
  expect(await db().comment.findUniqueOrThrow({ where: { id: commentId } })).toMatchObject({
    submittedAt: null,
  });
});
