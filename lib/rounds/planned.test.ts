import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { handlers } from "@/lib/boot/worker";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { runDueJobs } from "@/lib/core/worker";
import { setClock } from "@/lib/dev/build-body";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { replaceWords } from "@/lib/drafting/commands/words";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { changePlanned } from "./commands/change";
import { openRound } from "./commands/open";
import { cancelRound } from "./commands/planned";

let { close, body, pen, chair, other, foreign } = {} as BuiltHands;
let guest: Actor;

const JUNE = "2019-06-10T08:00:00Z";
const planned = { opensLocal: "2019-06-12T09:00", closesLocal: "2019-06-19T17:00", zone: "Europe/Vienna" };
const work = async () => {
  while ((await runDueJobs(handlers)) > 0);
};

beforeAll(async () => {
  ({ close, body, pen, chair, other, foreign } = await buildHands());
  guest = await body.actor("guest", "coe");
});
beforeEach(() => setClock(JUNE));
afterAll(() => close());

async function issued(): Promise<string> {
  const submissionId = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId }));
  return submissionId;
}
const roundOf = (submissionId: string) => db().round.findFirst({ where: { submissionId } });
const stateOf = async (id: string) => (await db().submission.findUniqueOrThrow({ where: { id } })).state;

test("a planned round asks nobody before its hour, and opens by itself, once, also when the server was off then", async () => {
  const submissionId = await issued();
  const { entityId } = guest.seat;
  const settings = {
    visibility: "shared",
    partners: "no",
    guests: [entityId],
    instructions: "Mind paragraph 2.",
  };
  done(await perform(openRound, pen, { submissionId, ...planned, ...settings }));
  const round = await roundOf(submissionId);
  expect(round).toMatchObject({ state: "planned", sealed: false, partners: false, number: 1 });
  expect(await stateOf(submissionId)).toBe("drafting");
  expect(await db().letter.count({ where: { kind: "roundOpened" } })).toBe(0);
  expect(await perform(openRound, chair, { submissionId, ...planned })).toEqual({
    kind: "refused",
    reason: "roundPlanned",
  });
  await setClock("2019-06-14T08:00:00Z");
  await work();
  await work();
  expect(await roundOf(submissionId)).toMatchObject({ state: "open" });
  expect(await stateOf(submissionId)).toBe("comment");
  const asked = await db().roundEntity.findMany({ where: { roundId: round?.id } });
  expect(asked.filter(({ standing }) => standing === "guest").map((one) => one.entityId)).toEqual([entityId]);
  expect(asked).toHaveLength(4);
  const letters = await db().letter.findMany({ where: { kind: "roundOpened" } });
  expect(letters.map(({ personId }) => personId)).toContain(guest.personId);
  expect(letters.every(({ text }) => text.includes("Mind paragraph 2."))).toBe(true);
  expect(await db().recordEntry.count({ where: { type: "round.opened", subjectId: submissionId } })).toBe(1);
});

test("one whose text has moved on stays planned, and the penholder hears why", async () => {
  const submissionId = await issued();
  done(await perform(openRound, pen, { submissionId, ...planned }));
  const block = await db().draftBlock.findFirstOrThrow({ where: { submissionId }, orderBy: { ord: "desc" } });
  const { text: oldText } = block.content as { text: string };
  const words = { submissionId, blockId: block.id, oldText, newText: `${oldText} And more.` };
  done(await perform(replaceWords, pen, words));
  await setClock("2019-06-12T08:00:00Z");
  await work();
  expect(await roundOf(submissionId)).toMatchObject({ state: "planned" });
  const letter = await db().letter.findFirstOrThrow({
    where: { kind: "roundNotOpened", personId: pen.personId },
  });
  expect(letter.text).toContain("The working draft has changed since the last issued version.");
  // Opening is refused while it stands, so the letter may not tell of opening first.
  expect(letter.text).toContain("Call it off, and open a round anew when the text is ready.");
});

