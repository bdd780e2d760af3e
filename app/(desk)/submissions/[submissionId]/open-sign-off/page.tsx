import { OpenSignOffScreen } from "@/components/sign-off/open-sign-off-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readAsking } from "@/lib/rounds/queries/asking";
import { signOffMay } from "@/lib/sign-off/queries/may";

export async function generateMetadata() {
  return { title: (await currentViewer()).t("signOff.open") };
}

export default async function OpenSignOffPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const viewer = await currentViewer();
  const asking = orNotFound(await readAsking(viewer, (await params).submissionId, "signOff"));
  return <OpenSignOffScreen asking={asking} may={signOffMay(viewer, asking.head).open} viewer={viewer} />;
}
