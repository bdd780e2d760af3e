import { createHash } from "node:crypto";
import { command } from "@/lib/core/command";
import { storeFile } from "@/lib/core/files";
import { enqueue } from "@/lib/core/jobs";
import type { Transaction } from "@/lib/core/transaction";
import { mayImport } from "@/lib/matrices/rules/import";
import { keepImportInput } from "@/lib/matrices/schema";
import { lockResponseFor } from "./import-lock";

/** The kind of the job that throws away what nobody took over. */
export const FORGET = "matrix.forgetImport";

/** How long a file is kept that came in after the close: 30 days. */
const KEPT_LATE_MS = 30 * 86_400_000;

/**
 * Keeps a file that was read, with its rows, until somebody decides. Nothing of it is in the response yet (domain 12.21);
 * file and rows commit together, or neither does (reliability R33).
 */
export const keepImport = command(
  "matrix.keepImport",
  "what somebody reads from an own file; what counts is recorded when it is taken over",
)
  .input(keepImportInput)
  .load((tx, { actor, input }) => lockResponseFor(tx, actor, input))
  .rule(mayImport)
  .run(async (tx, { actor, input, subject, now }) => {
    if (!actor.personId) throw new Error("a file without a person who brought it");
    const { roundId, entityId, behalf, format, rows, notes, name, mediaType, bytes } = input;
    const fileId = await storeFile(tx, { bodyId: subject.bodyId, name, mediaType, bytes, at: now });
    const made = await madeBefore(tx, { roundId, entityId, behalf }, bytes);
    const { id } = await tx.matrixImport.create({
      data: {
        roundId,
        entityId,
        behalf,
        fileId,
        personId: actor.personId,
        format,
        rows,
        notes,
        made,
        at: now,
      },
      select: { id: true },
    });
    const late = new Date(now.getTime() + KEPT_LATE_MS);
    const dueAt = now < subject.closesAt ? subject.closesAt : late;
    await enqueue(tx, {
      kind: FORGET,
      key: `${FORGET}:${id}:${dueAt.toISOString()}`,
      payload: { importId: id },
      dueAt,
    });
    return id;
  });

/** What an earlier import of the same file made of its rows: the same file a second time changes nothing. */
async function madeBefore(
  tx: Transaction,
  of: { roundId: string; entityId: string; behalf: boolean },
  bytes: Uint8Array,
): Promise<Record<string, string>> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const earlier = await tx.matrixImport.findFirst({
    where: { ...of, state: "applied", file: { sha256 } },
    orderBy: { appliedAt: "desc" },
    select: { made: true },
  });
  return (earlier?.made ?? {}) as Record<string, string>;
}
