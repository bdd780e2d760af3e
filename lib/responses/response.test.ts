import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { enterOnBehalf, keepEvidence } from "./commands/behalf";
import { answerStep, carryOver, defineClearance, skipStep } from "./commands/clearance";
import { editComment, mergeComments, supportComment } from "./commands/comments";
import { addComment, answerNoComments, resubmit, submitResponse } from "./commands/respond";
import { inviteReviewer, reviewerDone, takeBackReviewer } from "./commands/reviewers";
import { coSponsor, withdrawCoSponsor } from "./commands/sponsor";
import { pauseResponse, resumeResponse, verifyAll, verifyComment, verifyResponse } from "./commands/verify";

let body: BuiltBody;
let drop: () => Promise<void>;
let ilo: Actor;
let osce: Actor;
let alternate: Actor;
let secretariat: Actor;

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  ilo = await body.actor("focalPoint", "ilo");
  osce = await body.actor("focalPoint", "osce");
  alternate = await body.actor("alternate", "ilo");
  secretariat = await body.actor("secretariat", "osce");
});
afterAll(() => drop());

async function round(sealed = true): Promise<{ roundId: string; submissionId: string; block: string }> {
  const submissionId = await draftText(body, ilo);
  done(await perform(issueVersion, secretariat, { submissionId }));
  done(
    await perform(openRound, secretariat, {
      submissionId,
      closesLocal: "2019-07-12T17:00",
      zone: "Europe/Vienna",
    }),
  );
  const row = await db().round.findFirstOrThrow({ where: { submissionId }, include: { text: true } });
  if (!sealed) await db().round.update({ where: { id: row.id }, data: { sealed } });
  const blocks = row.text.blocks as { id: string; kind: string }[];
  return {
    roundId: row.id,
    submissionId,
    block: blocks.find(({ kind }) => kind === "paragraph")?.id ?? "",
  };
}

const reasonOf = async (outcome: ReturnType<typeof perform>) => {
  const heard = await outcome;
  return heard.kind === "refused" ? heard.reason : heard.kind;
};
const say = (roundId: string, more: object = {}) => ({ roundId, text: "A comment.", ...more });

async function reviewer(roundId: string, email: string, closesLocal = "2019-06-20T12:00"): Promise<Actor> {
  const input = { roundId, name: "A Colleague", email, closesLocal, zone: "Europe/Vienna" };
  done(await perform(inviteReviewer, ilo, input));
  const person = await db().person.findUniqueOrThrow({ where: { email }, include: { seats: true } });
  const seat = person.seats[0];
  if (!seat) throw new Error("no seat");
  return {
    ...ilo,
    personId: person.id,
    name: person.name,
    seat: { ...ilo.seat, id: seat.id, role: "reviewer" },
  };
}

