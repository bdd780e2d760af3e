import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { agreeOn, type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { editComment, removeComment, supportComment } from "./commands/comments";
import { mergeComments } from "./commands/merge";
import { addComment, submitResponse } from "./commands/respond";
import { inviteReviewer, reviewerDone, takeBackReviewer } from "./commands/reviewers";
import { coSponsor } from "./commands/sponsor";
import { pauseResponse, resumeResponse, verifyAll, verifyComment } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

describe("a colleague invited for one round", () => {
  test("becomes a person with a seat that ends with the round, writes until the internal deadline, and says it is done", async () => {
    const { roundId } = await built.round();
    const colleague = await built.reviewer(roundId, "one@ilo.example");
    const seat = await db().seat.findUniqueOrThrow({ where: { id: colleague.seat.id ?? "" } });
    const { closesAt } = await db().round.findUniqueOrThrow({ where: { id: roundId } });
    expect(seat.until).toEqual(closesAt);
    expect(await db().letter.count({ where: { to: "one@ilo.example", kind: "reviewAsked" } })).toBe(1);
    const id = done(await perform(addComment, colleague, say(roundId)));
    expect((await db().comment.findUniqueOrThrow({ where: { id } })).verifiedAt).toBeNull();
    done(await perform(reviewerDone, colleague, { roundId }));
    expect(await reasonOf(perform(reviewerDone, colleague, { roundId }))).toBe("alreadyDone");
    const late = {
      roundId,
      name: "X Y",
      email: "x@ilo.example",
      closesLocal: "2019-07-12T17:00",
      zone: "Europe/Vienna",
    };
    expect(await reasonOf(perform(inviteReviewer, built.ilo, late))).toBe("internalNotEarlier");
    done(
      await perform(takeBackReviewer, built.ilo, { roundId, personId: colleague.personId }).then(
        (outcome) => {
          return outcome;
        },
      ),
    );
    const ended = await db().seat.findUniqueOrThrow({ where: { id: colleague.seat.id ?? "" } });
    expect(ended.until && ended.until < closesAt).toBe(true);
  });

  test("what is typed while the focal point pauses is refused with its reason, before or after, never half saved", async () => {
    const { roundId } = await built.round();
    const colleague = await built.reviewer(roundId, "two@ilo.example");
    const commentId = done(await perform(addComment, colleague, say(roundId)));
    const [paused, saved] = await Promise.all([
      perform(pauseResponse, built.ilo, { roundId }),
      perform(editComment, colleague, { commentId, version: 1, text: "Typed while pausing." }),
    ]);
    expect(paused.kind).toBe("done");
    const row = await db().comment.findUniqueOrThrow({ where: { id: commentId } });
    if (saved.kind === "done") expect(row.text).toBe("Typed while pausing.");
    else {
      expect(saved).toEqual({ kind: "refused", reason: "responsePaused" });
      expect(row.text).toBe("A comment.");
    }
    expect(await reasonOf(perform(addComment, colleague, say(roundId)))).toBe("responsePaused");
    done(await perform(resumeResponse, built.ilo, { roundId }));
    done(await perform(addComment, colleague, say(roundId)));
  });

  test("verifying while the author writes: what was verified is what was read, and the other hears of it", async () => {
    const { roundId } = await built.round();
    const colleague = await built.reviewer(roundId, "three@ilo.example");
    const commentId = done(await perform(addComment, colleague, say(roundId)));
    const [verified, saved] = await Promise.all([
      perform(verifyComment, built.ilo, { commentId, version: 1 }),
      perform(editComment, colleague, { commentId, version: 1, text: "Last words." }),
    ]);
    const row = await db().comment.findUniqueOrThrow({ where: { id: commentId } });
    // One of the two has happened first; whichever it was, nobody stands behind words that they have not read.
    expect(row.verifiedAt === null).toBe(row.text === "Last words.");
    expect(verified.kind).toBe(saved.kind === "done" ? "conflict" : "done");
    expect(saved.kind === "done" ? row.text : saved).toEqual(
      saved.kind === "done" ? "Last words." : { kind: "refused", reason: "commentVerified" },
    );
  });
});

describe("consolidating", () => {
  test("keeps the colleagues' words visible, merges two into one, and only what is verified leaves", async () => {
    const { roundId, submissionId, block } = await built.round();
    const colleague = await built.reviewer(roundId, "four@ilo.example");
    const one = done(
      await perform(addComment, colleague, say(roundId, { blockId: block, text: "One.", quote: "" })),
    );
    const two = done(await perform(addComment, colleague, say(roundId, { text: "Two." })));
    const three = done(await perform(addComment, colleague, say(roundId, { text: "Three." })));
    expect(await reasonOf(perform(submitResponse, built.ilo, { roundId }))).toBe("nothingVerified");
    done(await perform(supportComment, built.ilo, { commentId: two, supports: "yes" }));
    expect(await reasonOf(perform(supportComment, colleague, { commentId: two, supports: "yes" }))).toBe(
      "ownComment",
    );
    done(await perform(editComment, built.ilo, { commentId: one, version: 1, text: "One, in our words." }));
    done(await perform(mergeComments, built.ilo, { commentId: one, version: 2, other: `${two}:1` }));
    const merged = await db().comment.findUniqueOrThrow({
      where: { id: one },
      include: { supports: true },
    });
    expect(merged.text).toBe("One, in our words.\n\nTwo.");
    expect(merged.origins).toMatchObject([{ text: "One." }, { text: "Two." }]);
    expect(merged.supports).toHaveLength(1);
    done(await perform(verifyComment, built.ilo, { commentId: one, version: 3 }));
    done(await perform(submitResponse, built.ilo, { roundId }));
    const left = await db().comment.findMany({
      where: { response: { roundId }, submittedAt: { not: null } },
    });
    expect(left.map(({ id }) => id)).toEqual([one]);
    expect((await db().comment.findUniqueOrThrow({ where: { id: three } })).submittedAt).toBeNull();
    const sealed = await db().recordEntry.findMany({
      where: { subjectId: submissionId, type: { startsWith: "response." } },
    });
    expect(sealed.every(({ sealedByRound }) => sealedByRound === roundId)).toBe(true);
  });

  test("exact words have to stand in the version that was circulated", async () => {
    const { roundId, block } = await built.round();
    const words = { blockId: block, quote: "first paragraph", quoteAt: "4" };
    const id = done(await perform(addComment, built.ilo, say(roundId, words)));
    expect(await db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      quoteAt: 4,
      quote: "first paragraph",
    });
    expect(await reasonOf(perform(addComment, built.ilo, say(roundId, { ...words, quoteAt: "5" })))).toBe(
      "wordsNotThere",
    );
    expect(await reasonOf(perform(addComment, built.ilo, say(roundId, { ...words, blockId: "" })))).toBe(
      "wordsNotThere",
    );
  });

  test("a comment on an agreed paragraph needs a reason (5.2.10)", async () => {
    const { roundId, block } = await built.round();
    await agreeOn(roundId, block);
    expect(await reasonOf(perform(addComment, built.ilo, say(roundId, { blockId: block })))).toBe(
      "agreedNeedsReason",
    );
    done(await perform(addComment, built.ilo, say(roundId, { blockId: block, rationale: "New facts." })));
  });
});

