import type { Metadata } from "next";
import { benchStart } from "@/components/workbench/bench-start";
import { WorkbenchScreen } from "@/components/workbench/workbench-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSubmissionHead } from "@/lib/submissions/queries/head";
import { readWorkbench } from "@/lib/workbench/queries/bench-page";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("submissions.tabs.comments")} · ${head.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) said.set(name, String(value));
  const { submissionId } = await params;
  const sought = { chosenId: said.get("c"), q: said.get("q") };
  const view = orNotFound(await readWorkbench(viewer, submissionId, sought));
  const { head } = view.read;
  return <WorkbenchScreen head={head} {...benchStart(view, said, viewer)} viewer={viewer} />;
}
