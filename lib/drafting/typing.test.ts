import fc from "fast-check";
import type { Transform } from "prosemirror-transform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { rowsOf, sent, type, versionOf, wordsOf } from "@/lib/dev/build-draft";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText } from "@/lib/dev/build-text";
import { verifyRecord } from "@/lib/record/verify";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { blocksSchema } from "@/lib/texts/schema";
import { replaceWords } from "./commands/words";

let { close, body, pen, chair, other, foreign } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, chair, other, foreign } = await buildHands());
});
afterAll(() => close());

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
  it("is not doubled when a page takes for lost what was written after all, and sends it under another number", async () => {
    const id = await draftText(body, pen);
    const input = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    done(await perform(type, pen, input));
    const late = await perform(type, pen, { ...input, seq: 2 });
    expect(late).toEqual({ kind: "refused", reason: "draftTooOld" });
    expect((await wordsOf(id))[0]).toBe("AINTRODUCTION");
  });
  it("writes nothing of a message whose number was used, not even what the server would mend", async () => {
    const id = await draftText(body, pen);
    const input = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    done(await perform(type, pen, input));
    const split = await sent(id, (tr) => tr.split(5));
    const again = done(await perform(type, pen, { ...split, clientId: input.clientId, seq: input.seq }));
    expect([again.again, again.version, await versionOf(id)]).toEqual([true, 1, 1]);
    expect((await verifyRecord()).faults).toEqual([]);
  });
  it("leaves it to a page that is far behind to catch up by itself", async () => {
    const id = await draftText(body, pen);
    const many = await sent(id, (tr) => {
      for (let n = 0; n < 600; n++) tr.insert(1, schema.text("a"));
    });
    const before = await sent(id, (tr) => {
      for (let n = 0; n < 600; n++) tr.insert(1, schema.text("b"));
    });
    done(await perform(type, pen, many));
    expect(await perform(type, pen, before)).toEqual({ kind: "refused", reason: "draftTooOld" });
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
    const second = await db().draftStep.findFirst({ where: { submissionId: id, version: 2 } });
    expect(rows.map((row) => (row.content as Block).text)).toEqual(now);
    expect((await verifyRecord()).faults).toEqual([]);
    await db()
      .$executeRaw`UPDATE draft_block SET content = jsonb_set(content, '{text}', '"Other words."') WHERE id = ${rows[3]?.id}::uuid`;
    expect((await verifyRecord()).faults).toEqual([
      expect.stringContaining("its words are not those that its history tells"),
    ]);
    await db()
      .$executeRaw`UPDATE draft_step SET steps = '[{"stepType":"replace","from":99999,"to":99999}]' WHERE submission_id = ${id}::uuid AND version = 2`;
    expect((await verifyRecord()).faults).toEqual([expect.stringContaining("its history cannot be read")]);
    await db().draftStep.update({
      where: { submissionId_version: { submissionId: id, version: 2 } },
      data: { steps: second?.steps ?? [] },
    });
    await db()
      .$executeRaw`UPDATE draft_block SET content = jsonb_set(content, '{text}', to_jsonb(${now[3]}::text)) WHERE id = ${rows[3]?.id}::uuid`;
  });
  it("gives a split paragraph an id of its own, and says so in the steps that others hear", async () => {
    const id = await draftText(body, pen);
    const split = done(await perform(type, pen, await sent(id, (tr) => tr.split(5))));
    expect(split.batches.map((batch) => batch.clientId)).toContain("server");
    const ids = (await rowsOf(id)).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await wordsOf(id)).slice(0, 2)).toEqual(["INTR", "ODUCTION"]);
  });
  it("answers whatever is sent as steps, and keeps the text whole", async () => {
    const id = await draftText(body, pen);
    const good = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    const place = fc.oneof(fc.integer({ min: -3, max: 400 }), fc.constant(99_999_999));
    const mark = fc.record({
      type: fc.constantFrom("ins", "del", "link", "strong", "no"),
      attrs: fc.object(),
    });
    const node = fc.record({
      type: fc.constantFrom("paragraph", "footnote", "note", "text", "no"),
      attrs: fc.object(),
    });
    const step = fc.record({
      stepType: fc.constantFrom(
        "replace",
        "replaceAround",
        "addMark",
        "removeMark",
        "attr",
        "addNodeMark",
        "no",
      ),
      ...{ from: place, to: place, gapFrom: place, gapTo: place, pos: place, insert: place },
      ...{ mark, attr: fc.constantFrom("id", "by", "no"), value: fc.jsonValue() },
      slice: fc.record({ content: fc.array(node, { maxLength: 3 }), openStart: place, openEnd: place }),
    });
    done(await perform(type, pen, good));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), fc.nat(2), async (steps, behind) => {
        const version = Math.max(0, (await versionOf(id)) - behind);
        const outcome = await perform(type, pen, { ...good, clientId: newBlockId(), version, steps });
        expect(["done", "refused", "invalid"]).toContain(outcome.kind);
        blocksSchema.parse((await rowsOf(id)).map((row) => row.content));
      }),
      { numRuns: 300 },
    );
    expect((await verifyRecord()).faults).toEqual([]);
  });
  it("refuses what is no step, what breaks the text, and a block of another text", async () => {
    const id = await draftText(body, pen);
    const good = await sent(id, (tr) => tr.insert(1, schema.text("A")));
    const refused = { kind: "refused", reason: "draftUnreadable" };
    expect(await perform(type, pen, { ...good, steps: [{ stepType: "nonsense" }] })).toEqual(refused);
    const outside = { stepType: "replace", from: 99_999, to: 99_999 };
    expect(await perform(type, pen, { ...good, steps: [outside] })).toEqual(refused);
    expect(await perform(type, pen, { ...good, seq: 3_000_000_000 })).toMatchObject({ kind: "invalid" });
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