test("nobody stands behind words that they have not read: verified one by one, all at once, and co-sponsored (R12)", async () => {
  const { roundId, submissionId } = await built.round(false);
  const colleague = await built.reviewer(roundId, "six@ilo.example");
  const commentId = done(await perform(addComment, colleague, say(roundId)));
  const viewer = { actor: built.ilo, language: "en" as const, now: new Date("2019-06-10T09:00:00Z") };
  const before = await readResponse(viewer, submissionId);
  done(await perform(editComment, colleague, { commentId, version: 1, text: "Never." }));
  const stale = { roundId, digest: before?.shown.waiting };
  expect(await reasonOf(perform(verifyAll, built.ilo, stale))).toBe("conflict");
  expect(await perform(verifyComment, built.ilo, { commentId, version: 1 })).toEqual({
    ...{ kind: "conflict", theirs: "Never.", version: 2 },
  });
  const now = await readResponse(viewer, submissionId);
  done(await perform(verifyAll, built.ilo, { roundId, digest: now?.shown.waiting }));
  done(await perform(submitResponse, built.ilo, { roundId }));
  expect(await reasonOf(perform(coSponsor, built.osce, { commentId, version: 1 }))).toBe("conflict");
  done(await perform(coSponsor, built.osce, { commentId, version: 2 }));
});

test("nobody merges or removes words that they have not read, and a merged comment is not verified unread (R12)", async () => {
  const { roundId } = await built.round();
  const colleague = await built.reviewer(roundId, "seven@ilo.example");
  const own = done(await perform(addComment, built.ilo, say(roundId, { text: "Ours." })));
  const theirs = done(await perform(addComment, colleague, say(roundId, { text: "Read." })));
  done(await perform(editComment, colleague, { commentId: theirs, version: 1, text: "Unread." }));
  const unread = { kind: "conflict", theirs: "Unread.", version: 2 };
  const merge = { commentId: own, version: 1, other: `${theirs}:1` };
  expect(await perform(mergeComments, built.ilo, merge)).toEqual(unread);
  const into = { commentId: theirs, version: 1, other: `${own}:1` };
  expect(await perform(mergeComments, built.ilo, into)).toEqual(unread);
  expect(await perform(removeComment, built.ilo, { commentId: theirs, version: 1 })).toEqual(unread);
  done(await perform(mergeComments, built.ilo, { ...merge, other: `${theirs}:2` }));
  done(await perform(removeComment, built.ilo, { commentId: own, version: 2 }));
});
