import type { Metadata } from "next";
import { PassageScreen } from "@/components/agreed-language/passage-screen";
import { readPassage } from "@/lib/agreed-language/queries/list";
import { currentViewer, orNotFound } from "@/lib/core/viewer";

type Props = { params: Promise<{ passageId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const passage = await readPassage(await currentViewer(), (await params).passageId);
  return { title: orNotFound(passage).citation };
}

export default async function PassagePage({ params }: Props) {
  const viewer = await currentViewer();
  const passage = orNotFound(await readPassage(viewer, (await params).passageId));
  return <PassageScreen passage={passage} viewer={viewer} />;
}
