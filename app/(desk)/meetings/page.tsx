import type { Metadata } from "next";
import { MeetingListScreen } from "@/components/meetings/list-screen";
import { currentViewer } from "@/lib/core/viewer";
import { listMeetings } from "@/lib/meetings/queries/list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("meetings.title") };
}

export default async function MeetingsPage() {
  const viewer = await currentViewer();
  return <MeetingListScreen view={await listMeetings(viewer)} viewer={viewer} />;
}
