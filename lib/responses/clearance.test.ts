import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltResponses, buildResponses, say } from "@/lib/dev/build-response";
import { done } from "@/lib/dev/build-text";
import { answerStep, carryOver, defineClearance, skipStep } from "./commands/clearance";
import { editComment } from "./commands/comments";
import { addComment, submitResponse } from "./commands/respond";
import { unverifyResponse, verifyResponse } from "./commands/verify";
import { readResponse } from "./queries/response";

let built: BuiltResponses & { drop: () => Promise<void> };
let chief: Actor;
let lawyer: Actor;

beforeAll(async () => {
  built = await buildResponses();
  [chief, lawyer] = [await built.body.actor("approver", "ilo"), built.alternate];
});
afterAll(() => built.drop());

const stepsOf = (roundId: string) =>
  db().clearanceStep.findMany({ where: { response: { roundId } }, orderBy: { ord: "asc" } });

async function digestFor(actor: Actor, submissionId: string): Promise<string> {
  const view = await readResponse(
    { actor, language: "en", now: new Date("2019-06-10T09:00:00Z") },
    submissionId,
  );
  return view?.shown.cleared ?? "";
}

/** A response with a typo and a red line, under clearance by the chief and then the lawyer. */
async function underClearance() {
  const round = await built.round();
  const { roundId, submissionId } = round;
  const approverId = [chief.personId, lawyer.personId];
  const chain = { roundId, name: ["Chief", "Legal"], approverId, mode: ["sequential", "sequential"] };
  done(await perform(defineClearance, built.ilo, chain));
  const typo = done(await perform(addComment, built.ilo, say(roundId, { strength: "typo" })));
  const red = done(await perform(addComment, built.ilo, say(roundId, { strength: "redLine" })));
  done(await perform(verifyResponse, built.ilo, { roundId }));
  const [first, second] = await stepsOf(roundId);
  const clear = async (who: Actor, stepId = first?.id, more: object = {}) =>
    perform(answerStep, who, {
      ...{ stepId, outcome: "clearedWithComments", note: "Mind the tone." },
      ...{ digest: await digestFor(who, submissionId), ...more },
    });
  const edit = (commentId: string, version: number, strength: string) =>
    perform(editComment, built.ilo, { commentId, version, strength, text: `Version ${version + 1}.` });
  const again = async () => {
    done(await perform(unverifyResponse, built.ilo, { roundId }));
    done(await perform(verifyResponse, built.ilo, { roundId }));
  };
  const letters = (who: Actor) =>
    db().letter.count({
      where: { kind: "clearanceAsked", personId: who.personId, text: { contains: submissionId } },
    });
  return { ...round, typo, red, first, second, clear, edit, again, letters };
}

describe("an entity's own clearance, declared verified anew (4.3.1)", () => {
  test("keeps what the approvers said, when, and why a step was skipped", async () => {
    const { roundId, second, clear, again, letters } = await underClearance();
    done(await clear(chief));
    done(await perform(skipStep, built.ilo, { stepId: second?.id, note: "Away until August." }));
    const before = await stepsOf(roundId);
    await again();
    const kept = ({ state, note, at, digest }: (typeof before)[number]) => ({ state, note, at, digest });
    expect((await stepsOf(roundId)).map(kept)).toEqual(before.map(kept));
    expect([await letters(chief), await letters(lawyer)]).toEqual([1, 1]);
    done(await perform(submitResponse, built.ilo, { roundId }));
  });

  test("what was cleared with comments is carried over as that", async () => {
    const { roundId, typo, clear, edit } = await underClearance();
    done(await clear(chief));
    done(await edit(typo, 1, "typo"));
    done(await perform(carryOver, built.ilo, { roundId }));
    const [step] = await stepsOf(roundId);
    expect(step).toMatchObject({ state: "clearedWithComments", note: "Mind the tone." });
    expect(step?.at).not.toBeNull();
  });

  test("12.30: whose clearance has become stale is asked again, with a letter, in the order of the chain", async () => {
    const { roundId, red, second, clear, edit, again, letters } = await underClearance();
    done(await clear(chief));
    done(await clear(lawyer, second?.id));
    done(await edit(red, 1, "redLine"));
    expect((await stepsOf(roundId)).map(({ state }) => state)).toEqual(["stale", "stale"]);
    await again();
    expect((await stepsOf(roundId)).map(({ state }) => state)).toEqual(["inReview", "waiting"]);
    expect([await letters(chief), await letters(lawyer)]).toEqual([2, 1]);
    const [one, two] = await stepsOf(roundId);
    done(await clear(chief, one?.id));
    done(await clear(lawyer, two?.id));
    done(await perform(submitResponse, built.ilo, { roundId }));
  });
});
