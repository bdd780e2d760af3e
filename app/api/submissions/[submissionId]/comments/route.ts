import { queueWords } from "@/components/workbench/queue-words";
import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readQueue } from "@/lib/workbench/queries/queue";

/** All light rows of the round's queue, in columns, for the list that scrolls through them. */
export const GET = reading(async (_actor, { submissionId = "" }) => {
  const viewer = await currentViewer();
  const read = await readQueue(viewer, submissionId);
  return read && queueWords(read, viewer.t);
});
