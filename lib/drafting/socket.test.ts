import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { type, versionOf, wordsOf } from "@/lib/dev/build-draft";
import { done, draftText } from "@/lib/dev/build-text";
import { openTestDoor, type TestDoor } from "@/lib/dev/draft-door";
import type { DraftHand } from "@/lib/dev/draft-hand";
import { verifyRecord } from "@/lib/record/verify";
import { openRound } from "@/lib/rounds/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { schema } from "@/lib/texts/document";
import { inviteDrafter } from "./commands/drafters";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let door: TestDoor;
let open: TestDoor["open"];

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  door = await openTestDoor();
  open = door.open;
});
afterEach(() => door.hangUp());
afterAll(async () => {
  await door.close();
  await close();
});

const textOf = (hand: DraftHand) => hand.state().doc.child(0).textContent;
const put = (hand: DraftHand, text: string, at = 1) => hand.edit((tr) => tr.insert(at, schema.text(text)));

it("two pages write in one paragraph at once; both see both, and so does the database", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  const other = await open(await body.actor("secretariat", "osce"), id);
  for (let n = 0; n < 10; n++) {
    put(one, "a");
    put(other, "b", textOf(other).length + 1);
  }
  await Promise.all([one.saved(), other.saved()]);
  await expect
    .poll(() => [textOf(one), textOf(other)])
    .toEqual(Array(2).fill(`${"a".repeat(10)}INTRODUCTION${"b".repeat(10)}`));
  expect((await wordsOf(id))[0]).toBe(textOf(one));
  expect(one.heard.people).toEqual(["OSCE"]);
});

it("what is typed while the connection is cut comes to the server, once, and what was acknowledged stays", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  const other = await open(await body.actor("secretariat", "osce"), id);
  for (let n = 0; n < 5; n++) {
    one.cut();
    put(one, `<${n}>`);
    put(other, "*", textOf(other).length + 1);
    await expect.poll(() => one.stands()).toBe("saved");
    await other.saved();
  }
  const whole = "<4><3><2><1><0>INTRODUCTION*****";
  await expect.poll(() => [textOf(one), textOf(other)]).toEqual([whole, whole]);
  expect((await wordsOf(id))[0]).toBe(whole);
  expect((await verifyRecord()).faults).toEqual([]);
});

it("what was written before the cut and never acknowledged is known again, and what was typed behind it goes on", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  one.cut();
  await expect.poll(() => one.stands()).toBe("offline");
  put(one, "first ");
  const { clientId, version, steps } = one.kept() ?? { clientId: "", version: 0, steps: [] };
  done(await perform(type, pen, { submissionId: id, clientId, seq: 1, version, mode: "write", steps }));
  put(one, "second ");
  expect(one.stands()).toBe("offline");
  await one.saved();
  expect(textOf(one)).toBe("second first INTRODUCTION");
  expect((await wordsOf(id))[0]).toBe(textOf(one));
  expect(one.heard.refused).toEqual([]);
});

it("what a closed page had not brought to the server is taken up by the next", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  one.cut();
  put(one, "kept ");
  await expect.poll(() => one.kept()?.words).toBe("kept ");
  const kept = one.kept();
  one.close();
  const other = await open(await body.actor("secretariat", "osce"), id);
  put(other, "Before. ");
  await other.saved();
  const again = await open(pen, id, kept);
  await again.saved();
  await expect.poll(() => textOf(other)).toContain("kept ");
  expect((await wordsOf(id))[0]).toMatch(/^(kept Before\. |Before\. kept )INTRODUCTION$/);
});

it("rights are asked at every message and end with the seat; the page keeps its words", async () => {
  const id = await draftText(body, pen);
  const iom = await body.actor("alternate", "iom");
  done(await perform(inviteDrafter, pen, { submissionId: id, entityId: iom.seat.entityId, may: "suggest" }));
  const suggester = await open(iom, id);
  put(suggester, "typed ");
  await expect.poll(() => suggester.heard.refused.at(-1)).toContain("typed ");
  expect((await wordsOf(id))[0]).toBe("INTRODUCTION");
  await expect.poll(() => textOf(suggester)).toBe("INTRODUCTION");
  await db().seat.update({
    where: { id: iom.seat.id ?? "" },
    data: { until: new Date("2019-06-09T00:00:00Z") },
  });
  put(suggester, "again ");
  await expect.poll(() => suggester.heard.ended).toEqual(["signedOut"]);
  expect(suggester.kept()?.words).toBe("again ");
  expect(await versionOf(id)).toBe(0);
});

it("a round that opens closes the draft for every open page", async () => {
  const id = await draftText(body, pen);
  const one = await open(pen, id);
  done(await perform(issueVersion, pen, { submissionId: id }));
  done(
    await perform(openRound, pen, {
      submissionId: id,
      closesLocal: "2019-06-20T12:00",
      zone: "Europe/Vienna",
    }),
  );
  await expect.poll(() => one.heard.news).toBeGreaterThan(0);
  put(one, "late ");
  await expect.poll(() => one.heard.refused.at(-1)).toContain("late ");
  expect((await wordsOf(id))[0]).toBe("INTRODUCTION");
});
