import { ReadingScreen } from "@/components/submissions/reading-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readSource } from "@/lib/submissions/queries/source";

export async function generateMetadata() {
  return { title: (await currentViewer()).t("submissions.reading") };
}

export default async function ReadingPage({ params }: { params: Promise<{ sourceId: string }> }) {
  const viewer = await currentViewer();
  return (
    <ReadingScreen view={orNotFound(await readSource(viewer, (await params).sourceId))} viewer={viewer} />
  );
}
