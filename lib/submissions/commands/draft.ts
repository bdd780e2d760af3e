import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Conflict, Invalid, Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayEditDraft } from "@/lib/submissions/rules";
import { blockInput, editBlockInput, insertBlockInput, moveBlockInput } from "@/lib/submissions/schema";
import { type Block, blockSchema, MAX_BLOCKS, newBlockId } from "@/lib/texts/blocks";
import { lockSubmission } from "./lock";

/** Saves one block of the working draft as it is typed (reliability R1, R12): the row's version decides who was first. */
export const editBlock = command(
  "submission.editBlock",
  "typing in the working draft; what counts is recorded when a version is issued",
)
  .input(editBlockInput)
  .load((tx, { actor, input }) => lockWithBlock(tx, actor, input.submissionId, input.blockId))
  .rule(mayEditDraft)
  .run(async (tx, { input, subject }) => {
    const content: Block = { ...subject.content, text: input.text };
    const saved = await tx.draftBlock.updateMany({
      where: { id: input.blockId, version: input.version },
      data: { content, version: { increment: 1 } },
    });
    if (saved.count === 0) throw new Conflict(subject.content.text, subject.block.version);
    return input.version + 1;
  });

/** Puts a new block after another one, or first. */
export const insertBlock = command("submission.insertBlock")
  .input(insertBlockInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayEditDraft)
  .run(async (tx, { input, subject, record }) => {
    const places = await tx.draftBlock.findMany({
      where: { submissionId: subject.id },
      orderBy: { ord: "asc" },
      select: { id: true, ord: true },
    });
    if (places.length >= MAX_BLOCKS) throw new Invalid({ text: "textTooLarge" });
    const before = input.afterId ? places.findIndex((place) => place.id === input.afterId) : -1;
    // The block it should follow was taken out meanwhile: better said than put at the top.
    if (input.afterId && before < 0) throw new Refused("notThere");
    const id = newBlockId();
    await tx.draftBlock.create({
      data: {
        id,
        submissionId: subject.id,
        ord: await placeAfter(tx, subject.id, places, before),
        content: blank(id, input.kind, input.text),
      },
    });
    await record({ type: "submission.blockInserted", subjectId: subject.id, data: { title: subject.title } });
    return id;
  });

/** A place between two blocks. Some fifty in a row halve a gap down to nothing: then the text is counted anew. */
async function placeAfter(
  tx: Transaction,
  submissionId: string,
  places: { ord: number }[],
  before: number,
): Promise<number> {
  const lower = places[before]?.ord ?? 0;
  const upper = places[before + 1]?.ord ?? lower + 2;
  const middle = (lower + upper) / 2;
  if (lower < middle && middle < upper) return middle;
  await tx.$executeRaw`
    UPDATE draft_block d SET ord = n.place FROM (SELECT id, row_number() OVER (ORDER BY ord) AS place FROM draft_block WHERE submission_id = ${submissionId}::uuid) n
    WHERE d.id = n.id`;
  return before + 1.5;
}

function blank(id: string, kind: "paragraph" | "heading" | "item", text: string): Block {
  if (kind === "heading") return { id, kind, level: 1, text };
  if (kind === "item") return { id, kind, level: 1, ordered: true, text };
  return { id, kind, text };
}

/** Takes a block out of the working draft. Its words stand in the record, so that a slip of the hand loses nothing. */
export const removeBlock = command("submission.removeBlock")
  .input(blockInput)
  .load((tx, { actor, input }) => lockWithBlock(tx, actor, input.submissionId, input.blockId))
  .rule(mayEditDraft)
  .run(async (tx, { subject, record }) => {
    await tx.draftBlock.delete({ where: { id: subject.block.id } });
    await record({
      type: "submission.blockRemoved",
      subjectId: subject.id,
      data: { title: subject.title, text: subject.content.text },
    });
    return subject.id;
  });

/** Moves a block up or down by one place. */
export const moveBlock = command("submission.moveBlock")
  .input(moveBlockInput)
  .load((tx, { actor, input }) => lockWithBlock(tx, actor, input.submissionId, input.blockId))
  .rule(mayEditDraft)
  .run(async (tx, { input, subject, record }) => {
    const up = input.direction === "up";
    const neighbour = await tx.draftBlock.findFirst({
      where: { submissionId: subject.id, ord: up ? { lt: subject.block.ord } : { gt: subject.block.ord } },
      orderBy: { ord: up ? "desc" : "asc" },
    });
    if (neighbour) {
      await tx.draftBlock.update({ where: { id: neighbour.id }, data: { ord: subject.block.ord } });
      await tx.draftBlock.update({ where: { id: subject.block.id }, data: { ord: neighbour.ord } });
    }
    await record({ type: "submission.blockMoved", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

async function lockWithBlock(tx: Transaction, actor: Actor, submissionId: string, blockId: string) {
  const submission = await lockSubmission(tx, actor, submissionId);
  const block = submission && (await tx.draftBlock.findFirst({ where: { id: blockId, submissionId } }));
  return submission && block ? { ...submission, block, content: blockSchema.parse(block.content) } : null;
}
