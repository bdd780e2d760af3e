import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltResponses, buildResponses, reasonOf, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { countRound } from "@/lib/rounds/commands/counts";
import { splitComment } from "@/lib/workbench/commands/split";
import { editComment, removeComment } from "./commands/comments";
import { mergeComments } from "./commands/merge";
import { addComment, submitResponse, withdrawResponse } from "./commands/respond";
import { coSponsor } from "./commands/sponsor";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };

beforeAll(async () => {
  built = await buildResponses();
});
afterAll(() => built.drop());

/** What the clock and the chair do, without waiting for either. */
async function moveRound(roundId: string, submissionId: string, open: boolean) {
  const closedAt = open ? null : new Date("2019-06-10T08:00:00Z");
  await db().round.update({
    where: { id: roundId },
    data: { state: open ? "open" : "closed", sealed: false, closedAt },
  });
  await db().submission.update({
    where: { id: submissionId },
    data: { state: open ? "comment" : "resolution" },
  });
}

/** A comment that another entity stands behind and the penholder has answered, and the round open again. */
async function judged() {
  const round = await built.round(false);
  const { roundId, submissionId } = round;
  const commentId = done(await perform(addComment, built.ilo, say(roundId)));
  const otherId = done(await perform(addComment, built.ilo, say(roundId, { text: "Of this too." })));
  done(await perform(submitResponse, built.ilo, { roundId }));
  done(await perform(coSponsor, built.osce, { commentId, version: 1 }));
  await moveRound(roundId, submissionId, false);
  done(await perform(disposeComment, built.ilo, { commentId, kind: "noted", version: 0 }));
  const words = {
    blockId: null,
    draftVersion: 1,
    oldText: "",
    newText: "",
    at: new Date("2019-06-10T08:30:00Z"),
  };
  await db().takenUp.create({ data: { commentId, submissionId, ...words } });
  const duplicate = { commentId: otherId, kind: "duplicate", duplicateOf: 1, version: 0 };
  done(await perform(disposeComment, built.ilo, duplicate));
  await moveRound(roundId, submissionId, true);
  return { ...round, commentId, otherId };
}

const lettersOf = (kind: string, submissionId: string) =>
  db().letter.findMany({ where: { kind, text: { contains: submissionId } } });

