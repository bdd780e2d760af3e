import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import { mayEditComment, maySupport } from "@/lib/responses/rules";
import { mayRemoveComment } from "@/lib/responses/rules-words";
import { editCommentInput, readCommentInput, supportInput } from "@/lib/responses/schema";
import { lockComment, markStale } from "./lock";
import { consolidated, originOf, originsOf } from "./merge";
import { heldBy } from "./words";

/**
 * Saves a comment as it is typed (reliability R1, R12). Where a voice of the entity changes a colleague's, the colleague's
 * own words stay visible beside it (domain 5.1).
 */
export const editComment = command(
  "round.editComment",
  "typing inside an entity; what counts is recorded when the response is submitted",
)
  .input(editCommentInput)
  .load((tx, { actor, input }) => lockComment(tx, actor, input.commentId))
  .rule(mayEditComment)
  .run(async (tx, { actor, input, subject, record }) => {
    const { commentId, version, ...fields } = input;
    const { row } = subject;
    const foreign = row.authorId !== actor.personId;
    const first = foreign && originsOf(row).length === 0;
    const saved = await tx.comment.updateMany({
      where: { id: commentId, version },
      data: {
        ...fields,
        version: { increment: 1 },
        ...(first ? { origins: [await originOf(tx, row)] } : {}),
      },
    });
    if (saved.count === 0) throw new Conflict(row.text, row.version);
    await markStale(tx, subject);
    if (foreign) await record(consolidated(subject));
    return version + 1;
  });

/** Takes a comment, as it was read, out of a response in preparation, where nobody outside has said anything of it (reliability R12). */
export const removeComment = command("round.removeComment")
  .input(readCommentInput)
  .load(async (tx, { actor, input }) => {
    const comment = await lockComment(tx, actor, input.commentId);
    return comment && { ...comment, held: await heldBy(tx, input.commentId) };
  })
  .rule(mayRemoveComment)
  .run(async (tx, { input, subject, record }) => {
    const { row } = subject;
    if (row.version !== input.version) throw new Conflict(row.text, row.version);
    await tx.comment.delete({ where: { id: input.commentId } });
    await markStale(tx, subject);
    await record({
      type: "round.commentRemoved",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/** A colleague supports a comment, or does not, or says neither (domain 5.2.4). */
export const supportComment = command(
  "response.support",
  "a colleague's view inside the entity, shown with the comment; it decides nothing and may be changed",
)
  .input(supportInput)
  .load((tx, { actor, input }) => lockComment(tx, actor, input.commentId))
  .rule(maySupport)
  .run(async (tx, { actor, input, now }) => {
    const { commentId } = input;
    const personId = actor.personId ?? "";
    if (input.supports === "neither") await tx.commentSupport.deleteMany({ where: { commentId, personId } });
    else {
      const said = { supports: input.supports === "yes", at: now };
      await tx.commentSupport.upsert({
        where: { commentId_personId: { commentId, personId } },
        create: { commentId, personId, ...said },
        update: said,
      });
    }
    return commentId;
  });
