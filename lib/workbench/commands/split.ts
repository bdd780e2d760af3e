import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { maySplit } from "@/lib/workbench/rules";
import { splitInput } from "@/lib/workbench/schema";
import { lockWork } from "./lock";

/**
 * Splits a comment into parts that are answered in its place: each keeps the entity, the author, the place and the number
 * ("12.1"); the words as they came stay with the whole. The parts together are the whole, or somebody says that words were
 * left out on purpose. What was proposed stays with the first part; who stood behind the whole stands behind each part, and the
 * parts are in the group that the whole was in (domain 5.2.4).
 */
export const splitComment = command("workbench.split")
  .input(splitInput)
  .load(async (tx, { actor, input }) => {
    const work = await lockWork(tx, actor, [input.commentId]);
    const [comment] = work?.comments ?? [];
    if (!work || !comment) return null;
    return {
      ...work,
      comment,
      part: comment.part,
      split: comment.splitAt !== null,
      answered: comment.version > 0,
      lockedById: comment.lockedById,
      lockedUntil: comment.lockedUntil,
    };
  })
  .rule(maySplit)
  .run(async (tx, { input, subject, now, record }) => {
    const { id, title, comment } = subject;
    if (!input.dropped && bare(input.parts.join("")) !== bare(comment.text)) throw new Refused("wordsLost");
    await tx.$executeRaw`
      WITH made AS (INSERT INTO comment (response_id, author_id, block_id, quote, quote_at, kind, strength, text, proposed_text, rationale, source, at, verified_at,
        submitted_at, late, number, origin, split_from_id, part, topic, tags, assignee_id, cluster_id, apart)
      SELECT response_id, author_id, block_id, quote, quote_at, kind, strength, one.text, CASE one.n WHEN 1 THEN proposed_text ELSE '' END, rationale, source, at,
        verified_at, submitted_at, late, number, origin, id, one.n::int, topic, tags, assignee_id, cluster_id, apart
      FROM comment, unnest(${input.parts.map((part) => part.trim())}::text[]) WITH ORDINALITY one(text, n) WHERE id = ${comment.id}::uuid
      RETURNING id)
      INSERT INTO co_sponsor (comment_id, entity_id, at) SELECT made.id, s.entity_id, s.at FROM made, co_sponsor s WHERE s.comment_id = ${comment.id}::uuid`;
    await tx.comment.update({
      where: { id: comment.id },
      data: { splitAt: now, clusterId: null, version: { increment: 1 } },
      select: { id: true },
    });
    const data = { title, number: comment.number, parts: input.parts.length };
    await record({ type: "workbench.split", subjectId: id, data });
  });

/** Words without the spaces between them: a cut may fall beside a space or a line's end. */
const bare = (text: string) => text.replace(/\s+/gu, "");
