import type { Metadata } from "next";
import { MatrixScreen } from "@/components/matrices/matrix-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { matrixFilterOf } from "@/lib/matrices/export-filter";
import { readMatrixPage } from "@/lib/matrices/queries/matrix";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.matrix")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const asked = await searchParams;
  const filter = matrixFilterOf(asked);
  const offset = Math.min(1_000_000, Math.max(0, Math.trunc(Number(asked.from ?? 0)) || 0));
  const from = asked.rows === "all" ? "all" : offset;
  const view = orNotFound(await readMatrixPage(viewer, (await params).submissionId, filter, from));
  return <MatrixScreen view={view} filter={filter} offset={from === "all" ? 0 : offset} viewer={viewer} />;
}
