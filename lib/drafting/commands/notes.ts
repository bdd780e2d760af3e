import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayNote, mayResolveNote } from "@/lib/drafting/rules";
import { noteIdInput, noteInput } from "@/lib/drafting/schema";
import { positionOf } from "@/lib/texts/suggest-decide";
import { lockDraft } from "./lock";

/** Writes a note into the margin, among those who draft. */
export const addNote = command("draft.addNote")
  .input(noteInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayNote)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { personId } = actor;
    if (!personId) throw new Error("a note has an author");
    const blockId = input.blockId || null;
    if (blockId && positionOf(subject.doc, blockId) === null) throw new Invalid({ blockId: "invalid_value" });
    await tx.draftNote.create({
      data: {
        submissionId: subject.id,
        blockId,
        quote: input.quote,
        text: input.text,
        authorId: personId,
        entityId: actor.seat.entityId,
        at: now,
      },
      select: { id: true },
    });
    await record({ type: "draft.noteAdded", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

/** Closes a note: what it asked is done, or not any more to be done. */
export const resolveNote = command("draft.resolveNote")
  .input(noteIdInput)
  .load((tx, { actor, input }) => lockNote(tx, actor, input.noteId))
  .rule(mayResolveNote)
  .run(async (tx, { actor, input, subject, now, record }) => {
    await tx.draftNote.update({
      where: { id: input.noteId },
      data: { resolvedAt: now, resolvedBy: actor.personId },
      select: { id: true },
    });
    await record({ type: "draft.noteResolved", subjectId: subject.id, data: { title: subject.title } });
    return subject.id;
  });

async function lockNote(tx: Transaction, actor: Actor, noteId: string) {
  const where = { id: noteId, submission: { bodyId: actor.seat.bodyId } };
  const found = await tx.draftNote.findFirst({ where, select: { submissionId: true } });
  const draft = found && (await lockDraft(tx, actor, found.submissionId));
  if (!draft) return null;
  const note = await tx.draftNote.findUniqueOrThrow({ where: { id: noteId } });
  return { ...draft, authorId: note.authorId, resolved: note.resolvedAt !== null };
}
