import { command } from "@/lib/core/command";
import { Conflict, Invalid } from "@/lib/core/outcome";
import { mayKeepReplies } from "@/lib/workbench/rules";
import { addReplyInput, editReplyInput } from "@/lib/workbench/schema";
import { penholdersOf } from "./penholders";

/** Keeps a reply to be used again, for all texts of the body. */
export const addReply = command("workbench.addReply")
  .input(addReplyInput)
  .load(async (tx, { actor }) => ({ penholders: await penholdersOf(tx, actor.seat.bodyId) }))
  .rule(mayKeepReplies)
  .run(async (tx, { actor, input, now, record }) => {
    const { bodyId } = actor.seat;
    const made = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO reply_text (body_id, title, text, at) VALUES (${bodyId}::uuid, ${input.title}, ${input.text}, ${now})
      ON CONFLICT (body_id, title) DO NOTHING RETURNING id`;
    const [reply] = made;
    if (!reply) throw new Invalid({ title: "taken" });
    await record({ type: "workbench.replyKept", subjectId: reply.id, data: { title: input.title } });
    return reply.id;
  });

/** Changes a reusable reply; where it was used, the words of the day stay. */
export const editReply = command("workbench.editReply")
  .input(editReplyInput)
  .load(async (tx, { actor, input }) => {
    const [reply] = await tx.$queryRaw<{ id: string; text: string; version: number }[]>`
      SELECT id, text, version FROM reply_text WHERE id = ${input.replyId}::uuid AND body_id = ${actor.seat.bodyId}::uuid FOR UPDATE`;
    return reply ? { ...reply, penholders: await penholdersOf(tx, actor.seat.bodyId) } : null;
  })
  .rule(mayKeepReplies)
  .run(async (tx, { actor, input, subject, now, record }) => {
    if (subject.version !== input.version) throw new Conflict(subject.text, subject.version);
    const { title, text, replyId } = input;
    const taken = await tx.replyText.findFirst({
      where: { bodyId: actor.seat.bodyId, title, id: { not: replyId } },
      select: { id: true },
    });
    if (taken) throw new Invalid({ title: "taken" });
    await tx.replyText.update({
      where: { id: replyId },
      data: { title, text, at: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record({ type: "workbench.replyChanged", subjectId: replyId, data: { title } });
    return String(input.version + 1);
  });
