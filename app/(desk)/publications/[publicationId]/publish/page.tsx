import type { Metadata } from "next";
import { PublishScreen } from "@/components/publications/forms";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readPublication } from "@/lib/publications/queries";

type Props = { params: Promise<{ publicationId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  return {
    title: viewer.t("publications.publishIt", {
      title: orNotFound(await readPublication(viewer, (await params).publicationId)).title,
    }),
  };
}

export default async function PublishPage({ params }: Props) {
  const viewer = await currentViewer();
  return (
    <PublishScreen
      view={orNotFound(await readPublication(viewer, (await params).publicationId))}
      viewer={viewer}
    />
  );
}
