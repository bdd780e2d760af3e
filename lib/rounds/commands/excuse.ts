import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { acronymSql } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { mayExcuse } from "@/lib/rounds/rules";
import { excuseInput, liftExcuseInput } from "@/lib/rounds/schema";
import { Prisma } from "@/prisma/client/client";
import { lockRound } from "./lock";

/** Excuses an entity from answering in one round, for a reason that everybody may read: it is counted apart from the silent. */
export const excuseEntity = command("round.excuse")
  .input(excuseInput)
  .load((tx, { actor, input }) => loadAsked(tx, actor, { ...input, lifts: false }))
  .rule(mayExcuse)
  .run(async (tx, { input, subject, now, record }) => {
    const data = { ...(await mark(tx, subject, input.reason, now)), reason: input.reason };
    await record({ type: "round.entityExcused", subjectId: subject.submissionId, data });
    return subject.submissionId;
  });

/** Takes an excuse back: the entity is asked like all others. */
export const liftExcuse = command("round.liftExcuse")
  .input(liftExcuseInput)
  .load((tx, { actor, input }) => loadAsked(tx, actor, { ...input, lifts: true }))
  .rule(mayExcuse)
  .run(async (tx, { subject, now, record }) => {
    const data = await mark(tx, subject, "", now);
    await record({ type: "round.excuseLifted", subjectId: subject.submissionId, data });
    return subject.submissionId;
  });

type Asked = { id: string; title: string; number: number; entityId: string };

async function loadAsked(
  tx: Transaction,
  actor: Actor,
  { roundId, entityId, lifts }: { roundId: string; entityId: string; lifts: boolean },
) {
  const round = await lockRound(tx, actor, roundId, "update");
  if (!round) return null;
  const asked = await tx.roundEntity.findUnique({ where: { roundId_entityId: { roundId, entityId } } });
  return { ...round, entityId, lifts, excused: Boolean(asked?.excusedFor) };
}

/** @returns what the record says of it, in every case */
async function mark(tx: Transaction, { id, entityId, title, number }: Asked, excusedFor: string, now: Date) {
  await tx.roundEntity.update({
    where: { roundId_entityId: { roundId: id, entityId } },
    data: { excusedFor },
  });
  const [row] = await tx.$queryRaw<{ acronym: string }[]>`
    SELECT ${acronymSql(Prisma.sql`${entityId}::uuid`, "en", now)} AS acronym`;
  return { title, number, entity: row?.acronym ?? "" };
}
