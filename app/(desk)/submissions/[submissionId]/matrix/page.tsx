import type { Metadata } from "next";
import { MatrixScreen } from "@/components/rounds/matrix-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { readBench } from "@/lib/workbench/queries/bench";

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ from?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.matrix")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const offset = Math.max(0, Math.trunc(Number((await searchParams).from ?? 0)) || 0);
  const view = orNotFound(await readBench(viewer, (await params).submissionId, { offset }));
  return <MatrixScreen view={view} offset={offset} viewer={viewer} />;
}
