import type { Metadata } from "next";
import { AnswerScreen } from "@/components/dispositions/answer-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readAnswer } from "@/lib/dispositions/queries/answer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string; commentId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("dispositions.title")} · ${head.title}` };
}

export default async function Page({ params }: Props) {
  const viewer = await currentViewer();
  const { submissionId, commentId } = await params;
  return (
    <AnswerScreen view={orNotFound(await readAnswer(viewer, submissionId, commentId))} viewer={viewer} />
  );
}
