import type { Metadata } from "next";
import { ParticipationScreen } from "@/components/rounds/participation-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readParticipation } from "@/lib/rounds/queries/participation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("picture.participation") };
}

export default async function ParticipationPage() {
  const viewer = await currentViewer();
  return <ParticipationScreen view={await readParticipation(viewer)} viewer={viewer} />;
}
