import type { Metadata } from "next";
import { RepliesScreen } from "@/components/workbench/replies-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readReplies } from "@/lib/workbench/queries/replies";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const { head } = orNotFound(await readReplies(viewer, (await params).submissionId));
  return { title: `${viewer.t("workbench.replies")} · ${head.title}` };
}

export default async function Page({ params }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readReplies(viewer, (await params).submissionId));
  return <RepliesScreen {...view} viewer={viewer} />;
}
