import { z } from "zod";
import { command } from "@/lib/core/command";
import { storeFile } from "@/lib/core/files";
import { Invalid } from "@/lib/core/outcome";
import { MAX_UPLOAD_BYTES } from "@/lib/core/upload";
import { mayGiveText } from "@/lib/submissions/rules";
import { decodeText } from "@/lib/texts/import-decode";
import { guessFormat } from "@/lib/texts/import-lines";
import { lockSubmission } from "./lock";
import { keepReading } from "./text";

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
    const fileId = await storeFile(tx, { bodyId: subject.bodyId, name, mediaType, bytes, at: now });
    const format = /\.(md|markdown)$/i.test(name) ? "markdown" : guessFormat(decoded.text);
    const source = { raw: decoded.text, format, encoding: decoded.encoding, fileId };
    const reading = await keepReading(tx, subject, source, now);
    await record({
      type: "submission.textGiven",
      subjectId: subject.id,
      data: { title: subject.title, ...reading.counts },
    });
    return reading.id;
  });
