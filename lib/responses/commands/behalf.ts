import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { storeFile } from "@/lib/core/files";
import { post } from "@/lib/core/letters";
import { type RecordEvent, writeRecord } from "@/lib/core/record";
import { KEPT_SQL } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { enteredOnBehalf } from "@/lib/responses/emails";
import { mayEnterOnBehalf, mayKeepEvidence } from "@/lib/responses/rules-beyond";
import { behalfInput, evidenceInput } from "@/lib/responses/schema";
import { lockRound } from "@/lib/rounds/commands/lock";
import { numberComments } from "@/lib/rounds/commands/number";
import { recipientsOf } from "@/lib/rounds/commands/recipients";
import type { ResponseState } from "@/lib/rounds/rules";
import { isLate, isRevealed } from "@/lib/rounds/states";
import { Prisma } from "@/prisma/client/client";
import { blockOf } from "./lock";
import { checkPlace } from "./respond";

/** Why the commands here leave the record to `recordFor`. */
export const SEALED_FOR_THE_ENTITY =
  "the record is the entity's own, not the Secretariat's: written under the entity, or it would tell the Secretariat's own voices";

/**
 * Keeps the message in which an entity sent its comments, as evidence (domain 2: the Secretariat logs e-mail replies). From
 * then on the Secretariat acts for the entity, until the entity acts here by itself: then it takes a new message.
 */
export const keepEvidence = command("response.keepEvidence", SEALED_FOR_THE_ENTITY)
  .input(evidenceInput)
  .load((tx, { actor, input }) => lockForeignResponse(tx, actor, input))
  .rule(mayKeepEvidence)
  .run(async (tx, { actor, input, subject, now }) => {
    const { name, mediaType, bytes } = input;
    const evidenceId = await storeFile(tx, { bodyId: actor.seat.bodyId, name, mediaType, bytes, at: now });
    await tx.response.update({
      where: { id: subject.responseId },
      data: { evidenceId, behalfById: actor.personId },
    });
    await recordFor(tx, actor, input.entityId, now, {
      type: "response.evidenceKept",
      subjectId: subject.submissionId,
      data: { title: subject.title, name },
      sealedByRound: subject.id,
    });
    return subject.submissionId;
  });

/**
 * Enters one comment of an entity that sent it by e-mail; it leaves at once, as the entity had sent it. The entity's voices
 * hear of the first one and may withdraw or replace it as if they had submitted it themselves.
 */
export const enterOnBehalf = command("response.enterOnBehalf", SEALED_FOR_THE_ENTITY)
  .input(behalfInput)
  .load(async (tx, { actor, input }) => {
    const foreign = await lockForeignResponse(tx, actor, input);
    const block = foreign && input.blockId ? await blockOf(tx, input.roundId, input.blockId) : null;
    return foreign && { ...foreign, block, agreed: block?.status === "agreed" };
  })
  .rule(mayEnterOnBehalf)
  .run(async (tx, { actor, input, subject, now }) => {
    const { roundId, entityId, ...fields } = input;
    if (!actor.personId) throw new Error("a comment without an author");
    checkPlace(subject.block, fields);
    const late = isLate(subject, now);
    const { id } = await tx.comment.create({
      data: {
        ...fields,
        blockId: fields.blockId || null,
        quoteAt: fields.quote ? fields.quoteAt : null,
        responseId: subject.responseId,
        authorId: actor.personId,
        at: now,
        verifiedAt: now,
        submittedAt: now,
        late,
        origin: "behalf",
      },
      select: { id: true },
    });
    await tx.response.update({
      where: { id: subject.responseId },
      data: {
        state: "submitted",
        submittedAt: now,
        late,
        behalfById: actor.personId,
        version: { increment: 1 },
      },
    });
    if (isRevealed(subject)) await numberComments(tx, roundId);
    if (subject.response !== "submitted") await tellOfBehalf(tx, actor, entityId, subject, now);
    await recordFor(tx, actor, entityId, now, {
      type: "response.enteredOnBehalf",
      subjectId: subject.submissionId,
      data: { title: subject.title },
      sealedByRound: roundId,
    });
    return id;
  });

