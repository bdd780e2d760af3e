import { randomUUID } from "node:crypto";
import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { mayWorkOn } from "@/lib/workbench/rules";
import { commentsInput } from "@/lib/workbench/schema";
import { lockWork } from "./lock";

/** Makes comments one group, to be answered together; whole groups they were in come with them. */
export const groupComments = command("workbench.group")
  .input(commentsInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, input.commentIds))
  .rule(mayWorkOn)
  .run(async (tx, { subject, record }) => {
    const { id, title, comments } = subject;
    if (comments.length < 2) throw new Refused("twoNeeded");
    const before = [...new Set(comments.flatMap((comment) => comment.clusterId ?? []))];
    const clusterId = before[0] ?? randomUUID();
    await tx.comment.updateMany({
      where: { OR: [{ id: { in: comments.map((comment) => comment.id) } }, { clusterId: { in: before } }] },
      data: { clusterId, apart: false },
    });
    await record({ type: "workbench.grouped", subjectId: id, data: { title, n: comments.length } });
    return clusterId;
  });

/**
 * Takes comments out of their groups, those that a hand made and those of the same change (domain 12.22), and nothing but a hand
 * groups them again. A group of one is none: whoever is left alone leaves too, and may be found again.
 */
export const ungroupComments = command("workbench.ungroup")
  .input(commentsInput)
  .load((tx, { actor, input }) => lockWork(tx, actor, input.commentIds))
  .rule(mayWorkOn)
  .run(async (tx, { subject, record }) => {
    const { id, title, comments } = subject;
    const ids = comments.map((comment) => comment.id);
    const before = [...new Set(comments.flatMap((comment) => comment.clusterId ?? []))];
    await tx.$executeRaw`
      UPDATE comment SET cluster_id = NULL, apart = apart OR id = ANY(${ids}::uuid[]) WHERE id = ANY(${ids}::uuid[]) OR (cluster_id = ANY(${before}::uuid[])
        AND (SELECT count(*) FROM comment o WHERE o.cluster_id = comment.cluster_id AND o.id <> ALL(${ids}::uuid[])) < 2)`;
    await record({ type: "workbench.ungrouped", subjectId: id, data: { title, n: ids.length } });
  });
