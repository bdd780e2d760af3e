import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { rowsOf, sent, suggestion, type, wordsOf } from "@/lib/dev/build-draft";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText, recordOf } from "@/lib/dev/build-text";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { decide } from "./commands/decide";
import { endDrafter, inviteDrafter } from "./commands/drafters";
import { addNote, resolveNote } from "./commands/notes";
import { readDrafting } from "./queries/page";

let { close, body, pen, chair, other, foreign } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, chair, other, foreign } = await buildHands());
});
afterAll(() => close());

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
    const colleague = await body.actor("coChair", "iom");
    expect(await perform(type, colleague, { ...undo, mode: "suggest" })).toEqual({
      kind: "refused",
      reason: "onlySuggestions",
    });
    done(await perform(type, chair, { ...undo, mode: "suggest" }));
    expect(await db().suggestion.findUnique({ where: { id: mine?.id } })).toMatchObject({
      state: "withdrawn",
    });
  });
  it("is made in the name of one's own entity only; undoing may bring another's back", async () => {
    const id = await draftText(body, pen);
    const mark = (by: string, suggestion = newBlockId()) => schema.mark("ins", { id: suggestion, by });
    const forged = await sent(id, (tr) => tr.insert(1, schema.text("AN ", [mark(other.seat.entityId)])));
    expect(await perform(type, pen, forged)).toEqual({ kind: "refused", reason: "notOwnEntity" });
    const real = await suggestion(id, chair, (tr) => tr.insert(1, schema.text("AN ")));
    done(await perform(type, chair, real));
    const { id: known } = await db().suggestion.findFirstOrThrow({ where: { submissionId: id } });
    done(await perform(type, pen, await sent(id, (tr) => tr.delete(1, 4))));
    expect(await db().suggestion.findUnique({ where: { id: known } })).toMatchObject({ state: "overtaken" });
    const taken = await sent(id, (tr) => tr.insert(1, schema.text("AN ", [mark(pen.seat.entityId, known)])));
    expect(await perform(type, pen, taken)).toEqual({ kind: "refused", reason: "notOwnEntity" });
    const undone = await sent(id, (tr) =>
      tr.insert(1, schema.text("AN ", [mark(chair.seat.entityId, known)])),
    );
    done(await perform(type, pen, undone));
    expect(await db().suggestion.findUnique({ where: { id: known } })).toMatchObject({ state: "pending" });
  });
  it("takes no words of another entity under its id, in capitals neither", async () => {
    const id = await draftText(body, pen);
    done(await perform(type, chair, await suggestion(id, chair, (tr) => tr.insert(1, schema.text("AN ")))));
    const before = await db().suggestion.findFirstOrThrow({ where: { submissionId: id } });
    const mark = (suggestion: string) => schema.mark("ins", { id: suggestion, by: pen.seat.entityId });
    for (const [suggestion, reason] of [
      [before.id, "notOwnEntity"],
      [before.id.toUpperCase(), "draftUnreadable"],
    ] as const)
      for (const mode of ["write", "suggest"] as const) {
        const input = await sent(id, (tr) => {
          tr.insert(tr.doc.child(0).nodeSize + 1, schema.text("MORE ", [mark(suggestion)]));
        });
        expect(await perform(type, pen, { ...input, mode })).toEqual({ kind: "refused", reason });
      }
    const renamed = await sent(id, (tr) => tr.addMark(1, 4, mark(before.id)));
    expect(await perform(type, pen, renamed)).toEqual({ kind: "refused", reason: "notOwnEntity" });
    expect(await db().suggestion.findFirstOrThrow({ where: { submissionId: id } })).toEqual(before);
  });
  it("bears an id that no other text's suggestion has", async () => {
    const [one, two] = [await draftText(body, pen), await draftText(body, pen)];
    done(await perform(type, chair, await suggestion(one, chair, (tr) => tr.insert(1, schema.text("AN ")))));
    const { id } = await db().suggestion.findFirstOrThrow({ where: { submissionId: one } });
    const mark = schema.mark("ins", { id, by: chair.seat.entityId });
    const copied = await sent(two, (tr) => tr.insert(1, schema.text("AN ", [mark])));
    expect(await perform(type, chair, { ...copied, mode: "suggest" })).toEqual({
      kind: "refused",
      reason: "draftUnreadable",
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
  it("may no longer when they are sent away while what they typed waits for its turn", async () => {
    const id = await draftText(body, pen);
    const iom = { submissionId: id, entityId: body.entities.iom };
    done(await perform(inviteDrafter, pen, { ...iom, may: "write" }));
    const writing = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    const waits = async () => {
      const [row] = await db().$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return row?.n;
    };
    let late: ReturnType<typeof perform> | undefined;
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM submission WHERE id = ${id}::uuid FOR UPDATE`;
      await tx.drafter.deleteMany({ where: iom });
      late = perform(type, other, writing);
      await expect.poll(waits).toBe(1);
    });
    expect(await late).toMatchObject({ kind: "refused", reason: "notDrafter" });
    expect((await wordsOf(id))[0]).toBe("INTRODUCTION");
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
    done(await perform(addNote, pen, { submissionId: id, blockId, text: "It is." }));
    const room = await readDrafting(
      { actor: pen, language: "en", now: new Date("2019-06-10T12:00:00Z") },
      id,
    );
    expect(room?.notes.map(({ entity, text }) => [entity, text])).toEqual([
      ["OSCE", "Is this needed?"],
      ["ILO", "It is."],
    ]);
    const { id: noteId } = await db().draftNote.findFirstOrThrow({
      where: { submissionId: id, entityId: chair.seat.entityId },
    });
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
