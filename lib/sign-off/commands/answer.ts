import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { post } from "@/lib/core/letters";
import type { RecordEvent } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { everybodyConcerned } from "@/lib/rounds/commands/recipients";
import { signOffComplete, signOffDeclined } from "@/lib/sign-off/emails";
import { mayDecline, maySignOff } from "@/lib/sign-off/rules";
import { declineInput, signOffInput } from "@/lib/sign-off/schema";
import { type LockedSignOff, lockSignOff } from "./lock";

/** Signs off for the actor's entity. The last one completes it: the text is adopted as it stands, under its hash. */
export const signOff = command("signOff.sign")
  .input(signOffInput)
  .load((tx, { actor, input }) => lockSignOff(tx, actor, input.signOffId))
  .rule(maySignOff)
  .run(async (tx, { actor, subject, now, record }) => {
    await answer(tx, subject, actor, { kind: "signedOff", reason: "", at: now });
    const { title, symbol, sha256 } = subject;
    await record({
      type: "signOff.signedOff",
      subjectId: subject.submissionId,
      data: { title, symbol, sha256 },
    });
    const others = Object.entries(subject.positions).filter(([entityId]) => entityId !== actor.seat.entityId);
    if (others.every(([, kind]) => kind === "signedOff")) await complete(tx, subject, actor, now, record);
    return subject.submissionId;
  });

/** Declines for the actor's entity; everybody concerned hears it at once, with the reason (domain 3.2.8, 3.2.10). */
export const decline = command("signOff.decline")
  .input(declineInput)
  .load((tx, { actor, input }) => lockSignOff(tx, actor, input.signOffId))
  .rule(mayDecline)
  .run(async (tx, { actor, input, subject, now, record }) => {
    await answer(tx, subject, actor, { kind: "declined", reason: input.reason, at: now });
    const { title, symbol, submissionId } = subject;
    await record({
      type: "signOff.declined",
      subjectId: submissionId,
      data: { title, symbol, reason: input.reason },
    });
    const bodyId = actor.seat.bodyId;
    const name = await tx.entityName.findFirst({
      where: { entityId: actor.seat.entityId, lang: "en", validFrom: { lte: now } },
      orderBy: { validFrom: "desc" },
    });
    const to = await everybodyConcerned(tx, bodyId, Object.keys(subject.positions), now);
    await post(
      tx,
      to.map((person) =>
        signOffDeclined({
          ...person,
          bodyId,
          submissionId,
          title,
          entity: name?.acronym ?? "",
          reason: input.reason,
        }),
      ),
      now,
    );
    return submissionId;
  });

async function answer(
  tx: Transaction,
  subject: LockedSignOff,
  actor: Actor,
  data: { kind: string; reason: string; at: Date },
): Promise<void> {
  await tx.position.update({
    where: { signOffId_entityId: { signOffId: subject.id, entityId: actor.seat.entityId } },
    data,
  });
}

async function complete(
  tx: Transaction,
  subject: LockedSignOff,
  actor: Actor,
  now: Date,
  record: (event: RecordEvent) => Promise<void>,
): Promise<void> {
  const { id, submissionId, title, symbol, sha256 } = subject;
  const entityIds = Object.keys(subject.positions);
  await tx.signOff.update({ where: { id }, data: { state: "complete", closedAt: now } });
  await tx.submission.update({
    where: { id: submissionId },
    data: { state: "adopted", version: { increment: 1 } },
  });
  await record({
    type: "signOff.completed",
    subjectId: submissionId,
    data: { title, symbol, sha256, entities: entityIds.length },
  });
  const to = await everybodyConcerned(tx, actor.seat.bodyId, entityIds, now);
  await post(
    tx,
    to.map((person) =>
      signOffComplete({ ...person, bodyId: actor.seat.bodyId, submissionId, title, symbol, sha256 }),
    ),
    now,
  );
}