describe("words that others had read", () => {
  test("leave again as they were: the answer stands, and so do those behind it", async () => {
    const { roundId, commentId } = await judged();
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    done(await perform(submitResponse, built.ilo, { roundId }));
    expect(await db().disposition.count({ where: { commentId } })).toBe(1);
    expect(await db().takenUp.count({ where: { commentId, lapsed: false } })).toBe(1);
    expect(await db().coSponsor.count({ where: { commentId } })).toBe(1);
  });

  test("leave again in other words: the answer lapses and is owed anew, its versions stay; co-sponsors hear that they are none (5.2.4, 5.2.8)", async () => {
    const { roundId, submissionId, commentId } = await judged();
    expect((await countRound(db(), roundId)).unanswered).toBe(0);
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    done(await perform(editComment, built.ilo, { commentId, version: 1, text: "Something else." }));
    expect(await lettersOf("sponsorshipLapsed", submissionId)).toEqual([]);
    done(await perform(submitResponse, built.ilo, { roundId }));
    expect((await countRound(db(), roundId)).unanswered).toBe(2);
    expect(await db().coSponsor.count({ where: { commentId } })).toBe(0);
    expect(await db().dispositionVersion.count({ where: { commentId } })).toBe(1);
    expect(await db().takenUp.count({ where: { commentId, lapsed: false } })).toBe(0);
    const [letter] = await lettersOf("sponsorshipLapsed", submissionId);
    expect(letter?.personId).toBe(built.osce.personId);
    const [toPen] = await lettersOf("answersLapsed", submissionId);
    expect(toPen?.subject).toContain("1, 2");
    const entry = await db().recordEntry.findFirstOrThrow({
      where: { subjectId: submissionId, type: "response.reworded" },
    });
    expect(entry.data).toMatchObject({ answers: 2, sponsors: 1 });
    await moveRound(roundId, submissionId, false);
    const anew = await perform(disposeComment, built.ilo, { commentId, kind: "noted", version: 0 });
    expect(done(anew)).toBe("2");
  });

  test("a comment that was answered, co-sponsored or split is not removed, nor merged away; each says why", async () => {
    const { roundId, submissionId, commentId, otherId } = await judged();
    const third = done(await perform(addComment, built.ilo, say(roundId, { text: "Third. Fourth." })));
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    const remove = async (commentId: string) => {
      const { version } = await db().comment.findUniqueOrThrow({ where: { id: commentId } });
      return reasonOf(perform(removeComment, built.ilo, { commentId, version }));
    };
    const away = { commentId: third, version: 1, other: `${otherId}:1` };
    expect(await remove(commentId)).toBe("answeredStays");
    expect(await reasonOf(perform(mergeComments, built.ilo, away))).toBe("answeredStays");
    done(await perform(submitResponse, built.ilo, { roundId }));
    done(await perform(coSponsor, built.osce, { commentId: third, version: 1 }));
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    expect(await remove(third)).toBe("sponsoredStays");
    done(await perform(submitResponse, built.ilo, { roundId }));
    await moveRound(roundId, submissionId, false);
    done(await perform(splitComment, built.ilo, { commentId: third, parts: ["Third.", "Fourth."] }));
    await moveRound(roundId, submissionId, true);
    done(await perform(withdrawResponse, built.ilo, { roundId }));
    const change = { commentId: third, version: 2, text: "Whole." };
    expect(await reasonOf(perform(editComment, built.ilo, change))).toBe("splitStays");
    expect(await remove(third)).toBe("splitStays");
    const part = await db().comment.findFirstOrThrow({ where: { splitFromId: third, part: 1 } });
    expect(await remove(part.id)).toBe("partStays");
    const view = await readResponse(
      { actor: built.ilo, language: "en", now: new Date("2019-06-10T09:00:00Z") },
      submissionId,
    );
    expect(view?.comments.map(({ id }) => id)).not.toContain(third);
    expect(view?.comments.find(({ id }) => id === commentId)?.may.remove).toMatchObject({
      reason: "answeredStays",
    });
    expect(view?.round).toMatchObject({ mineComments: 4, inside: { verified: 4 } });
    const fresh = done(await perform(addComment, built.ilo, say(roundId, { text: "Nobody read it." })));
    expect(await remove(fresh)).toBe("done");
  });
});

describe("merging", () => {
  test("cuts nothing off, is as strong as the stronger, and keeps what each one was", async () => {
    const { roundId } = await built.round();
    const add = async (more: object) => done(await perform(addComment, built.ilo, say(roundId, more)));
    const first = await add({ strength: "typo", proposedText: "One way.", rationale: "r".repeat(4000) });
    const red = { strength: "redLine", proposedText: "The other way.", source: "A resolution." };
    const other = await add(red);
    done(await perform(mergeComments, built.ilo, { commentId: first, version: 1, other: `${other}:1` }));
    const merged = await db().comment.findUniqueOrThrow({ where: { id: first } });
    expect(merged).toMatchObject({ strength: "redLine", proposedText: "One way.", source: "A resolution." });
    expect(merged.origins).toMatchObject([{ strength: "typo", rationale: "r".repeat(4000) }, red]);
    const long = await add({ rationale: "s".repeat(1000) });
    const tooMuch = { commentId: first, version: 2, other: `${long}:1` };
    expect(await reasonOf(perform(mergeComments, built.ilo, tooMuch))).toBe("mergedTooLong");
    expect(await db().comment.count({ where: { id: long } })).toBe(1);
  });
});
