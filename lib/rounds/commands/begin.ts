import type { Actor } from "@/lib/core/actor";
import { enqueue } from "@/lib/core/jobs";
import { post } from "@/lib/core/letters";
import type { RecordEvent } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { listMembersOn } from "@/lib/membership/settled";
import { roundOpened } from "@/lib/rounds/emails";
import { recipientsOf } from "./recipients";

type Hand = { actor: Actor; now: Date; record: (event: RecordEvent) => Promise<void> };
type Beginning = {
  id: string;
  submissionId: string;
  title: string;
  number: number;
  closesAt: Date;
  zone: string;
  partners: boolean;
  instructions: string;
};

/**
 * Begins a round: who belongs to the body today is asked, and the partners if they are to be, beside the guests of this round who
 * stand in it already; the text rests, the close is set, everybody has a letter (domain 5.1, 3.2.14 by analogy).
 * @param tx the transaction, which holds the text
 * @param hand who opens it, when, and the command's record
 * @param round the round, already written
 */
export async function beginRound(
  tx: Transaction,
  { actor, now, record }: Hand,
  round: Beginning,
): Promise<void> {
  const { id, submissionId, title, number, closesAt, zone, partners, instructions } = round;
  const bodyId = actor.seat.bodyId;
  const members = (await listMembersOn(tx, bodyId, now)).filter(
    ({ status }) => status === "member" || (partners && status === "partner"),
  );
  await tx.roundEntity.createMany({
    data: members.map(({ entityId, status }) => ({ roundId: id, entityId, standing: status })),
    skipDuplicates: true,
  });
  const asked = await tx.roundEntity.findMany({
    where: { roundId: id },
    select: { entityId: true, standing: true },
  });
  await tx.submission.update({
    where: { id: submissionId },
    data: { state: "comment", version: { increment: 1 } },
  });
  const payload = { roundId: id };
  await enqueue(tx, { kind: "round.close", key: `round.close:${id}`, payload, dueAt: closesAt });
  await record({
    type: "round.opened",
    subjectId: submissionId,
    data: { title, number, entities: asked.length, closesAt: closesAt.toISOString() },
  });
  const to = await recipientsOf(
    tx,
    bodyId,
    asked.map(({ entityId }) => entityId),
    now,
    asked.flatMap(({ entityId, standing }) => (standing === "guest" ? entityId : [])),
  );
  const facts = { bodyId, submissionId, title, number, closesAt, zone, instructions };
  await post(
    tx,
    to.map((person) => roundOpened({ ...person, ...facts })),
    now,
  );
}
