import type { Metadata } from "next";
import { ArrangeScreen } from "@/components/meetings/arrange-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listTextsFor } from "@/lib/meetings/queries/asked";
import { readMeeting } from "@/lib/meetings/queries/page";
import { listEntityChoices } from "@/lib/work-plan/queries";

type Props = { params: Promise<{ meetingId: string }>; searchParams: Promise<{ text?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("meetings.arrange") };
}

export default async function ArrangePage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const view = orNotFound(await readMeeting(viewer, (await params).meetingId));
  const choices = { texts: await listTextsFor(viewer, view.id), entities: await listEntityChoices(viewer) };
  const { text } = await searchParams;
  return (
    <ArrangeScreen
      view={view}
      agenda={orNotFound(view.agenda)}
      choices={choices}
      text={String(text ?? "")}
      viewer={viewer}
    />
  );
}
