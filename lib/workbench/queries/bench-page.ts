import "server-only";
import type { Viewer } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { mayWorkOn } from "@/lib/workbench/rules";
import { type CommentDetail, readComment } from "./comment";
import { findInQueue } from "./found";
import { listPenPeople, type PenPerson } from "./people";
import { type QueueRead, readQueue } from "./queue";
import { listReplies, type ReplyText } from "./replies";

/** What the page of the workbench shows; `work` is null for those who read without the acts. */
export type WorkbenchView = {
  read: QueueRead;
  chosen: CommentDetail | null;
  /** Comments that have the sought words anywhere, by their ids. */
  found: string[];
  work: { people: PenPerson[]; replies: ReplyText[] } | null;
};

/**
 * Reads the page of the workbench.
 * @param viewer who looks
 * @param id the text
 * @param said what the address names: the comment, and the words that are sought
 */
export async function readWorkbench(
  viewer: Viewer,
  id: string,
  said: { chosenId: string | null; q: string | null },
): Promise<WorkbenchView | null> {
  const head = await readSubmissionHead(viewer, id);
  if (!head?.round) return null;
  const works = mayWorkOn(viewer.actor, head).ok;
  const [read, chosen, found, people, replies] = await Promise.all([
    readQueue(viewer, id),
    said.chosenId ? readComment(viewer, id, said.chosenId) : null,
    said.q ? findInQueue(viewer, id, said.q) : null,
    works ? listPenPeople(viewer, head.penholderId) : [],
    works ? listReplies(viewer) : [],
  ]);
  return read && { read, chosen, found: found ?? [], work: works ? { people, replies } : null };
}
