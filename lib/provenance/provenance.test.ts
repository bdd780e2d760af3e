import type { Transform } from "prosemirror-transform";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase, setClock } from "@/lib/dev/build-body";
import { docOf, sent, suggestion, type } from "@/lib/dev/build-draft";
import { done, draftText } from "@/lib/dev/build-text";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { decide } from "@/lib/drafting/commands/decide";
import { addComment, submitResponse } from "@/lib/responses/commands/respond";
import { closeRound } from "@/lib/rounds/commands/close";
import { openRound } from "@/lib/rounds/commands/open";
import { decline, signOff } from "@/lib/sign-off/commands/answer";
import { openSignOff } from "@/lib/sign-off/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { blocksOf, schema } from "@/lib/texts/document";
import { suggestionsOf } from "@/lib/texts/suggest";
import { positionOf, removeBlock } from "@/lib/texts/suggest-decide";
import { readTrace } from "./queries/trace";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let writer: Actor;
let other: Actor;
let chair: Actor;
let foreign: Actor;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  writer = await body.actor("secretariat", "osce");
  other = await body.actor("focalPoint", "iom");
  chair = await body.actor("coChair", "osce");
  foreign = await (await buildBody("task-force")).actor("secretariat", "osce");
});
afterAll(() => close());

const seen = (actor: Actor) => ({ actor, language: "en" as const, now: new Date("2019-06-30T12:00:00Z") });
const clock = async (day: string) => setClock(`2019-06-${day}T08:00:00Z`);

async function afterWords(id: string, words: string, put: string) {
  const doc = await docOf(id);
  const block = blocksOf(doc).find((one) => one.text.includes(words));
  const pos = positionOf(doc, block?.id ?? "") ?? 0;
  const at = pos + 1 + (block?.text.indexOf(words) ?? 0) + words.length;
  return (tr: Transform) => tr.insert(at, schema.text(put));
}

/** Zero draft, a round with a proposal and a sealed one, Rev.1 with what was typed and what was suggested, sign-off. */
async function story() {
  await clock("10");
  const id = await draftText(body, pen);
  done(await perform(issueVersion, pen, { submissionId: id }));
  const [, first] = blocksOf(await docOf(id));
  const blockId = first?.id ?? "";
  const asking = { submissionId: id, closesLocal: "2019-06-14T17:00", zone: "Europe/Vienna" };
  done(await perform(openRound, pen, asking));
  const { id: roundId } = await db().round.findFirstOrThrow({ where: { submissionId: id } });
  const comment = { roundId, blockId, text: "Say for whom.", strength: "redLine" };
  const proposedText = "The first paragraph says what is meant for all of us.";
  done(await perform(addComment, other, { ...comment, proposedText }));
  const quiet = await body.actor("focalPoint", "osce");
  done(await perform(addComment, quiet, { ...comment, text: "Never submitted." }));
  const open = await readTrace(seen(pen), id, "0", { block: blockId });
  done(await perform(submitResponse, other, { roundId }));
  const sealed = await readTrace(seen(pen), id, "0", { block: blockId });
  await clock("15");
  done(await perform(closeRound, systemActor(body.bodyId, body.groupId), { roundId }));
  const { id: commentId } = await db().comment.findFirstOrThrow({
    where: { response: { roundId, state: "submitted" } },
  });
  done(await perform(disposeComment, pen, { commentId, kind: "accepted", version: 0 }));
  await clock("16");
  done(await perform(type, writer, await sent(id, await afterWords(id, "what is meant", " for all of us"))));
  done(
    await perform(
      type,
      chair,
      await suggestion(id, chair, await afterWords(id, "for all of us", " without exception")),
    ),
  );
  const ids = suggestionsOf(await docOf(id)).map((one) => one.id);
  done(await perform(decide, pen, { submissionId: id, ids, accept: "yes" }));
  done(
    await perform(
      type,
      pen,
      await sent(id, (tr) => removeBlock(tr, tr.doc.content.size - (tr.doc.lastChild?.nodeSize ?? 0))),
    ),
  );
  await clock("17");
  done(await perform(issueVersion, pen, { submissionId: id }));
  done(
    await perform(openSignOff, chair, {
      submissionId: id,
      closesLocal: "2019-06-21T17:00",
      zone: "Europe/Vienna",
    }),
  );
  const { id: signOffId } = await db().signOff.findFirstOrThrow({ where: { submissionId: id } });
  done(await perform(signOff, other, { signOffId }));
  done(await perform(decline, pen, { signOffId, reason: "Not this word." }));
  return { id, blockId, open, sealed };
}