test("it can be called off while nobody has been asked, and its number is free again", async () => {
  const submissionId = await issued();
  done(await perform(openRound, pen, { submissionId, ...planned }));
  const roundId = (await roundOf(submissionId))?.id;
  expect(await perform(cancelRound, other, { roundId })).toEqual({
    kind: "refused",
    reason: "notPenholderNorChair",
  });
  done(await perform(cancelRound, chair, { roundId }));
  expect(await perform(cancelRound, chair, { roundId })).toEqual({ kind: "notFound" });
  await setClock("2019-06-13T08:00:00Z");
  await work();
  expect(await roundOf(submissionId)).toBeNull();
  done(
    await perform(openRound, pen, { submissionId, closesLocal: "2019-06-19T17:00", zone: "Europe/Vienna" }),
  );
  const round = await roundOf(submissionId);
  expect(round).toMatchObject({ state: "open", number: 1 });
  expect(await perform(cancelRound, chair, { roundId: round?.id })).toEqual({
    kind: "refused",
    reason: "roundAsked",
  });
});

test("an opening that lies in the past, or a guest without a seat, is asked back", async () => {
  const submissionId = await issued();
  expect(await perform(openRound, pen, { submissionId, ...planned, opensLocal: "2019-06-01T09:00" })).toEqual(
    {
      kind: "refused",
      reason: "openingInThePast",
    },
  );
  const guests = [other.seat.entityId];
  expect(await perform(openRound, pen, { submissionId, ...planned, guests })).toEqual({
    kind: "invalid",
    fields: { guests: "invalid_value" },
  });
});

test("it can be changed before its hour, opens at the new one as it is then, and one change at a time", async () => {
  const submissionId = await issued();
  done(await perform(openRound, pen, { submissionId, ...planned, visibility: "sealed" }));
  const { id: roundId } = (await roundOf(submissionId)) ?? {};
  const change = { roundId, version: 1, ...planned, visibility: "shared", instructions: "Mind paragraph 1." };
  const refused = (reason: string) => ({ kind: "refused", reason });
  expect(await perform(changePlanned, other, change)).toEqual(refused("notPenholderNorChair"));
  expect(await perform(changePlanned, foreign, change)).toEqual({ kind: "notFound" });
  const late = { ...change, opensLocal: "2019-06-13T09:00" };
  const both = await Promise.all([
    perform(changePlanned, pen, late),
    perform(changePlanned, chair, { ...late, instructions: "Mind paragraph 2." }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["conflict", "done"]);
  const changed = { state: "planned", sealed: false, version: 2, opensAt: new Date("2019-06-13T07:00:00Z") };
  expect(await roundOf(submissionId)).toMatchObject(changed);
  const entry = await db().recordEntry.findFirstOrThrow({
    where: { type: "round.planChanged", subjectId: submissionId },
  });
  expect(entry.data).toMatchObject({ number: 1, opensAt: "2019-06-13T07:00:00.000Z", visibility: "shared" });
  await setClock("2019-06-12T08:00:00Z");
  await work();
  expect(await roundOf(submissionId)).toMatchObject({ state: "planned" });
  const earlier = {
    ...change,
    version: 2,
    opensLocal: "2019-06-12T12:00",
    instructions: "Mind paragraph 3.",
  };
  done(await perform(changePlanned, chair, earlier));
  await setClock("2019-06-12T10:00:00Z");
  expect(await perform(changePlanned, pen, { ...earlier, version: 3 })).toEqual(refused("openingHourCome"));
  await work();
  expect(await roundOf(submissionId)).toMatchObject({ state: "open", sealed: false });
  const letters = await db().letter.findMany({ where: { kind: "roundOpened" } });
  expect(letters.some(({ text }) => text.includes("Mind paragraph 3."))).toBe(true);
  expect(await perform(changePlanned, pen, { ...earlier, version: 3 })).toEqual(
    refused("roundAskedUnchangeable"),
  );
});
