import type { Metadata } from "next";
import { CompilationScreen } from "@/components/matrices/compilation-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { matrixFilterOf } from "@/lib/matrices/export-filter";
import { readMatrix } from "@/lib/matrices/queries/matrix";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("matrices.forms.compilation")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const filter = matrixFilterOf(await searchParams);
  const view = orNotFound(await readMatrix(viewer, (await params).submissionId, filter));
  return <CompilationScreen view={view} filter={filter} viewer={viewer} />;
}
