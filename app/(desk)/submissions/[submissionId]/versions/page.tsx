import type { Metadata } from "next";
import { VersionsScreen } from "@/components/submissions/versions-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.versions")} · ${head.title}` };
}

export default async function VersionsPage({ params }: Props) {
  const viewer = await currentViewer();
  return (
    <VersionsScreen
      head={orNotFound(await readSubmissionHead(viewer, (await params).submissionId))}
      viewer={viewer}
    />
  );
}
