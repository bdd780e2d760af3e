import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, draftText, openText, recordOf, SAMPLE_TEXT } from "@/lib/dev/build-text";
import { type Block, blocksSchema } from "@/lib/texts/blocks";
import { canonicalText } from "@/lib/texts/export-text";
import { editBlock, insertBlock, moveBlock, removeBlock } from "./commands/draft";
import { issueVersion } from "./commands/issue";
import { withdrawSubmission } from "./commands/open";
import { acceptText, decideDoubt, giveText } from "./commands/text";
import { whichVersion } from "./queries/verify";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;
let other: Actor;
let foreign: Actor;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
  other = await body.actor("focalPoint", "iom");
  foreign = await (await buildBody("task-force")).actor("secretariat", "osce");
});
afterAll(() => close());

const draftOf = (submissionId: string) =>
  db().draftBlock.findMany({ where: { submissionId }, orderBy: { ord: "asc" } });
const wordsOf = async (id: string) => (await draftOf(id)).map((row) => (row.content as Block).text);
describe("giving a text", () => {
  it("reads a paste, keeps it whole, and makes it the draft once accepted", async () => {
    const id = await draftText(body, pen);
    const source = await db().sourceText.findFirstOrThrow({ where: { submissionId: id } });
    expect(source.raw).toBe(SAMPLE_TEXT);
    expect(await wordsOf(id)).toContain("The first paragraph says what is meant.");
    expect(await recordOf(id)).toEqual([
      "submission.opened",
      "submission.textGiven",
      "submission.textAccepted",
    ]);
    expect(await perform(acceptText, pen, { sourceId: source.id })).toEqual({
      kind: "refused",
      reason: "alreadyAccepted",
    });
  });
  it("is the penholder's to do, and not there for another body", async () => {
    const submissionId = await openText(body);
    expect(await perform(giveText, other, { submissionId, raw: SAMPLE_TEXT })).toEqual({
      kind: "refused",
      reason: "notPenholder",
    });
    expect(await perform(giveText, foreign, { submissionId, raw: SAMPLE_TEXT })).toEqual({
      kind: "notFound",
    });
    const sourceId = done(await perform(giveText, pen, { submissionId, raw: SAMPLE_TEXT }));
    expect(await perform(acceptText, other, { sourceId })).toEqual({
      kind: "refused",
      reason: "notPenholder",
    });
    expect(await perform(acceptText, foreign, { sourceId })).toEqual({ kind: "notFound" });
  });
  it("refuses what is empty or too long, or no text", async () => {
    const submissionId = await openText(body);
    expect(await perform(giveText, pen, { submissionId, raw: " \n\t" })).toEqual({
      kind: "invalid",
      fields: { raw: "empty" },
    });
    expect(await perform(giveText, pen, { submissionId, raw: "é".repeat(1_500_000) })).toEqual({
      kind: "invalid",
      fields: { raw: "textTooLarge" },
    });
    expect(await perform(giveText, pen, { submissionId, raw: "Line.\n\n".repeat(4000) })).toEqual({
      kind: "invalid",
      fields: { raw: "textTooLarge" },
    });
    expect(await perform(giveText, pen, { submissionId, raw: "Words\0" })).toEqual({
      kind: "invalid",
      fields: { raw: "binary" },
    });
    done(
      await perform(giveText, pen, {
        submissionId,
        raw: "Words with a bell\u0007 and half a character \ud800.",
      }),
    );
  });
  it("decides a doubt once, by the version that the page showed", async () => {
    const submissionId = await openText(body);
    const sourceId = done(
      await perform(giveText, pen, {
        submissionId,
        raw: "A Short Title\n\nOF NOTE\n\nFigure 1\n\n1. First words here.\n\n5. Fifth words.[^9]\n",
      }),
    );
    const { doubts } = await db().sourceText.findUniqueOrThrow({ where: { id: sourceId } });
    const [doubt] = doubts as { id: string; choices: unknown[] }[];
    if (!doubt) throw new Error("a text like this leaves doubts");
    const decision = { sourceId, doubtId: doubt.id, choice: "1", version: "1" };
    expect(await perform(decideDoubt, pen, { ...decision, choice: "50" })).toEqual({
      kind: "invalid",
      fields: { choice: "invalid_value" },
    });
    expect(await perform(decideDoubt, foreign, decision)).toEqual({ kind: "notFound" });
    done(await perform(decideDoubt, pen, decision));
    expect(await perform(decideDoubt, pen, decision)).toEqual({ kind: "conflict", theirs: "", version: 2 });
    const after = await db().sourceText.findUniqueOrThrow({ where: { id: sourceId } });
    expect(after.doubts as object[]).toHaveLength((doubts as object[]).length - 1);
    expect(blocksSchema.safeParse(after.blocks).success).toBe(true);
  });
});

