import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayEditComment, maySupport } from "@/lib/responses/rules";
import { mayMergeComments, mayRemoveComment } from "@/lib/responses/rules-words";
import { commentInput, editCommentInput, mergeInput, supportInput } from "@/lib/responses/schema";
import { lockComment, markStale } from "./lock";
import { heldBy } from "./words";

type Row = NonNullable<Awaited<ReturnType<typeof lockComment>>>["row"];

/** What a comment was before the focal point changed it: kept inside the entity, in order. */
type Origin = { by: string; text: string; proposedText: string };

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
    if (foreign) await record(inside("response.consolidated", subject));
    return version + 1;
  });

/** Takes a comment out of a response in preparation, where nobody outside has said anything of it. */
export const removeComment = command("round.removeComment")
  .input(commentInput)
  .load(async (tx, { actor, input }) => {
    const comment = await lockComment(tx, actor, input.commentId);
    return comment && { ...comment, held: await heldBy(tx, input.commentId) };
  })
  .rule(mayRemoveComment)
  .run(async (tx, { input, subject, record }) => {
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

/**
 * Merges two comments into one: the words of the other follow those of the first, and both stay visible as they were, with
 * their authors, inside the entity (domain 5.1).
 */
export const mergeComments = command("response.merge")
  .input(mergeInput)
  .load(async (tx, { actor, input }) => {
    if (input.commentId === input.otherId) return null;
    const first = await lockComment(tx, actor, input.commentId);
    const other = first && (await tx.comment.findUnique({ where: { id: input.otherId } }));
    if (!first || other?.responseId !== first.row.responseId) return null;
    const submitted = first.comment.submitted || other.submittedAt !== null;
    const split = first.comment.split || other.splitAt !== null;
    const held = await heldBy(tx, other.id);
    return { ...first, other, held, comment: { ...first.comment, submitted, split } };
  })
  .rule(mayMergeComments)
  .run(async (tx, { input, subject, record }) => {
    const { row, other } = subject;
    const known = (one: Row) => originsOf(one);
    const origins = [
      ...(known(row).length > 0 ? known(row) : [await originOf(tx, row)]),
      ...(known(other).length > 0 ? known(other) : [await originOf(tx, other)]),
    ];
    const joined = (one: string, more: string) => [one, more].filter(Boolean).join("\n\n");
    await tx.comment.update({
      where: { id: input.commentId },
      data: {
        text: joined(row.text, other.text).slice(0, 10_000),
        proposedText: row.proposedText || other.proposedText,
        rationale: joined(row.rationale, other.rationale).slice(0, 5000),
        source: joined(row.source, other.source).slice(0, 1000),
        origins,
        version: { increment: 1 },
      },
    });
    await tx.$executeRaw`
      INSERT INTO comment_support (comment_id, person_id, supports, at)
      SELECT ${input.commentId}::uuid, person_id, supports, at FROM comment_support WHERE comment_id = ${input.otherId}::uuid ON CONFLICT DO NOTHING`;
    await tx.comment.delete({ where: { id: input.otherId } });
    await markStale(tx, subject);
    await record(inside("response.consolidated", subject));
    return input.commentId;
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

function inside(type: "response.consolidated", subject: { submissionId: string; title: string; id: string }) {
  return {
    type,
    subjectId: subject.submissionId,
    data: { title: subject.title },
    sealedByRound: subject.id,
  };
}

function originsOf(row: Row): Origin[] {
  return Array.isArray(row.origins) ? (row.origins as Origin[]) : [];
}

async function originOf(tx: Transaction, row: Row): Promise<Origin> {
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: row.authorId }, select: { name: true } });
  return { by: name, text: row.text, proposedText: row.proposedText };
}
