import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { addReply } from "@/lib/workbench/commands/replies";
import { splitComment } from "@/lib/workbench/commands/split";
import { act } from "@/prisma/seed/world";
import type { Heard } from "./twin-dispositions";

/**
 * A comment in two parts to be worked on, another one that is whole, and a reply to be used again.
 * @param secretariat who acts
 * @param on the texts to do it on
 * @param mark what tells this body's things from another's
 */
export async function workOf(
  secretariat: Actor,
  on: { parted: Heard; whole: Heard },
  mark: string,
): Promise<Record<string, string>> {
  const { commentId } = on.parted;
  await act(splitComment, secretariat, { commentId, parts: ["A comment", "to answer."] });
  const parts = await db().comment.findMany({ where: { splitFromId: commentId }, orderBy: { part: "asc" } });
  const reply = { title: `${mark}: a reply`, text: "Words to use again." };
  return {
    worked: on.parted.submissionId,
    partId: parts[0]?.id ?? "",
    otherPartId: parts[1]?.id ?? "",
    wholeId: on.whole.commentId,
    replyId: await act(addReply, secretariat, reply),
  };
}
