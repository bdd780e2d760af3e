import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { rowsOf, wordsOf } from "@/lib/dev/build-draft";
import { done, openText } from "@/lib/dev/build-text";
import { listSaid } from "@/lib/provenance/queries/said";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { closeRound } from "@/lib/rounds/commands/close";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { acceptText, giveText } from "@/lib/submissions/commands/text";
import { takeUp } from "./commands/take-up";
import { readAmendments } from "./queries/amendments";

const TEXT = "1. States *should* act, and States should report on what they did.\n\n2. The second one.";
const BASE = "States should act, and States should report on what they did.";

let drop: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let submissionId: string;
let blockId: string;
const ids: Record<string, string> = {};

const proposals: Record<string, string> = {
  achieved: BASE.replace("did", "achieved"),
  shall: BASE.replace("States should report", "States shall report"),
  must: BASE.replace("States should report", "States must report"),
};

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  submissionId = await openText(body);
  const given = { submissionId, raw: TEXT, format: "markdown" };
  done(await perform(acceptText, pen, { sourceId: done(await perform(giveText, pen, given)) }));
  done(await perform(issueVersion, pen, { submissionId }));
  done(
    await perform(openRound, pen, { submissionId, closesLocal: "2019-06-20T17:00", zone: "Europe/Vienna" }),
  );
  const round = await db().round.findFirstOrThrow({ where: { submissionId } });
  blockId = (await rowsOf(submissionId))[0]?.id ?? "";
  const said = { roundId: round.id, blockId, kind: "substantive", strength: "suggestion", text: "Say so." };
  for (const [slug, own] of [
    ["osce", ["achieved", "shall"]],
    ["iom", ["must"]],
  ] as const) {
    const hand = await body.actor("focalPoint", slug);
    for (const name of own)
      ids[name] = done(await perform(addComment, hand, { ...said, proposedText: proposals[name] }));
    done(await perform(submitResponse, hand, { roundId: round.id }));
  }
  await setClock("2019-06-21T08:00:00Z");
  done(await perform(closeRound, systemActor(body.bodyId, body.groupId), { roundId: round.id }));
});
afterAll(() => drop());

const take = (names: string[], oldText: string, newText: string, more: object = {}, versions = 0) =>
  perform(takeUp, pen, {
    ...{ submissionId, blockId, oldText, newText },
    picks: names.map((name) => `${ids[name]}:${versions}`).join(","),
    ...more,
  });

