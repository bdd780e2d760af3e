import type { Metadata } from "next";
import { NoCommentsScreen } from "@/components/rounds/no-comments-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readResponse } from "@/lib/responses/queries/response";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = { params: Promise<{ submissionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("responses.noCommentsTitle")} · ${head.title}` };
}

/** Where the letter of a round leads whoever has nothing to say: a page that asks, since a link that acts would act for a scanner too. */
export default async function NoCommentsPage({ params }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readResponse(viewer, (await params).submissionId));
  return <NoCommentsScreen view={view} viewer={viewer} />;
}
