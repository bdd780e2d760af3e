import type { Metadata } from "next";
import { LetterScreen } from "@/components/matrices/letter-screen";
import { isId } from "@/lib/core/ids";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readLetter } from "@/lib/matrices/queries/letter";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ entity?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("matrices.forms.letter")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { entity } = await searchParams;
  const chosen = isId(entity) ? entity : undefined;
  const view = orNotFound(await readLetter(viewer, (await params).submissionId, chosen));
  return <LetterScreen view={view} viewer={viewer} />;
}
