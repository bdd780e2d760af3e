import type { Metadata } from "next";
import { SubmissionScreen } from "@/components/submissions/submission-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmission } from "@/lib/sign-off/queries/page";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ at?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const head = await readSubmissionHead(await currentViewer(), (await params).submissionId);
  return { title: orNotFound(head).title };
}

export default async function SubmissionPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readSubmission(viewer, (await params).submissionId, (await searchParams).at));
  return <SubmissionScreen view={view} viewer={viewer} />;
}
