import type { Metadata } from "next";
import { ResponseScreen } from "@/components/rounds/response-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readResponse } from "@/lib/responses/queries/response";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("responses.title")} · ${head.title}` };
}

export default async function ResponsePage({ params }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readResponse(viewer, (await params).submissionId));
  return <ResponseScreen view={view} viewer={viewer} />;
}
