import type { Metadata } from "next";
import { AttendanceScreen } from "@/components/meetings/attendance-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readMeeting } from "@/lib/meetings/queries/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("meetings.attendance") };
}

export default async function AttendancePage({ params }: { params: Promise<{ meetingId: string }> }) {
  const viewer = await currentViewer();
  return (
    <AttendanceScreen
      view={orNotFound(await readMeeting(viewer, (await params).meetingId))}
      viewer={viewer}
    />
  );
}
