import { RoundScreen } from "@/components/rounds/round-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { behalfMay } from "@/lib/responses/queries/may";
import { readRound } from "@/lib/rounds/queries/round";

export async function generateMetadata() {
  return { title: (await currentViewer()).t("roundLife.title") };
}

export default async function RoundPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const viewer = await currentViewer();
  const view = orNotFound(await readRound(viewer, (await params).submissionId));
  return <RoundScreen view={view} behalf={behalfMay(viewer, view.head)} viewer={viewer} />;
}
