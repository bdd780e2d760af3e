import type { Metadata } from "next";
import { EventListScreen } from "@/components/events/list-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readEvents } from "@/lib/events/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("events.title") };
}

export default async function EventsPage() {
  const viewer = await currentViewer();
  return <EventListScreen view={await readEvents(viewer)} viewer={viewer} />;
}
