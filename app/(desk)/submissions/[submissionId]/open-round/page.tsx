import { OpenRoundScreen } from "@/components/rounds/open-round-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readAsking } from "@/lib/rounds/queries/asking";

export async function generateMetadata() {
  return { title: (await currentViewer()).t("rounds.open") };
}

export default async function OpenRoundPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const viewer = await currentViewer();
  return (
    <OpenRoundScreen
      asking={orNotFound(await readAsking(viewer, (await params).submissionId, "round"))}
      viewer={viewer}
    />
  );
}
