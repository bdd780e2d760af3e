import { command } from "@/lib/core/command";
import { Conflict } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { mayMergeComments } from "@/lib/responses/rules-words";
import { COMMENT_LIMITS, mergeInput } from "@/lib/responses/schema";
import { STRENGTHS } from "@/lib/rounds/schema";
import { lockComment, markStale } from "./lock";
import { heldBy } from "./words";

type Row = NonNullable<Awaited<ReturnType<typeof lockComment>>>["row"];

/** What a comment was before the focal point changed it: kept inside the entity, in order; the first three since the beginning. */
type Origin = Pick<Row, "text" | "proposedText"> & { by: string } & Partial<
    Pick<Row, "rationale" | "source" | "kind" | "strength" | "blockId" | "quote">
  >;

/**
 * Merges two comments into one: the words of the other follow those of the first, the stronger of the two is how strongly it is
 * meant, and both stay visible as they were, with their authors, inside the entity (domain 5.1, 5.2.7).
 */
export const mergeComments = command("response.merge")
  .input(mergeInput)
  .load(async (tx, { actor, input }) => {
    if (input.commentId === input.other.id) return null;
    const first = await lockComment(tx, actor, input.commentId);
    const other = first && (await tx.comment.findUnique({ where: { id: input.other.id } }));
    if (!first || other?.responseId !== first.row.responseId) return null;
    const submitted = first.comment.submitted || other.submittedAt !== null;
    const split = first.comment.split || other.splitAt !== null;
    const held = await heldBy(tx, other.id);
    const words = mergedWords(first.row, other);
    const tooLong = LIMITED.some((field) => words[field].length > COMMENT_LIMITS[field]);
    return { ...first, other, held, words, tooLong, comment: { ...first.comment, submitted, split } };
  })
  .rule(mayMergeComments)
  .run(async (tx, { input, subject, record }) => {
    const { row, other, words } = subject;
    // Who merges stands behind the result, which is as verified as the first was: of words nobody has read there are none in it.
    if (row.version !== input.version) throw new Conflict(row.text, row.version);
    if (other.version !== input.other.version) throw new Conflict(other.text, other.version);
    const origins = await originsOfBoth(tx, row, other);
    await tx.comment.update({
      where: { id: input.commentId },
      data: { ...words, origins, version: { increment: 1 } },
    });
    await tx.$executeRaw`
      INSERT INTO comment_support (comment_id, person_id, supports, at)
      SELECT ${input.commentId}::uuid, person_id, supports, at FROM comment_support WHERE comment_id = ${other.id}::uuid ON CONFLICT DO NOTHING`;
    await tx.comment.delete({ where: { id: other.id } });
    await markStale(tx, subject);
    await record(consolidated(subject));
    return input.commentId;
  });

const LIMITED = ["text", "rationale", "source"] as const;

function mergedWords(row: Row, other: Row) {
  const joined = (one: string, more: string) => [one, more].filter(Boolean).join("\n\n");
  return {
    text: joined(row.text, other.text),
    proposedText: row.proposedText || other.proposedText,
    rationale: joined(row.rationale, other.rationale),
    source: joined(row.source, other.source),
    strength: STRENGTHS.find((one) => one === row.strength || one === other.strength) ?? row.strength,
  };
}

/** What the comments were; a wording that was consolidated before and gives way to the first one's is kept with them. */
async function originsOfBoth(tx: Transaction, row: Row, other: Row): Promise<Origin[]> {
  const [first, second] = [originsOf(row), originsOf(other)];
  const gives = row.proposedText !== "" && other.proposedText !== "";
  return [
    ...(first.length > 0 ? first : [await originOf(tx, row)]),
    ...second,
    ...(second.length === 0 || gives ? [await originOf(tx, other)] : []),
  ];
}

/** @returns what the comment was before, in order; nothing where nobody has consolidated it */
export function originsOf(row: Row): Origin[] {
  return Array.isArray(row.origins) ? (row.origins as Origin[]) : [];
}

/** @returns the comment as it stands, under its author's name */
export async function originOf(tx: Transaction, row: Row): Promise<Origin> {
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: row.authorId }, select: { name: true } });
  const { text, proposedText, rationale, source, kind, strength, blockId, quote } = row;
  return { by: name, text, proposedText, rationale, source, kind, strength, blockId, quote };
}

/** That colleagues' words were consolidated, for the record of the entity. */
export function consolidated(subject: { submissionId: string; title: string; id: string }) {
  return {
    type: "response.consolidated" as const,
    subjectId: subject.submissionId,
    data: { title: subject.title },
    sealedByRound: subject.id,
  };
}
