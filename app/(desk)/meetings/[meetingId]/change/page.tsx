import type { Metadata } from "next";
import { ChangeMeetingScreen } from "@/components/meetings/new-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listReceivers } from "@/lib/meetings/queries/asked";
import { readMeeting } from "@/lib/meetings/queries/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("meetings.change") };
}

export default async function ChangeMeetingPage({ params }: { params: Promise<{ meetingId: string }> }) {
  const viewer = await currentViewer();
  const view = orNotFound(await readMeeting(viewer, (await params).meetingId));
  return (
    <ChangeMeetingScreen
      view={view}
      receivers={view.may.change.ok ? await listReceivers(viewer) : []}
      viewer={viewer}
    />
  );
}
