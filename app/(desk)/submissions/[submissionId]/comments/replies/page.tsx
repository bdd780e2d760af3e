import type { Metadata } from "next";
import { RepliesScreen } from "@/components/workbench/replies-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { listReplies } from "@/lib/workbench/queries/replies";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("workbench.replies")} · ${head.title}` };
}

export default async function Page({ params }: Props) {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return <RepliesScreen head={head} replies={await listReplies(viewer)} viewer={viewer} />;
}
