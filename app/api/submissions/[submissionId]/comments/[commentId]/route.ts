import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readComment } from "@/lib/workbench/queries/comment";

/** One comment of the queue, whole. */
export const GET = reading(async (_actor, { submissionId = "", commentId = "" }) =>
  readComment(await currentViewer(), submissionId, commentId),
);