describe("taking amendments up", () => {
  test("is refused to those who do not hold the pen, where nothing changes, and without a reply where it is written anew", async () => {
    const input = {
      submissionId,
      blockId,
      oldText: BASE,
      newText: proposals.achieved,
      picks: `${ids.achieved}:0`,
    };
    expect(await perform(takeUp, await body.actor("focalPoint", "iom"), input)).toMatchObject({
      reason: "notPenholder",
    });
    expect(await take(["achieved"], BASE, BASE)).toMatchObject({ reason: "takesNothing" });
    expect(await take(["achieved"], BASE, "Otherwise.")).toMatchObject({ fields: { reply: "needsReason" } });
    expect(await db().takenUp.count()).toBe(0);
  });
  test("is of the paragraph that was commented on, and of no other", async () => {
    const [, second] = await rowsOf(submissionId);
    const other = { blockId: second?.id ?? "" };
    const words = (await wordsOf(submissionId))[1] ?? "";
    expect(await take(["achieved"], words, `${words} More.`, { ...other, reply: "Taken." })).toEqual({
      kind: "refused",
      reason: "notThere",
    });
    expect(await db().takenUp.count()).toBe(0);
  });
  test("two who take up the same paragraph at once: one does, the other sees what stands", async () => {
    const both = await Promise.all([
      take(["achieved"], BASE, proposals.achieved ?? ""),
      take(["must"], BASE, proposals.must ?? ""),
    ]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["conflict", "done"]);
    const lost = both.find(({ kind }) => kind === "conflict");
    const [now] = await wordsOf(submissionId);
    expect(lost).toMatchObject({ theirs: now });
    expect(await db().disposition.count()).toBe(1);
    expect(await db().takenUp.count()).toBe(1);
  });
  test("keeps what is said about words that stay, answers in the same act, and leaves its trace", async () => {
    const [now = ""] = await wordsOf(submissionId);
    const name = now === proposals.achieved ? "shall" : "achieved";
    const words =
      now === proposals.achieved ? ["States should report", "States shall report"] : ["did", "achieved"];
    const next = now.replace(words[0] ?? "", words[1] ?? "");
    done(await take([name], now, next));
    const [row] = await rowsOf(submissionId);
    const content = row?.content as { text: string; spans?: object[] };
    expect(content.text).toBe(next);
    expect(content.spans).toEqual([{ kind: "em", from: 7, to: 13 }]);
    const taken = await db().takenUp.findFirstOrThrow({ where: { commentId: ids[name] } });
    expect(taken).toMatchObject({ blockId, oldText: now, newText: next });
    const reader = { actor: pen, language: "en" as const, now: new Date("2019-06-22T08:00:00Z") };
    const { before, since } = await listSaid(reader, submissionId, {
      ids: [blockId],
      words: next,
      newest: 1,
    });
    const told = [...before, ...since].filter((one) => one.taken).map((one) => [one.entity, one.no]);
    expect(told).toContainEqual(["OSCE", expect.stringMatching(/^\d+$/)]);
    const view = await readAmendments(reader, submissionId, blockId, []);
    expect(view?.paragraph?.amendments.map((one) => one.now?.state)).toContain("already");
    expect(view?.paragraph?.amendments.flatMap((one) => one.collides).length).toBe(2);
    const stranger = { ...reader, actor: await body.actor("focalPoint", "iom") };
    const outside = await readAmendments(stranger, submissionId, blockId, []);
    expect(outside?.onDraft).toBe(false);
    const others = outside?.paragraph?.amendments.flatMap((one) => one.proposals).filter((one) => !one.mine);
    expect(others?.length).toBe(2);
    expect(others?.every((one) => one.disposition === null && !one.taken)).toBe(true);
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: ids[name] } })).toMatchObject({
      kind: "accepted",
      version: 1,
    });
  });
  test("written anew, it is accepted in part, and one answered meanwhile is refused and leaves the draft alone", async () => {
    const [now = ""] = await wordsOf(submissionId);
    const open = Object.keys(ids);
    const answered = await db().disposition.findMany({ select: { commentId: true } });
    const left = open.find((name) => !answered.some(({ commentId }) => commentId === ids[name])) ?? "";
    expect(await take([left], now, "Anew.", { reply: "Joined." }, 7)).toEqual({
      kind: "refused",
      reason: "answeredMeanwhile",
    });
    expect((await wordsOf(submissionId))[0]).toBe(now);
    done(await take([left], now, "Anew.", { reply: "Joined." }));
    expect(await db().disposition.findUniqueOrThrow({ where: { commentId: ids[left] } })).toMatchObject({
      kind: "acceptedInPart",
      reply: "Joined.",
    });
  });
  test("what its entity took back is not taken up, and what it worded anew is taken up no longer", async () => {
    const commentId = ids.must ?? "";
    const [now = ""] = await wordsOf(submissionId);
    const { version } = await db().disposition.update({ where: { commentId }, data: { kind: "withdrawn" } });
    expect(await take(["must"], now, "Over it.", { reply: "Joined." }, version)).toEqual({
      kind: "refused",
      reason: "withdrawnByAuthor",
    });
    expect((await wordsOf(submissionId))[0]).toBe(now);
    const reader = { actor: pen, language: "en" as const, now: new Date("2019-06-22T08:00:00Z") };
    const takenUp = async () => {
      const view = await readAmendments(reader, submissionId, blockId, []);
      return view?.paragraph?.amendments.flatMap((one) => one.proposals).find(({ id }) => id === commentId)
        ?.taken;
    };
    const offered = await readAmendments(reader, submissionId, blockId, [commentId]);
    expect(offered?.paragraph?.amendments.filter((one) => one.chosen)).toEqual([]);
    expect(await takenUp()).toBe(true);
    await db().takenUp.updateMany({ where: { commentId }, data: { lapsed: true } });
    expect(await takenUp()).toBe(false);
  });
});
