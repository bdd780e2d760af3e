import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { enqueue } from "@/lib/core/jobs";
import { inTransaction, type Transaction } from "@/lib/core/transaction";
import { mayDropImport, mayForgetImport } from "@/lib/matrices/rules/import";
import { importInput } from "@/lib/matrices/schema";
import { lockRound } from "@/lib/rounds/commands/lock";
import { FORGET } from "./import-keep";
import { lockImport } from "./import-lock";

/** Throws away what was read and not taken over, with its file. */
export const dropImport = command(
  "matrix.dropImport",
  "throwing an own file away; nothing of it was in the response",
)
  .input(importInput)
  .load((tx, { actor, input }) => lockImport(tx, actor, input.importId))
  .rule(mayDropImport)
  .run(async (tx, { subject }) => {
    await forget(tx, subject.importId, subject.fileId);
    return subject.submissionId;
  });

/** The same by time, when the round has closed. */
export const forgetImport = command(
  "matrix.forgetImport",
  "throwing away a file that nobody took over; nothing of it was in the response",
)
  .input(importInput)
  .load(async (tx, { actor, input }) => {
    const found = await tx.matrixImport.findUnique({
      where: { id: input.importId },
      select: { roundId: true, state: true, fileId: true },
    });
    const round = found && (await lockRound(tx, actor, found.roundId, "share"));
    return round && { ...round, fileId: found.fileId, waiting: found.state === "read" };
  })
  .rule(mayForgetImport)
  .run(async (tx, { input, subject }) => {
    await forget(tx, input.importId, subject.fileId);
    return input.importId;
  });

async function forget(tx: Transaction, importId: string, fileId: string | null): Promise<void> {
  await tx.matrixImport.delete({ where: { id: importId } });
  if (!fileId) return;
  await tx.fileChunk.deleteMany({ where: { fileId } });
  await tx.storedFile.delete({ where: { id: fileId } });
}

const payloadShape = z.strictObject({ importId: z.uuid() });

/**
 * The job at the round's deadline. Where the deadline was moved meanwhile it comes again then; what was taken over or
 * thrown away already is left alone.
 * @param payload `{ importId }`
 */
export async function forgetImportJob(payload: unknown): Promise<void> {
  const { importId } = payloadShape.parse(payload);
  const found = await db().matrixImport.findUnique({
    where: { id: importId },
    select: {
      round: {
        select: { closesAt: true, submission: { select: { body: { select: { id: true, groupId: true } } } } },
      },
    },
  });
  if (!found) return;
  const { closesAt, submission } = found.round;
  const actor = systemActor(submission.body.id, submission.body.groupId);
  const outcome = await perform(forgetImport, actor, { importId });
  if (outcome.kind === "refused" && outcome.reason === "roundNotDue") {
    const key = `${FORGET}:${importId}:${closesAt.toISOString()}`;
    await inTransaction((tx) => enqueue(tx, { kind: FORGET, key, payload: { importId }, dueAt: closesAt }));
  }
}
