import type { Actor } from "@/lib/core/actor";
import { KEPT_SQL, uninvitedSql } from "@/lib/core/sql";
import type { Transaction } from "@/lib/core/transaction";
import { type Clearance, clearanceOf, type StepState } from "@/lib/responses/chain";
import type { InsideFacts } from "@/lib/responses/rules";
import { type LockedResponse, lockOwnResponse, lockRound } from "@/lib/rounds/commands/lock";
import { Prisma } from "@/prisma/client/client";
import { digestOf, type JudgedComment, type JudgedReply } from "./digest";

/** The own entity's response with what goes on inside it, locked. */
export type LockedInside = LockedResponse &
  Required<Pick<InsideFacts, "paused" | "verified" | "clearance">> &
  InsideFacts & { invited: boolean; done: boolean; steps: LockedStep[]; digest: string };

/** One step of its clearance. */
export type LockedStep = {
  id: string;
  ord: number;
  name: string;
  approverId: string;
  parallel: boolean;
  state: StepState;
  digest: string;
  note: string;
  outcome: string;
  at: Date | null;
};

/**
 * Locks the round (shared, or for update where numbers are given) and the response of the actor's entity in it.
 * @param tx the transaction
 * @param actor who acts, for which entity
 * @param roundId the round
 * @param numbers whether the act may give numbers: two of them at once must queue in a round that others can read
 */
export async function lockInside(
  tx: Transaction,
  actor: Actor,
  roundId: string,
  numbers = false,
): Promise<LockedInside | null> {
  if (numbers && (await isReadByOthers(tx, roundId)) && !(await lockRound(tx, actor, roundId, "update")))
    return null;
  const own = await lockOwnResponse(tx, actor, roundId);
  if (!own) return null;
  const entityId = actor.seat.entityId;
  const [[row], steps, comments, replies] = [
    await tx.$queryRaw<
      {
        pausedAt: Date | null;
        closesAt: Date | null;
        doneAt: Date | null;
        invited: boolean;
        uninvited: boolean;
        kept: number;
      }[]
    >`
      SELECT p.paused_at AS "pausedAt", v.closes_at AS "closesAt", v.done_at AS "doneAt", v.person_id IS NOT NULL AS invited, ${uninvitedSql(actor, Prisma.sql`p.round_id`)} AS uninvited,
        (SELECT count(*)::int FROM comment c WHERE c.response_id = p.id AND ${KEPT_SQL}) AS kept
      FROM response p LEFT JOIN round_reviewer v ON v.round_id = p.round_id AND v.entity_id = p.entity_id AND v.person_id = ${actor.personId}::uuid
      WHERE p.round_id = ${roundId}::uuid AND p.entity_id = ${entityId}::uuid`,
    await stepsOf(tx, own.responseId),
    await verifiedOf(tx, own.responseId),
    await repliesOf(tx, own.responseId),
  ];
  return {
    ...own,
    paused: Boolean(row?.pausedAt),
    internalClosesAt: row?.closesAt ?? null,
    replies: replies.length,
    invited: row?.invited ?? false,
    uninvited: row?.uninvited ?? false,
    kept: row?.kept ?? 0,
    done: Boolean(row?.doneAt),
    verified: comments.length,
    steps,
    clearance: steps.length > 0 ? clearanceOf(steps) : await unbegun(tx, actor),
    digest: digestOf(comments, replies),
  };
}

/** A chain that is defined and has not begun still stands before submitting. */
async function unbegun(tx: Transaction, actor: Actor): Promise<Clearance> {
  const { bodyId, entityId } = actor.seat;
  const chain = await tx.entityClearance.findUnique({ where: { bodyId_entityId: { bodyId, entityId } } });
  return Array.isArray(chain?.steps) && chain.steps.length > 0 ? "waiting" : "none";
}

async function isReadByOthers(tx: Transaction, roundId: string): Promise<boolean> {
  const round = await tx.round.findUnique({
    where: { id: roundId },
    select: { sealed: true, closedAt: true },
  });
  return round !== null && (!round.sealed || round.closedAt !== null);
}

async function stepsOf(tx: Transaction, responseId: string | null): Promise<LockedStep[]> {
  if (!responseId) return [];
  const rows = await tx.clearanceStep.findMany({ where: { responseId }, orderBy: { ord: "asc" } });
  return rows.map((row) => ({ ...row, state: row.state as StepState }));
}

async function verifiedOf(tx: Transaction, responseId: string | null): Promise<JudgedComment[]> {
  if (!responseId) return [];
  return tx.comment.findMany({
    where: { responseId, verifiedAt: { not: null }, splitAt: null },
    select: {
      id: true,
      strength: true,
      text: true,
      proposedText: true,
      kind: true,
      rationale: true,
      source: true,
      blockId: true,
      quote: true,
      quoteAt: true,
    },
  });
}

async function repliesOf(tx: Transaction, responseId: string | null): Promise<JudgedReply[]> {
  if (!responseId) return [];
  return tx.roundReply.findMany({
    where: { responseId },
    select: { questionId: true, choice: true, text: true },
  });
}

/**
 * After a change of comments or answers: what was cleared and reads otherwise now is stale (domain 4.3.1, edge 12.30).
 * @param tx the transaction of the change
 * @param inside the response as it was locked
 */
export async function markStale(tx: Transaction, inside: LockedInside): Promise<void> {
  if (inside.steps.length === 0) return;
  const { responseId } = inside;
  const digest = digestOf(await verifiedOf(tx, responseId), await repliesOf(tx, responseId));
  await tx.clearanceStep.updateMany({
    where: {
      responseId: responseId ?? "",
      state: { in: ["cleared", "clearedWithComments"] },
      digest: { not: digest },
    },
    data: { state: "stale" },
  });
}

/**
 * A comment of the own entity with its response, locked; read again under the lock.
 * @returns null when there is no such comment in the actor's entity
 */
export async function lockComment(tx: Transaction, actor: Actor, commentId: string) {
  const found = await tx.comment.findFirst({
    where: { id: commentId, response: { entityId: actor.seat.entityId } },
    select: { response: { select: { roundId: true } } },
  });
  const inside = found && (await lockInside(tx, actor, found.response.roundId));
  const row = inside && (await tx.comment.findUnique({ where: { id: commentId } }));
  if (!row) return null;
  const { authorId, verifiedAt, submittedAt, splitAt } = row;
  const agreed = await isAgreed(tx, inside.id, row.blockId ?? "");
  return {
    ...inside,
    row,
    agreed,
    comment: {
      authorId,
      verified: verifiedAt !== null,
      submitted: submittedAt !== null,
      split: splitAt !== null,
    },
  };
}

/** The paragraph's words and status in the round's version, or null where it has none such. */
export async function blockOf(
  tx: Transaction,
  roundId: string,
  blockId: string,
): Promise<{ text: string; status: string | null } | null> {
  const [found] = await tx.$queryRaw<{ text: string; status: string | null }[]>`
    SELECT b->>'text' AS text, b->>'status' AS status FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b
    WHERE r.id = ${roundId}::uuid AND b->>'id' = ${blockId}`;
  return found ?? null;
}

/** Whether a paragraph is agreed: a comment on it needs a reason (domain 5.2.10). */
export async function isAgreed(tx: Transaction, roundId: string, blockId: string): Promise<boolean> {
  return blockId !== "" && (await blockOf(tx, roundId, blockId))?.status === "agreed";
}
