import type { Metadata } from "next";
import { PastedScreen } from "@/components/submissions/pasted-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { versionForCopy } from "@/lib/submissions/queries/comparison";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ version?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("comparison.pasted")} · ${head.title}` };
}

export default async function PastedPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  const chosen = versionForCopy(head, (await searchParams).version);
  return <PastedScreen head={head} chosen={chosen} viewer={viewer} />;
}
