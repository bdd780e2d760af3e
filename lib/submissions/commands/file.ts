import { createHash } from "node:crypto";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import { mayGiveText } from "@/lib/submissions/rules";
import { decodeText } from "@/lib/texts/import-decode";
import { guessFormat } from "@/lib/texts/import-lines";
import { lockSubmission } from "./lock";
import { keepReading } from "./text";

const CHUNK = 1_000_000;

/** A file as it arrived, whole; its name is a label only. */
export const giveFileInput = z.strictObject({
  submissionId: z.uuid(),
  name: z.string().max(200),
  mediaType: z.string().max(100),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_UPLOAD_BYTES, "fileTooLarge"),
});

/**
 * Gives a text its words by an uploaded .txt or .md: the file, whole, its reading and the record commit together, or
 * nothing does (reliability R33).
 */
export const giveFile = command("submission.giveFile")
  .input(giveFileInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayGiveText)
  .run(async (tx, { input, subject, now, record }) => {
    const { bytes, name, mediaType } = input;
    const decoded = decodeText(bytes);
    if ("refusal" in decoded)
      throw new Invalid({ file: decoded.refusal === "tooLarge" ? "textTooLarge" : decoded.refusal });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = await tx.storedFile.create({
      data: { bodyId: subject.bodyId, name, mediaType, size: bytes.length, sha256, at: now },
      select: { id: true },
    });
    const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, n) => ({
      fileId: file.id,
      n,
      bytes: new Uint8Array(bytes.subarray(n * CHUNK, (n + 1) * CHUNK)),
    }));
    await tx.fileChunk.createMany({ data: chunks });
    const format = /\.(md|markdown)$/i.test(name) ? "markdown" : guessFormat(decoded.text);
    const source = { raw: decoded.text, format, encoding: decoded.encoding, fileId: file.id };
    const reading = await keepReading(tx, subject, source, now);
    await record({
      type: "submission.textGiven",
      subjectId: subject.id,
      data: { title: subject.title, ...reading.counts },
    });
    return reading.id;
  });
