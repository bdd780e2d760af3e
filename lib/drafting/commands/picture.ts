import { z } from "zod";
import { command } from "@/lib/core/command";
import { storeFile } from "@/lib/core/files";
import { Invalid } from "@/lib/core/outcome";
import { maySuggest } from "@/lib/drafting/rules";
import { MAX_PICTURE_BYTES } from "@/lib/drafting/schema";
import { lockDraft } from "./lock";

/** How a picture begins, whatever its name says; anything that could carry script is none. */
const KINDS: [string, (head: string) => boolean][] = [
  ["image/png", (head) => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["image/jpeg", (head) => head.startsWith("\xff\xd8\xff")],
  ["image/gif", (head) => /^GIF8[79]a/.test(head)],
  ["image/webp", (head) => /^RIFF[\s\S]{4}WEBP/.test(head)],
];

/** A picture as it arrived, whole. */
export const pictureInput = z.strictObject({
  submissionId: z.uuid(),
  name: z.string().max(200),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_PICTURE_BYTES, "fileTooLarge"),
});

/** Stores a picture that the draft may show: the file and the record commit together (reliability R33). */
export const addPicture = command("draft.addPicture")
  .input(pictureInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(maySuggest)
  .run(async (tx, { input, subject, now, record }) => {
    const head = Buffer.from(input.bytes.subarray(0, 16)).toString("latin1");
    const mediaType = KINDS.find(([, is]) => is(head))?.[0];
    if (!mediaType) throw new Invalid({ file: "noPicture" });
    const { name, bytes } = input;
    const fileId = await storeFile(tx, { bodyId: subject.bodyId, name, mediaType, bytes, at: now });
    await tx.picture.create({ data: { fileId, submissionId: subject.id }, select: { fileId: true } });
    await record({ type: "draft.pictureAdded", subjectId: subject.id, data: { title: subject.title } });
    return fileId;
  });
