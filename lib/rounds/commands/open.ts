import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { enqueue } from "@/lib/core/jobs";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { ruleAt } from "@/lib/membership/settled";
import { mayOpenRound } from "@/lib/rounds/rules";
import { openRoundInput } from "@/lib/rounds/schema";
import { isSealedUnlessSaid } from "@/lib/rounds/states";
import { beginRound } from "./begin";
import { deadline, opening } from "./deadline";
import { lockForNext } from "./lock";

/** Opens a comment round on the last issued version, or plans it for a later hour (domain 5.1, 5.2.3). */
export const openRound = command("round.open")
  .input(openRoundInput)
  .load(async (tx, { actor, input }) => {
    const standing = await lockForNext(tx, actor, input.submissionId);
    if (!standing) return null;
    const planned = (await tx.round.count({ where: { submissionId: standing.id, state: "planned" } })) > 0;
    return { ...standing, planned, opensAt: opening(input), closesAt: deadline(input) };
  })
  .rule(mayOpenRound)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { id: submissionId, title, closesAt, opensAt, last } = subject;
    if (!last) throw new Error("the rule let a round open on no version");
    const { zone, instructions } = input;
    const number = (await tx.round.count({ where: { submissionId } })) + 1;
    const { sealed, partners } = await settings(tx, actor, { ...input, number }, now);
    const text = { submissionId, versionId: last.id, number };
    const times = { opensAt: opensAt ?? now, closesAt, zone };
    const { id } = await tx.round.create({
      data: { ...text, ...times, sealed, partners, instructions, state: opensAt ? "planned" : "open" },
      select: { id: true },
    });
    await inviteGuests(tx, actor, id, input.guests, now);
    if (!opensAt) {
      const round = { id, submissionId, title, number, closesAt, zone, partners, instructions };
      await beginRound(tx, { actor, now, record }, round);
      return submissionId;
    }
    const payload = { roundId: id };
    await enqueue(tx, { kind: "round.open", key: `round.open:${id}`, payload, dueAt: opensAt });
    await record({
      type: "round.planned",
      subjectId: submissionId,
      data: { title, number, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    });
    return submissionId;
  });

/** What was left open follows the rules of the group (domain 5.2.3, section 14). */
async function settings(
  tx: Transaction,
  { seat }: Actor,
  { visibility, partners, number }: { visibility: string; partners: string; number: number },
  now: Date,
): Promise<{ sealed: boolean; partners: boolean }> {
  return {
    sealed:
      visibility === ""
        ? isSealedUnlessSaid(await ruleAt(tx, seat.bodyId, "commentsSealed", now), number)
        : visibility === "sealed",
    partners: partners === "" ? await ruleAt(tx, seat.bodyId, "partnersComment", now) : partners === "yes",
  };
}

/** Guests of this one round: entities for which somebody holds a guest's seat today. */
async function inviteGuests(
  tx: Transaction,
  { seat }: Actor,
  roundId: string,
  guests: readonly string[],
  now: Date,
): Promise<void> {
  if (guests.length === 0) return;
  const written = await tx.$executeRaw`
    INSERT INTO round_entity (round_id, entity_id, standing)
    SELECT DISTINCT ${roundId}::uuid, t.entity_id, 'guest' FROM seat t WHERE t.body_id = ${seat.bodyId}::uuid AND t.role = 'guest'
      AND t.entity_id = ANY(${[...guests]}::uuid[]) AND t."from" <= ${now} AND (t.until IS NULL OR t.until > ${now})`;
  if (written !== new Set(guests).size) throw new Invalid({ guests: "invalid_value" });
}
