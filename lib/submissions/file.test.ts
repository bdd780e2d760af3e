import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { sqlState } from "@/lib/core/transaction";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { done, openText, recordOf } from "@/lib/dev/build-text";
import type { Block } from "@/lib/texts/blocks";
import { giveFile } from "./commands/file";

let close: () => Promise<void>;
let body: BuiltBody;
let pen: Actor;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  pen = await body.actor("focalPoint", "ilo");
});
afterAll(() => close());

const upload = (submissionId: string, bytes: Uint8Array, name = "text.txt") =>
  perform(giveFile, pen, { submissionId, name, mediaType: "text/plain", bytes });

describe("an uploaded file", () => {
  it("commits whole, in chunks, with its reading and its hash", async () => {
    const submissionId = await openText(body);
    const bytes = Buffer.from(
      `${"Ten words of this sentence stand in every one line. ".repeat(40)}\n\n`.repeat(700),
    );
    const sourceId = done(await upload(submissionId, bytes));
    const { file } = await db().sourceText.findUniqueOrThrow({
      where: { id: sourceId },
      include: { file: { include: { chunks: { orderBy: { n: "asc" } } } } },
    });
    expect(file?.chunks.map((chunk) => chunk.bytes.length)).toEqual([1_000_000, bytes.length - 1_000_000]);
    expect(Buffer.concat(file?.chunks.map((chunk) => chunk.bytes) ?? []).equals(bytes)).toBe(true);
    expect(file?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await recordOf(submissionId)).toEqual(["submission.opened", "submission.textGiven"]);
  });
  it.each([
    ["UTF-8", Buffer.from("Éducation et réparation.\n"), "utf-8"],
    ["UTF-16 with a mark", Buffer.from("\ufeffÉducation et réparation.\n", "utf16le"), "utf-16le"],
    ["Windows-1252", Buffer.from("Éducation et réparation.\n", "latin1"), "windows-1252"],
  ])("may be %s", async (_, bytes, encoding) => {
    const sourceId = done(await upload(await openText(body), bytes));
    const source = await db().sourceText.findUniqueOrThrow({ where: { id: sourceId } });
    expect([source.encoding, (source.blocks as Block[])[0]?.text]).toEqual([
      encoding,
      "Éducation et réparation.",
    ]);
  });
  it.each([
    ["a Word file named .txt", Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), "binary"],
    ["noise named .txt", Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), "binary"],
    ["an empty one", Buffer.alloc(0), "empty"],
    ["spaces only", Buffer.from(" \r\n \n"), "empty"],
    ["20 MB of words", Buffer.alloc(20_000_000, "words "), "textTooLarge"],
    ["30 MB", Buffer.alloc(30_000_000, "words "), "fileTooLarge"],
  ])("is refused and leaves nothing: %s", async (_, bytes, problem) => {
    const submissionId = await openText(body);
    const files = await db().storedFile.count();
    const outcome = await upload(submissionId, bytes);
    expect(outcome.kind === "invalid" && Object.values(outcome.fields)).toEqual([problem]);
    expect(await db().storedFile.count()).toBe(files);
    expect(await recordOf(submissionId)).toEqual(["submission.opened"]);
  });
  it("is refused whole when the disk is full", async () => {
    const submissionId = await openText(body);
    await db()
      .$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''could not extend file'' USING ERRCODE = ''53100''; END'`;
    await db()
      .$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON file_chunk FOR EACH ROW EXECUTE FUNCTION full_disk()`;
    const before = await db().storedFile.count();
    const problem = await upload(submissionId, Buffer.from("Some words.")).catch((error: unknown) => error);
    await db().$executeRaw`DROP TRIGGER full_disk ON file_chunk`;
    expect(sqlState(problem)).toBe("53100");
    expect([await db().storedFile.count(), await db().sourceText.count({ where: { submissionId } })]).toEqual(
      [before, 0],
    );
    done(await upload(submissionId, Buffer.from("Some words.")));
  });
});
