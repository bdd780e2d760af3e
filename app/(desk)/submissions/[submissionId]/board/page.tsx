import type { Metadata } from "next";
import { BoardScreen } from "@/components/rounds/board-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { behalfAmong } from "@/lib/responses/queries/may";
import { readBoard } from "@/lib/rounds/queries/board";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.board")} · ${head.title}` };
}

export default async function BoardPage({ params }: Props) {
  const viewer = await currentViewer();
  const board = orNotFound(await readBoard(viewer, (await params).submissionId));
  return <BoardScreen board={board} behalf={behalfAmong(viewer, board)} viewer={viewer} />;
}
