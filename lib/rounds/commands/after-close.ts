import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { post } from "@/lib/core/letters";
import type { Transaction } from "@/lib/core/transaction";
import { roundCompiled, roundPublished } from "@/lib/rounds/emails";
import { mayCompileRound, mayPublishRound, mayResolveRound } from "@/lib/rounds/rules";
import { roundInput } from "@/lib/rounds/schema";
import { countRound, type RoundCounts } from "./counts";
import { type LockedRound, lockRound } from "./lock";
import { recipientsByEntity, recipientsOf } from "./recipients";

/** Compiles a round that has closed: everybody who was asked hears what came in; one in resolution stays there (domain 5.1, 5.4). */
export const compileRound = command("round.compile")
  .input(roundInput)
  .load((tx, { actor, input }) => lockRound(tx, actor, input.roundId, "update"))
  .rule(mayCompileRound)
  .run(async (tx, { actor, subject, now, record }) => {
    const state = subject.state === "closed" ? "compiled" : subject.state;
    await moveTo(tx, subject, { state, compiledAt: now });
    await record({ type: "round.compiled", subjectId: subject.submissionId, data: named(subject) });
    const counts = await countRound(tx, subject.id);
    const to = await recipientsOf(tx, actor.seat.bodyId, subject.asked, now, subject.guests);
    await post(
      tx,
      to.map((person) => roundCompiled({ ...person, ...letterFacts(actor, subject), counts })),
      now,
    );
    return subject.submissionId;
  });

/** Declares a round resolved: every comment has its answer (domain 5.2.8). */
export const resolveRound = command("round.resolve")
  .input(roundInput)
  .load(async (tx, { actor, input }) => counted(tx, await lockRound(tx, actor, input.roundId, "update")))
  .rule(mayResolveRound)
  .run(async (tx, { subject, now, record }) => {
    await moveTo(tx, subject, { state: "resolved", resolvedAt: now });
    await record({ type: "round.resolved", subjectId: subject.submissionId, data: named(subject) });
    return subject.submissionId;
  });

/** Shows the answers to all members; from then on one changes by a corrigendum only (domain 5.1, 12.33). */
export const publishRound = command("round.publish")
  .input(roundInput)
  .load(async (tx, { actor, input }) => counted(tx, await lockRound(tx, actor, input.roundId, "update")))
  .rule(mayPublishRound)
  .run(async (tx, { actor, subject, now, record }) => {
    await moveTo(tx, subject, { state: "published", publishedAt: now });
    await tx.disposition.updateMany({
      where: { comment: { response: { roundId: subject.id } } },
      data: { publishedAt: now },
    });
    await record({ type: "round.published", subjectId: subject.submissionId, data: named(subject) });
    const to = await recipientsByEntity(tx, actor.seat.bodyId, subject.asked, now, subject.guests);
    const own = await ownComments(tx, subject.id);
    await post(
      tx,
      to.map(({ entityId, ...person }) =>
        roundPublished({
          ...person,
          ...letterFacts(actor, subject),
          counts: subject.counts,
          own: own.get(entityId) ?? 0,
        }),
      ),
      now,
    );
    return subject.submissionId;
  });

type Counted = LockedRound & { counts: RoundCounts; unanswered: number };

async function counted(tx: Transaction, round: LockedRound | null): Promise<Counted | null> {
  if (!round) return null;
  const counts = await countRound(tx, round.id);
  return { ...round, counts, unanswered: counts.unanswered };
}

async function moveTo(tx: Transaction, { id }: LockedRound, to: { state: string } & Record<string, unknown>) {
  await tx.round.update({ where: { id }, data: { ...to, version: { increment: 1 } } });
}

async function ownComments(tx: Transaction, roundId: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ entityId: string; n: number }[]>`
    SELECT p.entity_id AS "entityId", count(*)::int AS n FROM comment c JOIN response p ON p.id = c.response_id
    WHERE p.round_id = ${roundId}::uuid AND c.submitted_at IS NOT NULL AND c.split_at IS NULL GROUP BY 1`;
  return new Map(rows.map(({ entityId, n }) => [entityId, n]));
}

const named = ({ title, number }: LockedRound) => ({ title, number });

function letterFacts(actor: Actor, { submissionId, title, number }: LockedRound) {
  return { bodyId: actor.seat.bodyId, submissionId, title, number };
}
