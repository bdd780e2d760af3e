import type { Metadata } from "next";
import { NewPublicationScreen } from "@/components/publications/forms";
import { currentViewer } from "@/lib/core/viewer";
import { mayAnnouncePublication } from "@/lib/publications/rules";
import { listEntityChoices } from "@/lib/work-plan/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("publications.announce") };
}

export default async function NewPublicationPage() {
  const viewer = await currentViewer();
  return (
    <NewPublicationScreen
      entities={await listEntityChoices(viewer)}
      may={mayAnnouncePublication(viewer.actor)}
      viewer={viewer}
    />
  );
}
