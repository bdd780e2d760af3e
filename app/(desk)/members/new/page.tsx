import type { Metadata } from "next";
import { AdmitScreen } from "@/components/membership/admit-screen";
import { currentViewer } from "@/lib/core/viewer";
import { mayKeepEntities } from "@/lib/membership/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("membership.admit") };
}

export default async function AdmitPage() {
  const viewer = await currentViewer();
  return <AdmitScreen may={mayKeepEntities(viewer.actor)} viewer={viewer} />;
}
