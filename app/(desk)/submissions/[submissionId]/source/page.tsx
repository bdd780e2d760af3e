import { SourceScreen } from "@/components/submissions/source-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ problem?: string }> };

export async function generateMetadata() {
  return { title: (await currentViewer()).t("submissions.giveText") };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return <SourceScreen head={head} problem={(await searchParams).problem} viewer={viewer} />;
}
