import { OpenSignOffScreen } from "@/components/sign-off/open-sign-off-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readAsking } from "@/lib/rounds/queries/asking";

export async function generateMetadata() {
  return { title: (await currentViewer()).t("signOff.open") };
}

export default async function OpenSignOffPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const viewer = await currentViewer();
  return (
    <OpenSignOffScreen
      asking={orNotFound(await readAsking(viewer, (await params).submissionId, "signOff"))}
      viewer={viewer}
    />
  );
}
