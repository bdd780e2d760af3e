import { boardPicture } from "@/components/rounds/board-lines";
import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { behalfAmong } from "@/lib/responses/queries/may";
import { readBoard } from "@/lib/rounds/queries/board";

/** The board as it stands, for the page that keeps itself true. */
export const GET = reading(async (_actor, { submissionId = "" }) => {
  const viewer = await currentViewer();
  const board = await readBoard(viewer, submissionId);
  return board && boardPicture(board, viewer, behalfAmong(viewer, board));
});
