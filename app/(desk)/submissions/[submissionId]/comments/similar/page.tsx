import type { Metadata } from "next";
import { SimilarScreen } from "@/components/workbench/similar-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { readSimilar } from "@/lib/workbench/queries/similar";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("workbench.similar")} · ${head.title}` };
}

export default async function Page({ params }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readSimilar(viewer, (await params).submissionId));
  return <SimilarScreen view={view} viewer={viewer} />;
}
