import { command } from "@/lib/core/command";
import type { Transaction } from "@/lib/core/transaction";
import { mayAssign, mayWorkOn } from "@/lib/workbench/rules";
import { assignInput, tagInput, topicInput } from "@/lib/workbench/schema";
import { Prisma } from "@/prisma/client/client";
import { lockWork } from "./lock";

type Text = { bodyId: string; penholderId: string };

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

/** Puts comments under a topic. Whoever has that topic in this round, and still holds the pen, is given those that nobody has. */
export const setTopic = command("workbench.setTopic")
  .input(topicInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, input.commentIds))
  .rule(mayWorkOn)
  .run(async (tx, { input, subject, record }) => {
    const { id, title, comments } = subject;
    const { topic } = input;
    const ids = comments.map((comment) => comment.id);
    const holder = topic ? await topicHolder(tx, subject, comments[0]?.roundId ?? "", topic) : null;
    await tx.comment.updateMany({ where: { id: { in: ids } }, data: { topic } });
    await record({ type: "workbench.topicSet", subjectId: id, data: { title, n: ids.length, topic } });
    if (!holder) return;
    const given = await tx.comment.updateMany({
      where: { id: { in: ids }, assigneeId: null },
      data: { assigneeId: holder.id },
    });
    const data = { title, n: given.count, name: holder.name };
    if (given.count > 0) await record({ type: "workbench.assigned", subjectId: id, data });
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

/** The name of somebody who holds the pen of a text now. */
async function holderName(tx: Transaction, text: Text, personId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT p.name FROM person p WHERE p.id = ${personId}::uuid AND ${holdsPenSql(text)}`;
  return row?.name ?? null;
}

/** Who has most of a topic's comments in a round, among those who hold the pen now. */
async function topicHolder(
  tx: Transaction,
  text: Text,
  roundId: string,
  topic: string,
): Promise<{ id: string; name: string } | null> {
  const [row] = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM comment c JOIN response r ON r.id = c.response_id JOIN person p ON p.id = c.assignee_id
    WHERE r.round_id = ${roundId}::uuid AND c.topic = ${topic} AND ${holdsPenSql(text)}
    GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1`;
  return row ?? null;
}

/** Whether `p` person holds the pen of a text now, by the group's clock. */
function holdsPenSql({ bodyId, penholderId }: Text): Prisma.Sql {
  return Prisma.sql`(p.deactivated_at IS NULL AND EXISTS (SELECT FROM seat t, installation i
    WHERE t.person_id = p.id AND t.body_id = ${bodyId}::uuid AND (t.role = 'secretariat'
      OR (t.entity_id = ${penholderId}::uuid AND t.role IN ('focalPoint', 'alternate', 'coChair')))
      AND tstzrange(t."from", t.until) @> clock_timestamp() + make_interval(secs => i.clock_offset_s)))`;
}
