import { detailWords } from "@/components/workbench/detail-words";
import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readComment } from "@/lib/workbench/queries/comment";

/** One comment of the queue, whole. */
export const GET = reading(async (_actor, { submissionId = "", commentId = "" }) => {
  const viewer = await currentViewer();
  const detail = await readComment(viewer, submissionId, commentId);
  return detail && detailWords(detail, viewer);
});
