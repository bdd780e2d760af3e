import type { Metadata } from "next";
import { PublicationListScreen } from "@/components/publications/list-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readPublications } from "@/lib/publications/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("publications.title") };
}

export default async function PublicationsPage() {
  const viewer = await currentViewer();
  return <PublicationListScreen view={await readPublications(viewer)} viewer={viewer} />;
}
