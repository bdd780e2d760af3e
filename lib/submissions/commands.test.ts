import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { sent, type } from "@/lib/dev/build-draft";
import { type BuiltHands, buildHands } from "@/lib/dev/build-hands";
import { done, draftText, openText, recordOf, SAMPLE_TEXT } from "@/lib/dev/build-text";
import { replaceWords } from "@/lib/drafting/commands/words";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { schema } from "@/lib/texts/document";
import { canonicalText } from "@/lib/texts/export-text";
import { blocksSchema } from "@/lib/texts/schema";
import { issueVersion } from "./commands/issue";
import { withdrawSubmission } from "./commands/open";
import { acceptText, decideDoubt, giveText } from "./commands/text";
import { whichVersion } from "./queries/verify";

let { close, body, pen, other, foreign } = {} as BuiltHands;

beforeAll(async () => {
  ({ close, body, pen, other, foreign } = await buildHands());
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

describe("issuing", () => {
  it("freezes the text with a symbol and the hash of its file, whatever comes after", async () => {
    const submissionId = await draftText(body, pen);
    done(await perform(issueVersion, pen, { submissionId }));
    expect(await perform(issueVersion, pen, { submissionId })).toEqual({
      kind: "refused",
      reason: "nothingChanged",
    });
    const [first] = await draftOf(submissionId);
    const oldText = (first?.content as Block | undefined)?.text;
    done(await perform(replaceWords, pen, { submissionId, blockId: first?.id, oldText, newText: "Changed" }));
    done(await perform(issueVersion, pen, { submissionId }));
    const versions = await db().textVersion.findMany({ where: { submissionId }, orderBy: { number: "asc" } });
    expect(versions.map((one) => one.label)).toEqual(["zeroDraft", "rev.1"]);
    expect(versions[1]?.symbol).toMatch(/^ICAT\/2019\/WG\/SUB\.\d+\/Rev\.1$/);
    const again = { submissionId, blockId: first?.id, oldText: "Changed", newText: "Changed again" };
    done(await perform(replaceWords, pen, again));
    done(await perform(issueVersion, pen, { submissionId, name: "final" }));
    const final = await db().textVersion.findFirstOrThrow({ where: { submissionId, number: 2 } });
    expect([final.label, final.symbol.endsWith("/Rev.2")]).toEqual(["final.2", true]);
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
    const empty = schema.node("paragraph", { id: newBlockId() });
    done(await perform(type, pen, await sent(submissionId, (tr) => tr.insert(tr.doc.content.size, empty))));
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
