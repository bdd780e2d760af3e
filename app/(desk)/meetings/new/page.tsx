import type { Metadata } from "next";
import { NewMeetingScreen } from "@/components/meetings/new-screen";
import { currentViewer } from "@/lib/core/viewer";
import { listReceivers } from "@/lib/meetings/queries/asked";
import { mayScheduleMeeting } from "@/lib/meetings/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("meetings.schedule") };
}

export default async function NewMeetingPage() {
  const viewer = await currentViewer();
  const may = mayScheduleMeeting(viewer.actor);
  return <NewMeetingScreen receivers={may.ok ? await listReceivers(viewer) : []} may={may} viewer={viewer} />;
}
