import { command } from "@/lib/core/command";
import type { Transaction } from "@/lib/core/transaction";
import { mayAssign, mayWorkOn } from "@/lib/workbench/rules";
import { assignInput, tagInput, topicInput } from "@/lib/workbench/schema";
import { lockWork } from "./lock";

/** Gives tags to comments and takes tags from them. */
export const tagComments = command("workbench.tag")
  .input(tagInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, input.commentIds))
  .rule(mayWorkOn)
  .run(async (tx, { input, subject, record }) => {
    await tx.$executeRaw`
      UPDATE comment SET tags = (SELECT coalesce(array_agg(DISTINCT tag ORDER BY tag), '{}') FROM unnest(tags || ${input.add}::text[]) tag
        WHERE tag <> ALL(${input.remove}::text[])) WHERE id = ANY(${input.commentIds}::uuid[])`;
    const { id, title, comments } = subject;
    await record({ type: "workbench.tagged", subjectId: id, data: { title, n: comments.length } });
  });

/** Puts comments under a topic. Whoever has that topic in this round is given those that nobody has. */
export const setTopic = command("workbench.setTopic")
  .input(topicInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, input.commentIds))
  .rule(mayWorkOn)
  .run(async (tx, { input, subject, record }) => {
    const roundId = subject.comments[0]?.roundId ?? null;
    await tx.$executeRaw`
      UPDATE comment SET topic = ${input.topic}, assignee_id = coalesce(assignee_id, (SELECT o.assignee_id FROM comment o JOIN response p ON p.id = o.response_id
        WHERE p.round_id = ${roundId}::uuid AND ${input.topic} <> '' AND o.topic = ${input.topic} AND o.assignee_id IS NOT NULL
        GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1)) WHERE id = ANY(${input.commentIds}::uuid[])`;
    const { id, title, comments } = subject;
    await record({
      type: "workbench.topicSet",
      subjectId: id,
      data: { title, n: comments.length, topic: input.topic },
    });
  });

/** Gives comments to somebody who holds the pen, or to nobody. */
export const assignComments = command("workbench.assign")
  .input(assignInput)
  .load(async (tx, { actor, input }) => {
    const work = await lockWork(tx, actor, input.commentIds);
    if (!work) return null;
    const name = input.personId ? await holderName(tx, work, input.personId) : "";
    return { ...work, name: name ?? "", assigneeHoldsPen: name !== null };
  })
  .rule(mayAssign)
  .run(async (tx, { input, subject, record }) => {
    await tx.comment.updateMany({
      where: { id: { in: input.commentIds } },
      data: { assigneeId: input.personId || null },
    });
    const { id, title, comments, name } = subject;
    await record({ type: "workbench.assigned", subjectId: id, data: { title, n: comments.length, name } });
  });

/** The name of somebody who holds the pen of a text now, by the group's clock. */
async function holderName(
  tx: Transaction,
  text: { bodyId: string; penholderId: string },
  personId: string,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT p.name FROM person p, installation i WHERE p.id = ${personId}::uuid AND p.deactivated_at IS NULL AND EXISTS (SELECT FROM seat t
      WHERE t.person_id = p.id AND t.body_id = ${text.bodyId}::uuid AND (t.role = 'secretariat'
        OR (t.entity_id = ${text.penholderId}::uuid AND t.role IN ('focalPoint', 'alternate', 'coChair')))
        AND tstzrange(t."from", t.until) @> clock_timestamp() + make_interval(secs => i.clock_offset_s))`;
  return row?.name ?? null;
}
