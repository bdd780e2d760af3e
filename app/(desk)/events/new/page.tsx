import type { Metadata } from "next";
import { NewEventScreen } from "@/components/events/new-screen";
import { currentViewer } from "@/lib/core/viewer";
import { mayRecordEvent } from "@/lib/events/rules";
import { listEntityChoices } from "@/lib/work-plan/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("events.record") };
}

export default async function NewEventPage() {
  const viewer = await currentViewer();
  return (
    <NewEventScreen
      entities={await listEntityChoices(viewer)}
      may={mayRecordEvent(viewer.actor)}
      viewer={viewer}
    />
  );
}
