import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { disposeComment } from "@/lib/dispositions/commands/dispose";
import { takeStance } from "@/lib/dispositions/commands/stance";
import { act } from "@/prisma/seed/world";

/** A text whose round has closed with one comment, of the entity that was asked. */
export type Heard = { submissionId: string; roundId: string; blockId: string; commentId: string };

/**
 * Answered comments: two that their author contests, and one whose answer has been published.
 * @param hands who acts
 * @param on the texts to do it on
 */
export async function dispositionsOf(
  { secretariat, asked }: { secretariat: Actor; asked: Actor },
  on: { contested: Heard; spare: Heard; published: Heard },
): Promise<Record<string, string>> {
  for (const { commentId } of [on.contested, on.spare, on.published])
    await act(disposeComment, secretariat, { commentId, kind: "noted", version: 0 });
  const contestedId = on.contested.commentId;
  const stance = { version: 1, stance: "contested", reason: "A reason." };
  for (const { commentId } of [on.contested, on.spare])
    await act(takeStance, asked, { commentId, ...stance });
  const publishedAt = new Date();
  await db().round.update({
    where: { id: on.published.roundId },
    data: { state: "published", resolvedAt: publishedAt, publishedAt },
  });
  return {
    contested: on.contested.submissionId,
    contestedBlockId: on.contested.blockId,
    contestedId,
    spareContestedId: on.spare.commentId,
    publishedAnswerId: on.published.commentId,
  };
}
