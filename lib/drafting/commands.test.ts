import { Transform } from "prosemirror-transform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { blocksOf, schema } from "@/lib/texts/document";
import { asSuggestion } from "@/lib/texts/suggest-edit";
import { decide } from "./commands/decide";
import { endDrafter, inviteDrafter } from "./commands/drafters";
import { readDraftRows } from "./commands/lock";
import { addNote, resolveNote } from "./commands/notes";
import { typeSteps } from "./commands/steps";
import { replaceWords } from "./commands/words";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let chair: Actor;
let other: Actor;
let foreign: Actor;
const type = typeSteps(() => undefined);

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  chair = await body.actor("coChair", "osce");
  other = await body.actor("focalPoint", "iom");
  foreign = await (await buildBody("task-force")).actor("secretariat", "osce");
});
afterAll(() => close());

const docOf = async (submissionId: string) => (await readDraftRows(db(), submissionId)).doc;
const versionOf = async (submissionId: string) =>
  (await db().draft.findUniqueOrThrow({ where: { submissionId } })).version;
const wordsOf = async (submissionId: string) =>
  blocksOf(await docOf(submissionId)).map((block) => block.text);
const rowsOf = (submissionId: string) =>
  db().draftBlock.findMany({ where: { submissionId }, orderBy: { ord: "asc" } });

/** What a page would send for a change of the draft as it stands. */
async function sent(submissionId: string, change: (tr: Transform) => void, seq = 1, clientId = newBlockId()) {
  const tr = new Transform(await docOf(submissionId));
  change(tr);
  const steps = tr.steps.map((step) => step.toJSON() as object);
  return { submissionId, clientId, seq, version: await versionOf(submissionId), mode: "write", steps };
}

async function suggestion(submissionId: string, actor: Actor, change: (tr: Transform) => void) {
  const doc = await docOf(submissionId);
  const raw = new Transform(doc);
  change(raw);
  const { tr } = asSuggestion(doc, raw.doc, { by: actor.seat.entityId, newId: newBlockId });
  const steps = tr.steps.map((step) => step.toJSON() as object);
  return {
    submissionId,
    clientId: newBlockId(),
    seq: 1,
    version: await versionOf(submissionId),
    mode: "suggest",
    steps,
  };
}