describe("a colleague invited for one round", () => {
  test("becomes a person with a seat that ends with the round, writes until the internal deadline, and says it is done", async () => {
    const { roundId } = await round();
    const colleague = await reviewer(roundId, "one@ilo.example");
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
    expect(await reasonOf(perform(inviteReviewer, ilo, late))).toBe("internalNotEarlier");
    done(
      await perform(takeBackReviewer, ilo, { roundId, personId: colleague.personId }).then((outcome) => {
        return outcome;
      }),
    );
    const ended = await db().seat.findUniqueOrThrow({ where: { id: colleague.seat.id ?? "" } });
    expect(ended.until && ended.until < closesAt).toBe(true);
  });

  test("what is typed while the focal point pauses is refused with its reason, before or after, never half saved", async () => {
    const { roundId } = await round();
    const colleague = await reviewer(roundId, "two@ilo.example");
    const commentId = done(await perform(addComment, colleague, say(roundId)));
    const [paused, saved] = await Promise.all([
      perform(pauseResponse, ilo, { roundId }),
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
    done(await perform(resumeResponse, ilo, { roundId }));
    done(await perform(addComment, colleague, say(roundId)));
  });

  test("verifying while the author writes: the author's save is in what was verified, or is refused", async () => {
    const { roundId } = await round();
    const colleague = await reviewer(roundId, "three@ilo.example");
    const commentId = done(await perform(addComment, colleague, say(roundId)));
    const [, saved] = await Promise.all([
      perform(verifyComment, ilo, { commentId }),
      perform(editComment, colleague, { commentId, version: 1, text: "Last words." }),
    ]);
    const row = await db().comment.findUniqueOrThrow({ where: { id: commentId } });
    expect(row.verifiedAt).not.toBeNull();
    expect(saved.kind === "done" ? row.text : saved).toEqual(
      saved.kind === "done" ? "Last words." : { kind: "refused", reason: "commentVerified" },
    );
  });
});

describe("consolidating", () => {
  test("keeps the colleagues' words visible, merges two into one, and only what is verified leaves", async () => {
    const { roundId, submissionId, block } = await round();
    const colleague = await reviewer(roundId, "four@ilo.example");
    const one = done(
      await perform(addComment, colleague, say(roundId, { blockId: block, text: "One.", quote: "" })),
    );
    const two = done(await perform(addComment, colleague, say(roundId, { text: "Two." })));
    const three = done(await perform(addComment, colleague, say(roundId, { text: "Three." })));
    expect(await reasonOf(perform(submitResponse, ilo, { roundId }))).toBe("nothingVerified");
    done(await perform(supportComment, ilo, { commentId: two, supports: "yes" }));
    expect(await reasonOf(perform(supportComment, colleague, { commentId: two, supports: "yes" }))).toBe(
      "ownComment",
    );
    done(await perform(editComment, ilo, { commentId: one, version: 1, text: "One, in our words." }));
    done(await perform(mergeComments, ilo, { commentId: one, otherId: two }));
    const merged = await db().comment.findUniqueOrThrow({
      where: { id: one },
      include: { supports: true },
    });
    expect(merged.text).toBe("One, in our words.\n\nTwo.");
    expect(merged.origins).toMatchObject([{ text: "One." }, { text: "Two." }]);
    expect(merged.supports).toHaveLength(1);
    done(await perform(verifyComment, ilo, { commentId: one }));
    done(await perform(submitResponse, ilo, { roundId }));
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
    const { roundId, block } = await round();
    const words = { blockId: block, quote: "first paragraph", quoteAt: "4" };
    const id = done(await perform(addComment, ilo, say(roundId, words)));
    expect(await db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      quoteAt: 4,
      quote: "first paragraph",
    });
    expect(await reasonOf(perform(addComment, ilo, say(roundId, { ...words, quoteAt: "5" })))).toBe(
      "wordsNotThere",
    );
    expect(await reasonOf(perform(addComment, ilo, say(roundId, { ...words, blockId: "" })))).toBe(
      "wordsNotThere",
    );
  });

  test("a comment on an agreed paragraph needs a reason (5.2.10)", async () => {
    const { roundId, block } = await round();
    const { versionId } = await db().round.findUniqueOrThrow({ where: { id: roundId } });
    const { blocks } = await db().textVersion.findUniqueOrThrow({ where: { id: versionId } });
    const agreed = (blocks as { id: string }[]).map((one) =>
      one.id === block ? { ...one, status: "agreed" } : one,
    );
    const other = await db().textVersion.findUniqueOrThrow({ where: { id: versionId } });
    const { id: _, ...copy } = other;
    const made = await db().textVersion.create({
      data: {
        ...copy,
        number: other.number + 1,
        symbol: `${other.symbol}/X`,
        blocks: agreed,
      } as never,
      select: { id: true },
    });
    await db().round.update({ where: { id: roundId }, data: { versionId: made.id } });
    expect(await reasonOf(perform(addComment, ilo, say(roundId, { blockId: block })))).toBe(
      "agreedNeedsReason",
    );
    done(await perform(addComment, ilo, say(roundId, { blockId: block, rationale: "New facts." })));
  });
});

describe("two voices of one entity", () => {
  test("12.8: the first valid act wins, and the later act of the other voice replaces it until the close", async () => {
    const { roundId, submissionId } = await round();
    done(await perform(answerNoComments, ilo, { roundId }));
    done(await perform(addComment, alternate, say(roundId)));
    done(await perform(resubmit, alternate, { roundId }));
    const response = await db().response.findFirstOrThrow({
      where: { roundId, entityId: ilo.seat.entityId },
    });
    expect(response.state).toBe("submitted");
    done(await perform(addComment, ilo, say(roundId, { text: "Another." })));
    done(await perform(resubmit, ilo, { roundId }));
    expect(await db().comment.count({ where: { responseId: response.id, submittedAt: { not: null } } })).toBe(
      2,
    );
    expect(await recordOf(submissionId)).toEqual(
      expect.arrayContaining(["round.noComments", "response.replaced", "round.responseSubmitted"]),
    );
  });

  test("at once: one submits, the other hears that it is done; what is in is counted once", async () => {
    const { roundId } = await round();
    done(await perform(addComment, ilo, say(roundId)));
    const heard = await Promise.all([
      reasonOf(perform(submitResponse, ilo, { roundId })),
      reasonOf(perform(submitResponse, alternate, { roundId })),
    ]);
    expect(heard.sort()).toEqual(["alreadySubmitted", "done"]);
  });
});

describe("the entity's own clearance", () => {
  test("12.30: clearance stale after a typo is carried over in one recorded act; after a red line it is cleared anew", async () => {
    const { roundId, submissionId } = await round();
    const chief = await body.actor("approver", "ilo");
    const chain = { roundId, name: ["Chief"], approverId: [chief.personId], mode: ["sequential"] };
    done(await perform(defineClearance, ilo, chain));
    const typo = done(await perform(addComment, ilo, say(roundId, { strength: "typo" })));
    const red = done(await perform(addComment, ilo, say(roundId, { strength: "redLine", text: "Never." })));
    done(await perform(verifyAll, ilo, { roundId }));
    expect(await reasonOf(perform(submitResponse, ilo, { roundId }))).toBe("notCleared");
    done(await perform(verifyResponse, ilo, { roundId }));
    const step = await db().clearanceStep.findFirstOrThrow({ where: { response: { roundId } } });
    expect(step.state).toBe("inReview");
    expect(await reasonOf(perform(submitResponse, ilo, { roundId }))).toBe("notCleared");
    expect(await db().letter.count({ where: { personId: chief.personId, kind: "clearanceAsked" } })).toBe(1);
    const answer = { stepId: step.id, outcome: "cleared" };
    expect(await reasonOf(perform(answerStep, alternate, answer))).toBe("notApprover");
    expect(await reasonOf(perform(answerStep, chief, { ...answer, outcome: "returned" }))).toBe("noteNeeded");
    done(await perform(answerStep, chief, answer));
    done(
      await perform(editComment, ilo, {
        commentId: typo,
        version: 1,
        strength: "typo",
        text: "A comment, spelt.",
      }),
    );
    expect((await db().clearanceStep.findFirstOrThrow({ where: { id: step.id } })).state).toBe("stale");
    expect(await reasonOf(perform(submitResponse, ilo, { roundId }))).toBe("notCleared");
    done(await perform(carryOver, ilo, { roundId }));
    expect(await recordOf(submissionId)).toContain("response.carriedOver");
    done(
      await perform(editComment, ilo, {
        commentId: red,
        version: 1,
        strength: "redLine",
        text: "Never, ever.",
      }),
    );
    expect(await reasonOf(perform(carryOver, ilo, { roundId }))).toBe("changeTooGreat");
    expect(await reasonOf(perform(submitResponse, ilo, { roundId }))).toBe("notCleared");
    done(await perform(answerStep, chief, answer));
    done(await perform(submitResponse, ilo, { roundId }));
    done(await perform(defineClearance, ilo, { roundId, name: [], approverId: [], mode: [] }));
  });

  test("a step is skipped with a reason; nothing of the chain is read by another entity", async () => {
    const { roundId } = await round();
    const chief = await body.actor("approver", "ilo");
    const chain = { roundId, name: ["Legal"], approverId: [chief.personId], mode: ["sequential"] };
    done(await perform(defineClearance, ilo, chain));
    done(await perform(addComment, ilo, say(roundId)));
    done(await perform(verifyResponse, ilo, { roundId }));
    const step = await db().clearanceStep.findFirstOrThrow({ where: { response: { roundId } } });
    expect(await reasonOf(perform(skipStep, osce, { stepId: step.id, note: "Away." }))).toBe("notFound");
    expect(await reasonOf(perform(skipStep, ilo, { stepId: step.id, note: "" }))).toBe("invalid");
    done(await perform(skipStep, ilo, { stepId: step.id, note: "Away until August." }));
    done(await perform(submitResponse, ilo, { roundId }));
    done(await perform(defineClearance, ilo, { roundId }));
  });
});

describe("beyond the entity", () => {
  test("a comment that others can see is co-sponsored once, and numbered at once in a shared round", async () => {
    const { roundId } = await round(false);
    const commentId = done(await perform(addComment, ilo, say(roundId)));
    expect(await reasonOf(perform(coSponsor, osce, { commentId }))).toBe("notThere");
    done(await perform(submitResponse, ilo, { roundId }));
    expect((await db().comment.findUniqueOrThrow({ where: { id: commentId } })).number).toBe(1);
    expect(await reasonOf(perform(coSponsor, ilo, { commentId }))).toBe("ownComment");
    done(await perform(coSponsor, osce, { commentId }));
    expect(await reasonOf(perform(coSponsor, osce, { commentId }))).toBe("alreadySponsored");
    done(await perform(withdrawCoSponsor, osce, { commentId }));
  });

  test("the Secretariat enters for an entity with the message as evidence; the entity hears of it and may replace it", async () => {
    const { roundId, submissionId } = await round();
    const target = { roundId, entityId: body.entities.ilo };
    const words = { ...target, text: "From the e-mail." };
    expect(await reasonOf(perform(enterOnBehalf, osce, words))).toBe("notSecretariat");
    expect(await reasonOf(perform(enterOnBehalf, secretariat, words))).toBe("evidenceFirst");
    const message = {
      ...target,
      name: "mail.eml",
      mediaType: "message/rfc822",
      bytes: new Uint8Array([1, 2]),
    };
    done(await perform(keepEvidence, secretariat, message));
    done(await perform(enterOnBehalf, secretariat, words));
    done(await perform(enterOnBehalf, secretariat, words));
    expect(
      await db().letter.count({ where: { kind: "enteredOnBehalf", personId: ilo.personId } }),
    ).toBeGreaterThan(0);
    const entries = await db().recordEntry.findMany({
      where: { subjectId: submissionId, type: "response.enteredOnBehalf" },
    });
    expect(entries.map(({ entityId }) => entityId)).toEqual([body.entities.ilo, body.entities.ilo]);
    done(await perform(addComment, ilo, say(roundId, { text: "Ours." })));
    done(await perform(resubmit, ilo, { roundId }));
    expect(await reasonOf(perform(enterOnBehalf, secretariat, words))).toBe("answeredItself");
  });

  test("late: after the close an entity that has not answered still may, and is marked", async () => {
    const { roundId } = await round();
    await db().round.update({
      where: { id: roundId },
      data: { state: "closed", closedAt: new Date("2019-06-10T08:00:00Z") },
    });
    const commentId = done(await perform(addComment, ilo, say(roundId)));
    done(await perform(submitResponse, ilo, { roundId }));
    expect(await db().comment.findUniqueOrThrow({ where: { id: commentId } })).toMatchObject({
      late: true,
      number: 1,
    });
    expect(await reasonOf(perform(addComment, ilo, say(roundId)))).toBe("roundClosed");
  });

  test("after the internal deadline a reviewer reads and does not write", async () => {
    const { roundId } = await round();
    const colleague = await reviewer(roundId, "five@ilo.example", "2019-06-11T12:00");
    await setClock("2019-06-11T10:00:00Z");
    expect(await reasonOf(perform(addComment, colleague, say(roundId)))).toBe("internalClosed");
    done(await perform(addComment, ilo, say(roundId)));
  });
});