it("follows words to their version, their comment, their suggestion, who typed them and who agreed", async () => {
  const { id, blockId, open, sealed } = await story();
  for (const early of [open, sealed]) expect(early?.said).toEqual({ before: [], since: [] });
  const trace = (actor: Actor, q: string) => readTrace(seen(actor), id, "1", { block: blockId, q });

  const old = await trace(pen, "The first paragraph");
  expect([old?.entered.number, old?.since.number, old?.change.before]).toEqual([0, 0, null]);
  expect(old?.drafted?.written.map(({ text, kind, entity }) => [text, kind, entity])).toEqual([
    ["The first paragraph", "begun", "ILO"],
  ]);
  expect(old?.said.since.map((one) => one.text)).toEqual(["Say for whom."]);

  const all = await trace(pen, "for all of us without exception");
  expect(all?.entered.number).toBe(1);
  expect(all?.change.before?.text).toBe("The first paragraph says what is meant.");
  expect(all?.drafted?.written.map(({ text, kind, entity }) => [text.trim(), kind, entity])).toEqual([
    ["for all of us", "write", "OSCE"],
    ["without exception", "suggest", "OSCE"],
  ]);
  expect(all?.drafted?.written.map((one) => one.person)).toEqual([writer.name, chair.name]);
  expect(all?.drafted?.suggestions).toMatchObject([{ entity: "OSCE", decidedBy: pen.name }]);

  const half = await trace(pen, "for all of us");
  expect(half?.said.before.map((one) => [one.entity, one.proposed, one.disposition?.kind])).toEqual([
    ["IOM", true, "accepted"],
  ]);
  expect(half?.signOff?.version.number).toBe(1);
  expect(half?.signOff?.answers.map((one) => [one.entity, one.kind, one.reason])).toEqual([
    ["ILO", "declined", "Not this word."],
    ["IOM", "signedOff", ""],
    ["OSCE", "awaited", ""],
  ]);

  const whole = await readTrace(seen(pen), id, "1", { block: blockId });
  expect(whole?.pieces.map((piece) => [piece.text, piece.number])).toEqual([
    ["The first paragraph says what is meant", 0],
    [" for all of us without exception", 1],
    [".", 0],
  ]);
});

it("shows others of the body what the group has, never the draft; and another body nothing", async () => {
  const { id, blockId } = await story();
  const seenByOther = await readTrace(seen(other), id, "1", { block: blockId, from: "38", to: "60" });
  expect(seenByOther?.entered.number).toBe(1);
  expect(seenByOther?.drafted).toBeNull();
  expect(seenByOther?.said.before.map((one) => one.text)).toEqual(["Say for whom."]);
  expect(await readTrace(seen(foreign), id, "1", { block: blockId })).toBeNull();
  for (const number of ["2", "-1", "x", ""])
    expect(await readTrace(seen(pen), id, number, { block: blockId })).toBeNull();
  expect(await readTrace(seen(pen), id, "1", { block: "nothing" })).toBeNull();
  expect(await readTrace(seen(pen), id, "1", {})).toBeNull();
  const odd = await readTrace(seen(pen), id, "1", { block: blockId, from: "90000", to: "-2" });
  expect(odd?.from).toBe(0);
});
