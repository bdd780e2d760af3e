import type { Metadata } from "next";
import { EarlierPublicationScreen } from "@/components/publications/forms";
import { currentViewer } from "@/lib/core/viewer";
import { mayAnnouncePublication } from "@/lib/publications/rules";
import { listEntityChoices } from "@/lib/work-plan/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("publications.record") };
}

export default async function EarlierPublicationPage() {
  const viewer = await currentViewer();
  return (
    <EarlierPublicationScreen
      entities={await listEntityChoices(viewer)}
      may={mayAnnouncePublication(viewer.actor)}
      viewer={viewer}
    />
  );
}