/** The response of an entity for which the Secretariat acts, locked. */
export type LockedForeign = NonNullable<Awaited<ReturnType<typeof lockForeignResponse>>>;

/**
 * Tells the entity's voices what was entered for them, which they may withdraw or replace.
 * @param letter which of the two it was: comments, or that there are none
 */
export async function tellOfBehalf(
  tx: Transaction,
  actor: Actor,
  entityId: string,
  subject: LockedForeign,
  now: Date,
  letter = enteredOnBehalf,
): Promise<void> {
  const { bodyId } = actor.seat;
  const { submissionId, title, number, entity } = subject;
  const to = await recipientsOf(
    tx,
    bodyId,
    [entityId],
    now,
    subject.guests.filter((id) => id === entityId),
  );
  const facts = { bodyId, submissionId, title, number, entity, by: actor.name };
  await post(
    tx,
    to.map((person) => letter({ ...person, ...facts })),
    now,
  );
}

/**
 * Whether something was entered for an entity since its message came, as the record has it: the comments themselves are the entity's
 * own once it has taken them back. Use it with `p` response and `f` its message.
 */
export const USED_SQL = Prisma.sql`EXISTS (SELECT FROM record_entry x JOIN round r ON r.id = p.round_id AND r.submission_id = x.subject_id
  WHERE x.sealed_by_round = p.round_id AND x.entity_id = p.entity_id AND x.at >= f.at
    AND x.type IN ('response.enteredOnBehalf', 'response.noCommentsOnBehalf', 'matrix.importAppliedFor'))`;

/** Writes under the entity what was done for it: its own voices read it, the Secretariat's do not. */
export function recordFor(tx: Transaction, actor: Actor, entityId: string, at: Date, event: RecordEvent) {
  return writeRecord(tx, { ...actor, seat: { ...actor.seat, entityId } }, event, at);
}

/**
 * Locks the round and the response of an entity for which the Secretariat acts.
 * @param tx the transaction
 * @param actor who acts
 * @param of the round, and the entity
 * @returns null when there is no such round in the actor's body
 */
export async function lockForeignResponse(
  tx: Transaction,
  actor: Actor,
  { roundId, entityId }: { roundId: string; entityId: string },
) {
  const round = await lockRound(tx, actor, roundId, "update");
  if (!round) return null;
  await tx.$executeRaw`
    INSERT INTO response (round_id, entity_id) SELECT round_id, entity_id FROM round_entity WHERE round_id = ${roundId}::uuid AND entity_id = ${entityId}::uuid
    ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<
    {
      responseId: string;
      response: ResponseState;
      behalf: boolean;
      evidence: boolean;
      entity: string;
      filled: number;
      fileId: string | null;
      used: boolean;
    }[]
  >`
    SELECT p.id AS "responseId", p.state AS response, p.behalf_by IS NOT NULL AS behalf, p.evidence_id IS NOT NULL AND p.behalf_by IS NOT NULL AS evidence,
      (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND c.split_at IS NULL AND NOT ${KEPT_SQL})
        + (SELECT count(*)::int FROM round_reply y WHERE y.response_id = p.id) AS filled, p.evidence_id AS "fileId", ${USED_SQL} AS used,
      coalesce((SELECT n.acronym FROM entity_name n WHERE n.entity_id = p.entity_id AND n.lang = 'en' ORDER BY n.valid_from DESC LIMIT 1), '') AS entity
    FROM response p LEFT JOIN stored_file f ON f.id = p.evidence_id WHERE p.round_id = ${roundId}::uuid AND p.entity_id = ${entityId}::uuid FOR UPDATE OF p`;
  const answered = row?.response === "submitted" || row?.response === "noComments";
  const own = answered && !row?.behalf;
  const nothing = { evidence: false, entity: "", filled: 0, fileId: null, used: false };
  const none = { responseId: "", response: "none" as const, ...nothing };
  return { ...round, ...(row ?? none), entityId, comments: 0, own };
}