describe("typing", () => {
  it("is in the rows and in the history when it is acknowledged, with who wrote it", async () => {
    const id = await draftText(body, pen);
    const input = await sent(id, (tr) => tr.insert(1, schema.text("OF ")));
    expect(done(await perform(type, pen, input)).version).toBe(1);
    expect((await wordsOf(id))[0]).toBe("OF INTRODUCTION");
    const [step] = await db().draftStep.findMany({ where: { submissionId: id } });
    expect(step).toMatchObject({ version: 1, count: 1, personId: pen.personId, kind: "write", seq: 1 });
    const [first] = await rowsOf(id);
    expect(first).toMatchObject({ marked: null, proposed: false, content: { text: "OF INTRODUCTION" } });
  });
  it("is written once when it is sent twice", async () => {
    const id = await draftText(body, pen);
    const input = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    const both = await Promise.all([perform(type, pen, input), perform(type, pen, input)]);
    expect(both.map((outcome) => done(outcome).again).toSorted()).toEqual([false, true]);
    expect((await wordsOf(id))[0]).toBe("AINTRODUCTION");
  });
  it("of thirty hands at once, on the same version, loses nothing", async () => {
    const id = await draftText(body, pen);
    const inputs = await Promise.all(
      Array.from({ length: 30 }, (_, n) => sent(id, (tr) => tr.insert(1, schema.text(`<${n}>`)))),
    );
    for (const outcome of await Promise.all(inputs.map((input) => perform(type, pen, input)))) done(outcome);
    const [text = ""] = await wordsOf(id);
    expect(text.match(/<\d+>/g)?.toSorted()).toEqual(
      Array.from({ length: 30 }, (_, n) => `<${n}>`).toSorted(),
    );
    expect(await versionOf(id)).toBe(30);
  });
  it("keeps the order of a hundred blocks put in at one place, and of one that is moved", async () => {
    const id = await draftText(body, pen);
    const [first = ""] = await wordsOf(id);
    for (let n = 0; n < 100; n++) {
      const put = (tr: Transform) =>
        tr.insert(
          tr.doc.child(0).nodeSize,
          schema.node("paragraph", { id: newBlockId() }, schema.text(`new ${n}`)),
        );
      done(await perform(type, pen, await sent(id, put)));
    }
    const now = await wordsOf(id);
    expect(now.slice(0, 101)).toEqual([first, ...Array.from({ length: 100 }, (_, n) => `new ${99 - n}`)]);
    const rows = await rowsOf(id);
    expect(rows.map((row) => (row.content as Block).text)).toEqual(now);
  });
  it("gives a split paragraph an id of its own, and says so in the steps that others hear", async () => {
    const id = await draftText(body, pen);
    const split = done(await perform(type, pen, await sent(id, (tr) => tr.split(5))));
    expect(split.batches.map((batch) => batch.clientId)).toContain("server");
    const ids = (await rowsOf(id)).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await wordsOf(id)).slice(0, 2)).toEqual(["INTR", "ODUCTION"]);
  });
  it("refuses what is no step, what breaks the text, and a block of another text", async () => {
    const id = await draftText(body, pen);
    const good = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    const refused = { kind: "refused", reason: "draftUnreadable" };
    expect(await perform(type, pen, { ...good, steps: [{ stepType: "nonsense" }] })).toEqual(refused);
    const broken = { stepType: "replace", from: 0, to: 3, slice: { content: [{ type: "row" }] } };
    expect((await perform(type, pen, { ...good, seq: 2, steps: [broken] })).kind).toBe("refused");
    expect(await perform(type, pen, { ...good, version: 99 })).toEqual(refused);
    const [theirs] = await rowsOf(await draftText(body, pen));
    const steal = await sent(id, (tr) =>
      tr.insert(0, schema.node("paragraph", { id: theirs?.id }, schema.text("x"))),
    );
    expect(await perform(type, pen, steal)).toEqual(refused);
    const long = await sent(id, (tr) => tr.insert(1, schema.text("x".repeat(20_001))));
    expect(await perform(type, pen, long)).toEqual({ kind: "refused", reason: "blockTooLong" });
    expect(await versionOf(id)).toBe(0);
  });
  it("is for those who hold the pen; a focal point of another entity is told so, another body that nothing is there", async () => {
    const id = await draftText(body, pen);
    const input = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    expect(await perform(type, other, input)).toEqual({ kind: "refused", reason: "notDrafter" });
    expect(await perform(type, chair, input)).toEqual({ kind: "refused", reason: "notDrafter" });
    expect(await perform(type, foreign, input)).toEqual({ kind: "notFound" });
    expect(await perform(type, other, { ...input, mode: "suggest" })).toEqual({
      kind: "refused",
      reason: "notPenholder",
    });
  });
  it("stores what can be stored of strange signs", async () => {
    const id = await draftText(body, pen);
    const blockId = (await rowsOf(id))[0]?.id;
    const input = { submissionId: id, blockId, oldText: "INTRODUCTION", newText: "a\0b\ud800c[^1]" };
    done(await perform(replaceWords, pen, input));
    expect((await wordsOf(id))[0]).toBe("ab\ufffdc[^1]");
    expect(await perform(replaceWords, pen, input)).toMatchObject({
      kind: "conflict",
      theirs: "ab\ufffdc[^1]",
    });
  });
});

describe("suggesting", () => {
  it("leaves the text as it is until the penholder accepts", async () => {
    const id = await draftText(body, pen);
    const before = (await rowsOf(id)).map((row) => row.content);
    done(await perform(type, chair, await suggestion(id, chair, (tr) => tr.insert(1, schema.text("AN ")))));
    expect((await rowsOf(id)).map((row) => row.content)).toEqual(before);
    const [kept] = await db().suggestion.findMany({ where: { submissionId: id } });
    expect(kept).toMatchObject({ state: "pending", entityId: chair.seat.entityId });
    expect(kept?.parts).toMatchObject([{ oldText: "INTRODUCTION", newText: "AN INTRODUCTION" }]);
    expect(await perform(decide, chair, { submissionId: id, ids: [kept?.id], accept: "yes" })).toEqual({
      kind: "refused",
      reason: "notPenholder",
    });
    const decision = { submissionId: id, ids: [kept?.id], accept: "yes" };
    const both = await Promise.all([perform(decide, pen, decision), perform(decide, pen, decision)]);
    expect(both.map((one) => (one.kind === "refused" ? one.reason : one.kind)).toSorted()).toEqual([
      "alreadyDecided",
      "done",
    ]);
    expect((await wordsOf(id))[0]).toBe("AN INTRODUCTION");
    expect(await db().suggestion.findUnique({ where: { id: kept?.id } })).toMatchObject({
      state: "accepted",
      decidedBy: pen.personId,
    });
    expect(await recordOf(id)).toContain("draft.suggestionsDecided");
  });
  it("is no way to write: what says it suggests and writes is refused", async () => {
    const id = await draftText(body, pen);
    const writing = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    expect(await perform(type, chair, { ...writing, mode: "suggest" })).toEqual({
      kind: "refused",
      reason: "onlySuggestions",
    });
    done(await perform(type, chair, await suggestion(id, chair, (tr) => tr.insert(1, schema.text("AN ")))));
    const [mine] = await db().suggestion.findMany({ where: { submissionId: id } });
    const undo = await sent(id, (tr) => tr.delete(1, 4));
    const secretariat = await body.actor("coChair", "iom");
    expect(await perform(type, secretariat, { ...undo, mode: "suggest" })).toEqual({
      kind: "refused",
      reason: "onlySuggestions",
    });
    done(await perform(type, chair, { ...undo, mode: "suggest" }));
    expect(await db().suggestion.findUnique({ where: { id: mine?.id } })).toMatchObject({
      state: "withdrawn",
    });
  });
  it("stays out of what is issued, and waits on", async () => {
    const id = await draftText(body, pen);
    done(await perform(type, chair, await suggestion(id, chair, (tr) => tr.insert(1, schema.text("AN ")))));
    done(await perform(issueVersion, pen, { submissionId: id }));
    const version = await db().textVersion.findFirstOrThrow({ where: { submissionId: id } });
    expect((version.blocks as Block[])[0]?.text).toBe("INTRODUCTION");
    expect(JSON.stringify(version.blocks)).not.toContain("AN ");
    expect(await db().draftSnapshot.count({ where: { submissionId: id } })).toBe(2);
    expect(await perform(issueVersion, pen, { submissionId: id })).toEqual({
      kind: "refused",
      reason: "nothingChanged",
    });
  });
});

describe("those who draft together", () => {
  it("are invited to write or to suggest, and no longer may when their part has ended", async () => {
    const id = await draftText(body, pen);
    const iom = { submissionId: id, entityId: body.entities.iom };
    expect(await perform(inviteDrafter, other, { ...iom, may: "write" })).toMatchObject({
      reason: "notPenholderNorChair",
    });
    done(await perform(inviteDrafter, pen, { ...iom, may: "suggest" }));
    const writing = () => sent(id, (tr) => tr.insert(1, schema.text("A")));
    expect(await perform(type, other, await writing())).toMatchObject({ reason: "notDrafter" });
    done(await perform(type, other, await suggestion(id, other, (tr) => tr.insert(1, schema.text("AN ")))));
    done(await perform(inviteDrafter, pen, { ...iom, may: "write" }));
    done(await perform(type, other, await writing()));
    done(await perform(endDrafter, chair, iom));
    expect(await perform(type, other, await writing())).toMatchObject({ reason: "notDrafter" });
    expect(await perform(endDrafter, chair, iom)).toMatchObject({ reason: "notThere" });
    const own = { submissionId: id, entityId: body.entities.ilo, may: "write" };
    expect((await perform(inviteDrafter, pen, own)).kind).toBe("invalid");
  });
  it("write notes, which their author or the penholder closes, once", async () => {
    const id = await draftText(body, pen);
    const blockId = (await rowsOf(id))[0]?.id;
    expect(await perform(addNote, other, { submissionId: id, blockId, text: "A note." })).toMatchObject({
      reason: "notPenholder",
    });
    done(
      await perform(addNote, chair, { submissionId: id, blockId, quote: "INTRO", text: "Is this needed?" }),
    );
    expect((await perform(addNote, chair, { submissionId: id, blockId: newBlockId(), text: "x" })).kind).toBe(
      "invalid",
    );
    const { id: noteId } = await db().draftNote.findFirstOrThrow({ where: { submissionId: id } });
    expect(await perform(resolveNote, await body.actor("coChair", "iom"), { noteId })).toMatchObject({
      reason: "notNoteAuthor",
    });
    expect(await perform(resolveNote, foreign, { noteId })).toEqual({ kind: "notFound" });
    const both = await Promise.all([
      perform(resolveNote, pen, { noteId }),
      perform(resolveNote, chair, { noteId }),
    ]);
    expect(both.map((one) => (one.kind === "refused" ? one.reason : one.kind)).toSorted()).toEqual([
      "alreadyResolved",
      "done",
    ]);
  });
});
