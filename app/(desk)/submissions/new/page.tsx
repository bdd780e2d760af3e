import type { Metadata } from "next";
import { NewSubmissionScreen } from "@/components/submissions/new-screen";
import { currentViewer } from "@/lib/core/viewer";
import { listPenholders } from "@/lib/submissions/queries/list";
import { mayOpenSubmission } from "@/lib/submissions/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("submissions.openTitle") };
}

export default async function NewSubmissionPage() {
  const viewer = await currentViewer();
  return (
    <NewSubmissionScreen
      penholders={await listPenholders(viewer)}
      may={mayOpenSubmission(viewer.actor)}
      viewer={viewer}
    />
  );
}