describe("the working draft", () => {
  it("saves a block, and shows both texts to whoever came second", async () => {
    const submissionId = await draftText(body, pen);
    const [first] = await draftOf(submissionId);
    const edit = { submissionId, blockId: first?.id, text: "Mine", version: 1 };
    expect(done(await perform(editBlock, pen, edit))).toBe(2);
    expect(await perform(editBlock, pen, { ...edit, text: "Yours" })).toEqual({
      kind: "conflict",
      theirs: "Mine",
      version: 2,
    });
    expect((await wordsOf(submissionId))[0]).toBe("Mine");
    expect(
      (await perform(editBlock, pen, { submissionId, blockId: first?.id, text: "No version" })).kind,
    ).toBe("invalid");
    expect(await perform(editBlock, other, edit)).toEqual({ kind: "refused", reason: "notPenholder" });
    expect(await perform(editBlock, foreign, edit)).toEqual({ kind: "notFound" });
    expect(await perform(editBlock, pen, { ...edit, submissionId: await draftText(body, pen) })).toEqual({
      kind: "notFound",
    });
  });
  it("stores what can be stored of strange signs", async () => {
    const submissionId = await draftText(body, pen);
    const [first] = await draftOf(submissionId);
    done(
      await perform(editBlock, pen, { submissionId, blockId: first?.id, text: "a\0b\ud800c", version: 1 }),
    );
    expect((await wordsOf(submissionId))[0]).toBe("ab\ufffdc");
  });
  it("lets one of thirty hands at once write, and loses none of its words", async () => {
    const submissionId = await draftText(body, pen);
    const [first] = await draftOf(submissionId);
    const hands = Array.from({ length: 30 }, (_, n) =>
      perform(editBlock, pen, { submissionId, blockId: first?.id, text: `hand ${n}`, version: 1 }),
    );
    const kinds = (await Promise.all(hands)).map((outcome) => outcome.kind);
    expect([
      kinds.filter((kind) => kind === "done").length,
      kinds.filter((kind) => kind === "conflict").length,
    ]).toEqual([1, 29]);
  });
  it("takes a block in, moves it and takes it out, where it was asked", async () => {
    const submissionId = await draftText(body, pen);
    const before = await wordsOf(submissionId);
    const rows = await draftOf(submissionId);
    const blockId = done(
      await perform(insertBlock, pen, { submissionId, afterId: rows[1]?.id, text: "New" }),
    );
    expect(await wordsOf(submissionId)).toEqual(before.toSpliced(2, 0, "New"));
    done(await perform(moveBlock, pen, { submissionId, blockId, direction: "up" }));
    expect(await wordsOf(submissionId)).toEqual(before.toSpliced(1, 0, "New"));
    done(await perform(moveBlock, pen, { submissionId, blockId, direction: "down" }));
    expect(await wordsOf(submissionId)).toEqual(before.toSpliced(2, 0, "New"));
    done(await perform(removeBlock, pen, { submissionId, blockId }));
    const top = done(await perform(insertBlock, pen, { submissionId, kind: "heading", text: "Top" }));
    done(await perform(moveBlock, pen, { submissionId, blockId: top, direction: "up" }));
    expect(await wordsOf(submissionId)).toEqual(["Top", ...before]);
    const gone = await db().recordEntry.findFirstOrThrow({
      where: { subjectId: submissionId, type: "submission.blockRemoved" },
    });
    expect(gone.data).toMatchObject({ text: "New" });
  });
  it("puts a hundred new blocks between the same two", async () => {
    const submissionId = await draftText(body, pen);
    const [first] = await draftOf(submissionId);
    for (let n = 0; n < 100; n++)
      done(await perform(insertBlock, pen, { submissionId, afterId: first?.id, text: `new ${n}` }));
    expect((await wordsOf(submissionId)).slice(1, 101)).toEqual(
      Array.from({ length: 100 }, (_, n) => `new ${99 - n}`),
    );
    const gone = { kind: "refused", reason: "notThere" };
    expect(await perform(insertBlock, pen, { submissionId, afterId: submissionId, text: "x" })).toEqual(gone);
  });
});

