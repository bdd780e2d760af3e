import { command } from "@/lib/core/command";
import { Invalid, Refused } from "@/lib/core/outcome";
import { acronymSql } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { mayInviteDrafter } from "@/lib/drafting/rules";
import { drafterInput, endDrafterInput } from "@/lib/drafting/schema";
import { lockSubmission } from "@/lib/submissions/commands/lock";
import { Prisma } from "@/prisma/client/client";

/** Invites an entity to draft with the penholder: to write, or to suggest (domain 4.2). Inviting again changes which. */
export const inviteDrafter = command("draft.inviteDrafter")
  .input(drafterInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayInviteDrafter)
  .run(async (tx, { input, subject, now, record }) => {
    const member = await tx.membership.findFirst({
      where: {
        bodyId: subject.bodyId,
        entityId: input.entityId,
        from: { lte: now },
        OR: [{ until: null }, { until: { gt: now } }],
      },
      select: { id: true },
    });
    if (!member || input.entityId === subject.penholderId) throw new Invalid({ entityId: "invalid_value" });
    const key = { submissionId: subject.id, entityId: input.entityId };
    await tx.drafter.upsert({
      where: { submissionId_entityId: key },
      create: { ...key, may: input.may, since: now },
      update: { may: input.may },
      select: { may: true },
    });
    await record({
      type: "draft.drafterInvited",
      subjectId: subject.id,
      data: { title: subject.title, drafter: await acronymNow(tx, input.entityId, now), may: input.may },
    });
    return subject.id;
  });

/** Ends an entity's part in the drafting group; what it wrote and suggested stays. */
export const endDrafter = command("draft.endDrafter")
  .input(endDrafterInput)
  .load((tx, { actor, input }) => lockSubmission(tx, actor, input.submissionId))
  .rule(mayInviteDrafter)
  .run(async (tx, { input, subject, now, record }) => {
    const key = { submissionId: subject.id, entityId: input.entityId };
    const drafter = await tx.drafter.findUnique({
      where: { submissionId_entityId: key },
      select: { may: true },
    });
    if (!drafter) throw new Refused("notThere");
    await tx.drafter.delete({ where: { submissionId_entityId: key }, select: { may: true } });
    await record({
      type: "draft.drafterLeft",
      subjectId: subject.id,
      data: { title: subject.title, drafter: await acronymNow(tx, input.entityId, now) },
    });
    return subject.id;
  });

/** The acronym of the day, kept as the record keeps all names (domain 1.5.1). */
async function acronymNow(tx: Transaction, entityId: string, now: Date): Promise<string> {
  const acronym = acronymSql(Prisma.sql`${entityId}::uuid`, "en", now);
  const [row] = await tx.$queryRaw<{ acronym: string | null }[]>`SELECT ${acronym} AS acronym`;
  return row?.acronym ?? "";
}
