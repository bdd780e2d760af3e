import type { Metadata } from "next";
import { LetterScreen } from "@/components/matrices/letter-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { matrixFilterOf } from "@/lib/matrices/export-filter";
import { readLetter } from "@/lib/matrices/queries/letter";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("matrices.forms.letter")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { entity, round } = matrixFilterOf(await searchParams);
  const view = orNotFound(await readLetter(viewer, (await params).submissionId, entity, round));
  return <LetterScreen view={view} viewer={viewer} />;
}
