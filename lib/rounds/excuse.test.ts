import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { answerNoComments } from "@/lib/responses/commands/respond";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { excuseEntity, liftExcuse } from "./commands/excuse";
import { openRound } from "./commands/open";
import { readBoard } from "./queries/board";
import { readParticipation } from "./queries/participation";

let close: () => Promise<void>;
let body: BuiltBody;
let submissionId: string;
let roundId: string;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T09:00:00Z");
  body = await buildBody();
  const pen = await body.actor("focalPoint", "ilo");
  submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  const chair = await body.actor("coChair", "osce");
  const deadline = { closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" };
  done(await perform(openRound, chair, { submissionId, ...deadline }));
  roundId = (await db().round.findFirstOrThrow({ where: { submissionId } })).id;
});
afterAll(() => close());

const seen = async (role: "coChair" | "focalPoint" | "guest", entity: string) => ({
  actor: await body.actor(role, entity),
  language: "en" as const,
  now: new Date("2019-06-10T10:00:00Z"),
});
const iom = () => ({ roundId, entityId: body.entities.iom ?? "" });

test("an excused entity is apart from the silent on the board and in the rate; an answer counts all the same", async () => {
  const chair = await body.actor("coChair", "osce");
  expect(await perform(excuseEntity, chair, { ...iom(), reason: " " })).toMatchObject({ kind: "invalid" });
  done(await perform(excuseEntity, chair, { ...iom(), reason: "Its focal point has just changed." }));
  const board = await readBoard(await seen("coChair", "osce"), submissionId);
  expect(board?.rows.find((row) => row.acronym === "IOM")).toMatchObject({
    response: "none",
    excusedFor: "Its focal point has just changed.",
  });
  const line = async () =>
    (await readParticipation(await seen("coChair", "osce"))).lines.find((one) => one.acronym === "IOM");
  expect(await line()).toMatchObject({ parts: [{ part: "excused" }], answered: 0, counted: 0 });
  done(await perform(answerNoComments, await body.actor("focalPoint", "iom"), { roundId }));
  expect(await line()).toMatchObject({ parts: [{ part: "noComments" }], answered: 1, counted: 1 });
});

test("taken back once, at once by two: the second hears that there is nothing to take back", async () => {
  const hands = [await body.actor("coChair", "osce"), await body.actor("secretariat", "osce")];
  const both = await Promise.all(hands.map((hand) => perform(liftExcuse, hand, iom())));
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
  const types = await recordOf(submissionId);
  expect(types.filter((type) => /xcuse/.test(type))).toEqual(["round.entityExcused", "round.excuseLifted"]);
});

test("an entity reads its own line; a guest reads none; who was asked under another name is named so", async () => {
  await db().entityName.create({
    data: {
      entityId: body.entities.ilo ?? "",
      lang: "en",
      name: "Renamed",
      acronym: "NEW",
      validFrom: new Date("2019-06-10T09:30:00Z"),
    },
  });
  const { lines } = await readParticipation(await seen("focalPoint", "ilo"));
  expect(lines.map(({ acronym, parts }) => [acronym, parts])).toEqual([
    ["NEW", [{ part: "open", was: "ILO" }]],
  ]);
  expect((await readParticipation(await seen("guest", "ilo"))).lines).toEqual([]);
});
