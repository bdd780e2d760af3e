import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { Invalid, Refused } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { combine, rebase } from "@/lib/dispositions/amendments";
import { carry } from "@/lib/dispositions/carry";
import { mayTakeUp } from "@/lib/dispositions/rules";
import { takeUpInput } from "@/lib/dispositions/schema";
import { changeDraft } from "@/lib/drafting/commands/change";
import { type LockedDraft, lockDraft } from "@/lib/drafting/commands/lock";
import { putWords } from "@/lib/drafting/commands/words";
import { lockRound } from "@/lib/rounds/commands/lock";
import type { RoundState } from "@/lib/rounds/states";
import type { Block } from "@/lib/texts/blocks";
import { writeDisposition } from "./write";

/** A draft and the last round on its text, both locked. */
type Subject = LockedDraft & { roundId: string; round: { state: RoundState; sealed: boolean } };
type Proposed = { id: string; blockId: string; proposed: string; base: string; version: number };

/**
 * Takes amendments up into one paragraph of the working draft, and answers their comments in the same transaction: accepted
 * where the paragraph reads as they together have it, accepted in part where it was written anew. They are of that paragraph, as
 * it was when it was commented on. Somebody else's change of the paragraph is a conflict, and another answer a refusal (domain
 * 4.2, 5.2.8, 6.5; reliability R12).
 */
export const takeUp = command("disposition.takeUp")
  .input(takeUpInput)
  .load((tx, { actor, input }) => lockAll(tx, actor, input.submissionId))
  .rule(mayTakeUp)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { blockId, oldText, newText, reply } = input;
    if (newText === oldText) throw new Refused("takesNothing");
    const picks = input.picks.toSorted((a, b) => (a.commentId < b.commentId ? -1 : 1));
    const proposals = await readProposals(
      tx,
      subject.roundId,
      picks.map((pick) => pick.commentId),
    );
    if (proposals.length !== picks.length) throw new Refused("notThere");
    if (!(await allOf(tx, subject, proposals, blockId))) throw new Refused("notThere");
    const seen = new Map(picks.map((pick) => [pick.commentId, pick.version]));
    if (proposals.some(({ id, version }) => version !== seen.get(id))) throw new Refused("answeredMeanwhile");
    const kind = asProposed(proposals, oldText, newText) ? "accepted" : "acceptedInPart";
    if (kind === "acceptedInPart" && reply === "") throw new Invalid({ reply: "needsReason" });
    const hand = { actor, now, kind: "command" as const };
    const changed = await changeDraft(tx, subject, hand, (tr) => putWords(tr, subject, input));
    await tx.takenUp.createMany({
      data: picks.map(({ commentId }) => ({
        ...{ commentId, submissionId: subject.id, blockId, oldText, newText, at: now },
        draftVersion: changed.version,
      })),
    });
    for (const { commentId, version } of picks)
      await writeDisposition(tx, { actor, now, record }, subject, {
        ...{ commentId, version, kind, reply, replyTextId: "" },
      });
    const data = { title: subject.title, n: picks.length };
    await record({ type: "disposition.takenUp", subjectId: subject.id, data });
    return subject.id;
  });

async function lockAll(tx: Transaction, actor: Actor, submissionId: string): Promise<Subject | null> {
  const draft = await lockDraft(tx, actor, submissionId);
  const last = await tx.round.findFirst({
    where: { submissionId, state: { not: "planned" } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const round = draft && last && (await lockRound(tx, actor, last.id, "share"));
  return round ? { ...draft, roundId: round.id, round: { state: round.state, sealed: round.sealed } } : null;
}

/** Whether the paragraph reads as the amendments, brought onto it, have it together. */
function asProposed(proposals: readonly Proposed[], oldText: string, newText: string): boolean {
  const texts = proposals.map(({ base, proposed }) => rebase(base, proposed, oldText).text);
  const known = texts.filter((text) => text !== null);
  return known.length === texts.length && combine(oldText, known).text === newText;
}

/** Whether the paragraphs that were commented on are this one in the working draft. */
async function allOf(
  tx: Transaction,
  { id, roundId }: Subject,
  proposals: readonly Proposed[],
  blockId: string,
): Promise<boolean> {
  const strayed = proposals.filter((one) => one.blockId !== blockId);
  if (strayed.length === 0) return true;
  const round = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { text: { select: { blocks: true } } },
  });
  const draft = await tx.draftBlock.findMany({
    where: { submissionId: id, proposed: false },
    orderBy: { ord: "asc" },
    select: { content: true },
  });
  const now = draft.map((row) => row.content as Block);
  const places = carry(round.text.blocks as Block[], now);
  return strayed.every((one) => places.get(one.blockId)?.blockId === blockId);
}

function readProposals(tx: Transaction, roundId: string, ids: string[]): Promise<Proposed[]> {
  return tx.$queryRaw<Proposed[]>`
    SELECT c.id, c.block_id AS "blockId", c.proposed_text AS proposed, coalesce(b.value->>'text', '') AS base,
      coalesce((SELECT d.version FROM disposition d WHERE d.comment_id = c.id), 0) AS version
    FROM comment c JOIN response p ON p.id = c.response_id JOIN round r ON r.id = p.round_id JOIN text_version v ON v.id = r.version_id
      JOIN LATERAL jsonb_array_elements(v.blocks) b ON b.value->>'id' = c.block_id::text
    WHERE r.id = ${roundId}::uuid AND c.id = ANY(${ids}::uuid[]) AND c.submitted_at IS NOT NULL AND c.split_at IS NULL AND c.proposed_text <> ''`;
}
