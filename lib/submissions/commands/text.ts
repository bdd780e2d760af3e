import { z } from "zod";
import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayAcceptText, mayGiveText } from "@/lib/submissions/rules";
import { decideDoubtInput, giveTextInput, sourceInput } from "@/lib/submissions/schema";
import type { Block } from "@/lib/texts/blocks";
import { decide } from "@/lib/texts/import-decide";
import { refuseText } from "@/lib/texts/import-decode";
import { doubtSchema } from "@/lib/texts/import-doubts";
import { readText } from "@/lib/texts/import-text";
import { blocksSchema } from "@/lib/texts/schema";
import { type LockedSubmission, lockSource, lockSubmission } from "./lock";
import { keepDraft } from "./snapshot";

/** Gives a text its words by pasting: read into headings, paragraphs, lists and footnotes, with the doubts of the reading. */
export const giveText = command("submission.giveText")
  .input(giveTextInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayGiveText)
  .run(async (tx, { input, subject, now, record }) => {
    const reading = await keepReading(
      tx,
      subject,
      { raw: input.raw, format: input.format, encoding: "utf-8", fileId: null },
      now,
    );
    await record({
      type: "submission.textGiven",
      subjectId: subject.id,
      data: { title: subject.title, ...reading.counts },
    });
    return reading.id;
  });

/**
 * Reads a text and keeps it whole beside the reading, so that nothing is dropped silently.
 * @param tx the transaction of the change
 * @param subject the locked text
 * @param source what was pasted or uploaded
 * @param at the group's clock
 * @throws Invalid when the text is empty, too long, or no text
 */
export async function keepReading(
  tx: Transaction,
  subject: LockedSubmission,
  source: { raw: string; format: "plain" | "markdown"; encoding: string; fileId: string | null },
  at: Date,
): Promise<{ id: string; counts: { blocks: number; doubts: number } }> {
  const field = source.fileId ? "file" : "raw";
  const refusal = refuseText(source.raw);
  if (refusal) throw new Invalid({ [field]: refusal === "tooLarge" ? "textTooLarge" : refusal });
  const { blocks, doubts } = readText(source.raw, source.format);
  if (!blocksSchema.safeParse(blocks).success) throw new Invalid({ [field]: "textTooLarge" });
  const { id } = await tx.sourceText.create({
    data: {
      submissionId: subject.id,
      fileId: source.fileId,
      encoding: source.encoding,
      raw: source.raw,
      blocks,
      doubts,
      at,
    },
    select: { id: true },
  });
  return { id, counts: { blocks: blocks.length, doubts: doubts.length } };
}

/** Decides one doubt of a reading: heading or paragraph, joined or apart, kept or left out. */
export const decideDoubt = command("submission.decideDoubt")
  .input(decideDoubtInput)
  .load((tx, { actor, input }) => lockSource(tx, actor, input.sourceId))
  .rule(mayAcceptText)
  .run(async (tx, { input, subject, record }) => {
    const { reading } = subject;
    if (reading.version !== input.version) throw new Conflict("", reading.version);
    const doubts = z.array(doubtSchema).parse(reading.doubts);
    const doubt = doubts.find((one) => one.id === input.doubtId);
    const choice = doubt?.choices[input.choice];
    if (!doubt || !choice) throw new Invalid({ choice: "invalid_value" });
    const blocks = decide(blocksSchema.parse(reading.blocks), doubt, choice);
    await tx.sourceText.update({
      where: { id: reading.id },
      data: { blocks, doubts: doubts.filter((one) => one.id !== doubt.id), version: { increment: 1 } },
    });
    await record({ type: "submission.doubtDecided", subjectId: subject.id, data: { title: subject.title } });
    return reading.id;
  });

/** Accepts a reading: its blocks become the working draft. Doubts still open are accepted as they were read. */
export const acceptText = command("submission.acceptText")
  .input(sourceInput)
  .load((tx, { actor, input }) => lockSource(tx, actor, input.sourceId))
  .rule(mayAcceptText)
  .run(async (tx, { actor, subject, now, record }) => {
    const read: Block[] = blocksSchema.parse(subject.reading.blocks);
    // Where the call forbids numbers, no paragraph has one from the beginning.
    const blocks = read.map((block) =>
      block.kind === "paragraph" && !subject.numbered ? { ...block, unnumbered: true as const } : block,
    );
    await tx.draft.create({ data: { submissionId: subject.id }, select: { version: true } });
    await tx.draftBlock.createMany({
      data: blocks.map((content, place) => ({
        id: content.id,
        submissionId: subject.id,
        ord: place + 1,
        content,
      })),
    });
    await keepDraft(tx, subject.id, { actor, now }, "begun");
    await tx.sourceText.update({ where: { id: subject.reading.id }, data: { acceptedAt: now } });
    await tx.submission.update({
      where: { id: subject.id },
      data: { state: "drafting", version: { increment: 1 } },
    });
    await record({
      type: "submission.textAccepted",
      subjectId: subject.id,
      data: { title: subject.title, blocks: blocks.length },
    });
    return subject.id;
  });
