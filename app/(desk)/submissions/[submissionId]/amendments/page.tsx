import type { Metadata } from "next";
import { AmendmentsScreen } from "@/components/dispositions/amendments-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readAmendments } from "@/lib/dispositions/queries/amendments";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ at?: string | string[]; take?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("dispositions.amendments")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { at, take } = await searchParams;
  const [place] = [at].flat();
  const chosen = [take].flat().filter((one) => one !== undefined);
  const view = await readAmendments(viewer, (await params).submissionId, place, chosen);
  return <AmendmentsScreen view={orNotFound(view)} viewer={viewer} />;
}
