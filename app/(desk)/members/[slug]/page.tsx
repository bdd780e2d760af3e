import type { Metadata } from "next";
import { EntityScreen } from "@/components/membership/entity-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readEntity } from "@/lib/membership/queries/entity";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: orNotFound(await readEntity(await currentViewer(), (await params).slug)).acronym };
}

export default async function EntityPage({ params }: Props) {
  const viewer = await currentViewer();
  return <EntityScreen view={orNotFound(await readEntity(viewer, (await params).slug))} viewer={viewer} />;
}
