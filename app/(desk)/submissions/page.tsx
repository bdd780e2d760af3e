import type { Metadata } from "next";
import { SubmissionListScreen } from "@/components/submissions/list-screen";
import { currentViewer } from "@/lib/core/viewer";
import { listSubmissions } from "@/lib/submissions/queries/list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("submissions.title") };
}

export default async function SubmissionsPage() {
  const viewer = await currentViewer();
  return <SubmissionListScreen view={await listSubmissions(viewer)} viewer={viewer} />;
}
