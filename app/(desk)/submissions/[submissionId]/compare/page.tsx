import type { Metadata } from "next";
import { CompareScreen } from "@/components/submissions/compare-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readComparison } from "@/lib/submissions/queries/comparison";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ from?: string; to?: string; view?: string; show?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.compare")} · ${head.title}` };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const asked = await searchParams;
  const view = orNotFound(await readComparison(viewer, (await params).submissionId, asked));
  const look = {
    view: asked.view === "side" ? "side" : "inline",
    show: asked.show === "changed" ? "changed" : "all",
  } as const;
  return <CompareScreen view={view} look={look} viewer={viewer} />;
}
