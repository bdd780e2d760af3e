import type { Metadata } from "next";
import { DraftingScreen } from "@/components/drafting/drafting-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readDraftingPage } from "@/lib/rounds/queries/draft";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.draft")} · ${head.title}` };
}

export default async function DraftPage({ params }: Props) {
  const viewer = await currentViewer();
  return (
    <DraftingScreen
      view={orNotFound(await readDraftingPage(viewer, (await params).submissionId))}
      viewer={viewer}
    />
  );
}
