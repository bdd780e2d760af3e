import type { Metadata } from "next";
import { HistoryScreen } from "@/components/submissions/history-screen";
import { MomentScreen } from "@/components/submissions/moment-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readHistory, readMoment } from "@/lib/drafting/queries/history";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ at?: string; before?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("history.title")} · ${head.title}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { submissionId } = await params;
  const { at, before } = await searchParams;
  if (at !== undefined) {
    const view = orNotFound(await readMoment(viewer, submissionId, String(at)));
    return <MomentScreen view={view} viewer={viewer} />;
  }
  const view = orNotFound(await readHistory(viewer, submissionId, before && String(before)));
  return <HistoryScreen view={view} viewer={viewer} />;
}
