import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { newId } from "@/lib/core/ids";
import { type RecordEvent, writeRecord } from "@/lib/core/record";
import type { Transaction } from "@/lib/core/transaction";
import { asideOf } from "@/lib/matrices/import-aside";
import { broughtBy, type Planned, planRows } from "@/lib/matrices/import-plan";
import { fatesOf } from "@/lib/matrices/queries/import-fates";
import { standingComments } from "@/lib/matrices/queries/import-standing";
import { boundsOf, mayApplyImport } from "@/lib/matrices/rules/import";
import { applyImportInput } from "@/lib/matrices/schema";
import { type LockedForeign, tellOfBehalf } from "@/lib/responses/commands/behalf";
import { markStale } from "@/lib/responses/commands/lock";
import { letOldWordsGo, noteWordsRead } from "@/lib/responses/commands/words";
import { numberComments } from "@/lib/rounds/commands/number";
import { speaksInRound } from "@/lib/rounds/rules";
import { isLate, isRevealed } from "@/lib/rounds/states";
import type { Block } from "@/lib/texts/blocks";
import { addComments, changeComments, type Fresh } from "./import-comments";
import { type LockedImport, lockImport } from "./import-lock";

/**
 * Takes over what was read and decided, in one transaction under the response's lock: new comments, changed ones, nothing
 * else. What was changed in Chapeau meanwhile is not written over. Comments count as verified only when the focal point or
 * the alternate does it (domain 5.2.2).
 */
export const applyImport = command(
  "matrix.applyImport",
  "recorded under the entity whose response it is, which need not be that of whoever acts",
)
  .input(applyImportInput)
  .load(async (tx, { actor, input }) => {
    const locked = await lockImport(tx, actor, input.importId);
    if (!locked) return null;
    const { plan, ...rest } = await planned(tx, actor, locked);
    const asShown = locked.importVersion === input.version && fatesOf(plan) === input.shown;
    return { ...rest, plan, asShown };
  })
  .rule(mayApplyImport)
  .run(async (tx, { actor, subject, now }) => {
    const { id: roundId, entityId, behalf, foreign, inside, plan } = subject;
    const fresh = plan.filter(({ is }) => is === "new").map((row) => ({ ...row, id: newId() }));
    const changed = plan.filter(({ is }) => is === "changed");
    const verifiedAt = behalf || speaksInRound(actor, subject) ? now : null;
    const leaves = behalf ? { submittedAt: now, late: isLate(subject, now) } : null;
    if (fresh.length > 0) await addComments(tx, actor, subject, { fresh, now, verifiedAt, leaves });
    if (behalf) await noteWordsRead(tx, idsOf(changed));
    if (changed.length > 0) await changeComments(tx, actor, subject, changed, { verifiedAt, leaves });
    if (foreign) await answerFor(tx, actor, subject, foreign, now);
    if (inside) await markStale(tx, inside);
    await finish(tx, subject, { plan, fresh, changed: changed.length }, now);
    const acting = { ...actor, seat: { ...actor.seat, entityId } };
    if (foreign) {
      const record = (event: RecordEvent) =>
        writeRecord(tx, acting, { ...event, sealedByRound: roundId }, now);
      await letOldWordsGo(tx, { actor: acting, subject: foreign, now, record }, idsOf(changed));
      await tx.comment.updateMany({ where: { id: { in: idsOf(changed) } }, data: { leftAs: "" } });
    }
    await writeRecord(
      tx,
      acting,
      {
        type: behalf ? "matrix.importAppliedFor" : "matrix.importApplied",
        subjectId: subject.submissionId,
        data: { title: subject.title, added: fresh.length, changed: changed.length },
        sealedByRound: roundId,
      },
      now,
    );
    return subject.submissionId;
  });

const idsOf = (rows: readonly Planned[]) => rows.flatMap(({ stands }) => stands?.id ?? []);

/** What will happen with each row, over what stands now that the response is locked. */
async function planned(tx: Transaction, actor: Actor, locked: LockedImport) {
  const { id: roundId, entityId, behalf } = locked;
  const { text } = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { text: { select: { blocks: true } } },
  });
  const standing = await standingComments(tx, { roundId, entityId, behalf });
  const plan = planRows(locked.rows, standing, {
    ...locked,
    ...boundsOf(actor, locked, text.blocks as Block[]),
  });
  return { ...locked, plan, brings: broughtBy(plan) };
}

/** What was entered for an entity leaves at once, as the entity had sent it; its voices hear of it (domain 2). */
async function answerFor(
  tx: Transaction,
  actor: Actor,
  subject: LockedImport,
  foreign: LockedForeign,
  now: Date,
): Promise<void> {
  await tx.response.update({
    where: { id: foreign.responseId },
    data: {
      state: "submitted",
      submittedAt: now,
      late: isLate(subject, now),
      behalfById: actor.personId,
      // The message that was kept before is the evidence still; the file stays with what it brought.
      ...(foreign.evidence ? {} : { evidenceId: subject.fileId }),
      version: { increment: 1 },
    },
  });
  if (isRevealed(foreign)) await numberComments(tx, subject.id);
  if (foreign.response !== "submitted") await tellOfBehalf(tx, actor, subject.entityId, foreign, now);
}

/** What is a comment now is not kept twice, only which one it is; what was not taken over stays to be seen. */
async function finish(
  tx: Transaction,
  subject: LockedImport,
  { plan, fresh, changed }: { plan: readonly Planned[]; fresh: readonly Fresh[]; changed: number },
  now: Date,
): Promise<void> {
  const made = Object.fromEntries([
    ...plan.flatMap(({ index, stands }) => (stands ? [[index, stands.id] as const] : [])),
    ...fresh.map(({ index, id }) => [index, id] as const),
  ]);
  const notes = { ...subject.notes, added: fresh.length, changed };
  await tx.matrixImport.update({
    where: { id: subject.importId },
    data: {
      state: "applied",
      appliedAt: now,
      rows: asideOf(plan),
      choices: {},
      made,
      notes,
      version: { increment: 1 },
    },
  });
}
