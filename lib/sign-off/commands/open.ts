import { command } from "@/lib/core/command";
import { enqueue } from "@/lib/core/jobs";
import { post } from "@/lib/core/letters";
import { listMembersOn, ruleAt } from "@/lib/membership/settled";
import { deadline } from "@/lib/rounds/commands/deadline";
import { recipientsOf } from "@/lib/rounds/commands/recipients";
import { signOffOpened } from "@/lib/sign-off/emails";
import { mayOpenSignOff, mayWithdrawSignOff } from "@/lib/sign-off/rules";
import { openSignOffInput, signOffInput } from "@/lib/sign-off/schema";
import { lockStanding } from "@/lib/submissions/commands/standing";
import { lockSignOff } from "./lock";

/** Opens sign-off on the last issued version and asks every member; partners where the rules of the group say so (domain 4.4.3). */
export const openSignOff = command("signOff.open")
  .input(openSignOffInput)
  .load(async (tx, { actor, input }) => {
    const standing = await lockStanding(tx, actor, input.submissionId);
    return standing && { ...standing, closesAt: deadline(input) };
  })
  .rule(mayOpenSignOff)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { closesAt, last, title } = subject;
    if (!last) throw new Error("the rule let sign-off open on no version");
    const bodyId = actor.seat.bodyId;
    const partners = await ruleAt(tx, bodyId, "partnersSignOff", now);
    const members = (await listMembersOn(tx, bodyId, now)).filter(
      ({ status }) => status === "member" || (partners && status === "partner"),
    );
    const entityIds = members.map((member) => member.entityId);
    const number = (await tx.signOff.count({ where: { submissionId: subject.id } })) + 1;
    const { id } = await tx.signOff.create({
      data: {
        submissionId: subject.id,
        versionId: last.id,
        number,
        opensAt: now,
        closesAt,
        zone: input.zone,
      },
      select: { id: true },
    });
    await tx.position.createMany({ data: entityIds.map((entityId) => ({ signOffId: id, entityId })) });
    await tx.submission.update({
      where: { id: subject.id },
      data: { state: "signOff", version: { increment: 1 } },
    });
    await enqueue(tx, {
      kind: "signOff.lapse",
      key: `signOff.lapse:${id}`,
      payload: { signOffId: id },
      dueAt: closesAt,
    });
    const { symbol, sha256 } = last;
    await record({
      type: "signOff.opened",
      subjectId: subject.id,
      data: { title, symbol, sha256, entities: entityIds.length, closesAt: closesAt.toISOString() },
    });
    const to = await recipientsOf(tx, bodyId, entityIds, now);
    await post(
      tx,
      to.map((person) =>
        signOffOpened({
          ...person,
          bodyId,
          submissionId: subject.id,
          title,
          symbol,
          sha256,
          closesAt,
          zone: input.zone,
        }),
      ),
      now,
    );
    return subject.id;
  });

/** Ends sign-off without adoption: the text goes back to its penholder; what entities answered stays in the record. */
export const withdrawSignOff = command("signOff.withdraw")
  .input(signOffInput)
  .load((tx, { actor, input }) => lockSignOff(tx, actor, input.signOffId))
  .rule(mayWithdrawSignOff)
  .run(async (tx, { subject, now, record }) => {
    await tx.signOff.update({ where: { id: subject.id }, data: { state: "withdrawn", closedAt: now } });
    await tx.submission.update({
      where: { id: subject.submissionId },
      data: { state: "resolution", version: { increment: 1 } },
    });
    await record({
      type: "signOff.withdrawn",
      subjectId: subject.submissionId,
      data: { title: subject.title, symbol: subject.symbol },
    });
    return subject.submissionId;
  });
