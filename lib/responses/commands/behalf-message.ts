import { command } from "@/lib/core/command";
import { mayTakeBackMessage } from "@/lib/responses/rules-beyond";
import { entityInput } from "@/lib/responses/schema";
import { lockForeignResponse, recordFor, SEALED_FOR_THE_ENTITY } from "./behalf";

/**
 * Takes back a message from which nothing was entered: it was another entity's perhaps, and who it was kept for may read it. The
 * bytes go with it; that it was kept, and taken back, stays in the record (domain 2; reliability R19).
 */
export const takeBackMessage = command("response.takeBackMessage", SEALED_FOR_THE_ENTITY)
  .input(entityInput)
  .load(async (tx, { actor, input }) => {
    const foreign = await lockForeignResponse(tx, actor, input);
    return foreign && { ...foreign, message: foreign.fileId !== null };
  })
  .rule(mayTakeBackMessage)
  .run(async (tx, { actor, input, subject, now }) => {
    const { fileId } = subject;
    if (!fileId) throw new Error("the rule let a message be taken back that is not kept");
    await tx.response.update({
      where: { id: subject.responseId },
      data: { evidenceId: null, behalfById: null },
    });
    await tx.fileChunk.deleteMany({ where: { fileId } });
    await tx.storedFile.delete({ where: { id: fileId } });
    await recordFor(tx, actor, input.entityId, now, {
      type: "response.evidenceTakenBack",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });
