import type { Metadata } from "next";
import { MeetingScreen } from "@/components/meetings/meeting-screen";
import { servesTheBody } from "@/lib/core/actor";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listReceivers } from "@/lib/meetings/queries/asked";
import { readMeeting } from "@/lib/meetings/queries/page";

type Props = { params: Promise<{ meetingId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: orNotFound(await readMeeting(await currentViewer(), (await params).meetingId)).title };
}

export default async function MeetingPage({ params }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readMeeting(viewer, (await params).meetingId));
  return (
    <MeetingScreen
      view={view}
      receivers={servesTheBody(viewer.actor) ? await listReceivers(viewer) : []}
      viewer={viewer}
    />
  );
}