describe("issuing", () => {
  it("freezes the text with a symbol and the hash of its file, whatever comes after", async () => {
    const submissionId = await draftText(body, pen);
    done(await perform(issueVersion, pen, { submissionId }));
    expect(await perform(issueVersion, pen, { submissionId })).toEqual({
      kind: "refused",
      reason: "nothingChanged",
    });
    const [first] = await draftOf(submissionId);
    done(await perform(editBlock, pen, { submissionId, blockId: first?.id, text: "Changed", version: 1 }));
    done(await perform(issueVersion, pen, { submissionId }));
    const versions = await db().textVersion.findMany({ where: { submissionId }, orderBy: { number: "asc" } });
    expect(versions.map((one) => one.label)).toEqual(["zeroDraft", "rev.1"]);
    expect(versions[1]?.symbol).toMatch(/^ICAT\/2019\/WG\/SUB\.\d+\/Rev\.1$/);
    for (const version of versions) {
      const bytes = Buffer.from(canonicalText(version.title, blocksSchema.parse(version.blocks)));
      expect(whichVersion(versions, bytes)).toEqual({ is: "exact", version });
    }
    await expect(
      db().$executeRaw`UPDATE text_version SET title = 'x' WHERE submission_id = ${submissionId}::uuid`,
    ).rejects.toThrow("append-only");
    await expect(
      db().$executeRaw`DELETE FROM text_version WHERE submission_id = ${submissionId}::uuid`,
    ).rejects.toThrow("append-only");
  });
  it("calls a change what the page calls one, also where the file stays the same", async () => {
    const submissionId = await draftText(body, pen);
    done(await perform(issueVersion, pen, { submissionId }));
    done(await perform(insertBlock, pen, { submissionId, text: "" }));
    done(await perform(issueVersion, pen, { submissionId }));
  });
  it("is refused without words, without the pen, and after withdrawal", async () => {
    expect(await perform(issueVersion, pen, { submissionId: await openText(body) })).toEqual({
      kind: "refused",
      reason: "wrongState",
    });
    const submissionId = await draftText(body, pen);
    expect(await perform(issueVersion, other, { submissionId })).toEqual({
      kind: "refused",
      reason: "notPenholder",
    });
    expect(await perform(issueVersion, foreign, { submissionId })).toEqual({ kind: "notFound" });
    done(await perform(withdrawSubmission, await body.actor("coChair", "osce"), { submissionId }));
    expect(await perform(issueVersion, pen, { submissionId })).toEqual({
      kind: "refused",
      reason: "wrongState",
    });
  });
  it("issues once when pressed twice", async () => {
    const submissionId = await draftText(body, pen);
    const press = () => perform(issueVersion, pen, { submissionId }, "the-same-press");
    expect((await Promise.all([press(), press()])).map((outcome) => outcome.kind)).toEqual(["done", "done"]);
    expect(await db().textVersion.count({ where: { submissionId } })).toBe(1);
  });
});
