import type { Actor } from "@/lib/core/actor";
import { isLanguage } from "@/lib/core/i18n/languages";
import { post } from "@/lib/core/letters";
import type { Transaction } from "@/lib/core/transaction";
import { nextSteps, type StepState } from "@/lib/responses/chain";
import { clearanceAsked } from "@/lib/responses/emails";
import type { LockedInside, LockedStep } from "./lock";

/** A line of a chain as the entity has defined it. */
export type Line = { name: string; approverId: string; parallel: boolean };

/**
 * Begins the entity's own clearance as it is defined now. What was cleared or skipped before stays so, with its note and date;
 * whose clearance was of other words is asked again when their turn comes: it does not wait for somebody to think of it
 * (domain 4.3.1, edge 12.30).
 */
export async function startChain(
  tx: Transaction,
  actor: Actor,
  inside: LockedInside,
  now: Date,
): Promise<void> {
  const { bodyId, entityId } = actor.seat;
  const chain = await tx.entityClearance.findUnique({ where: { bodyId_entityId: { bodyId, entityId } } });
  const lines = (chain?.steps ?? []) as Line[];
  const responseId = inside.responseId ?? "";
  const before = new Map(inside.steps.map((step) => [`${step.name} ${step.approverId}`, step]));
  const rows = lines.map((line, ord) => {
    const old = before.get(`${line.name} ${line.approverId}`);
    return { responseId, ord, ...line, ...(old ? keptOf(old, inside.digest) : { state: "waiting" }) };
  });
  await tx.clearanceStep.deleteMany({ where: { responseId } });
  await tx.clearanceStep.createMany({ data: rows });
  await askNext(tx, actor, inside, now);
}

/** What stays of a step when the response is declared verified anew; of one that is asked again, the note stays to be read. */
function keptOf(old: LockedStep, digest: string) {
  const { note, at, outcome } = old;
  if (old.state === "skipped") return { state: old.state, note, at };
  if (outcome === "" || old.digest !== digest) return { state: "waiting", note };
  return { state: outcome, note, at, outcome, digest };
}

/** Puts the steps whose turn it is into review, and writes to their approvers. */
export async function askNext(tx: Transaction, actor: Actor, inside: LockedInside, now: Date): Promise<void> {
  const rows = await tx.clearanceStep.findMany({
    where: { responseId: inside.responseId ?? "" },
    orderBy: { ord: "asc" },
    include: { approver: { select: { id: true, email: true, locale: true, zone: true } } },
  });
  const ids = nextSteps(rows.map((row) => ({ ...row, state: row.state as StepState }))).map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.clearanceStep.updateMany({ where: { id: { in: ids } }, data: { state: "inReview" } });
  const letters = rows
    .filter(({ id }) => ids.includes(id))
    .map(({ name, approver }) =>
      clearanceAsked({
        to: {
          personId: approver.id,
          email: approver.email,
          locale: isLanguage(approver.locale) ? approver.locale : "en",
        },
        readerZone: approver.zone,
        bodyId: actor.seat.bodyId,
        submissionId: inside.submissionId,
        title: inside.title,
        number: inside.number,
        step: name,
        by: actor.name,
      }),
    );
  await post(tx, letters, now);
}
