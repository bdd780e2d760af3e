import { ImportsScreen } from "@/components/matrices/imports-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listImports, readImportDoor } from "@/lib/matrices/queries/import-door";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ for?: string; problem?: string }>;
};

export async function generateMetadata() {
  return { title: (await currentViewer()).t("imports.title") };
}

export default async function ImportsPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const asked = await searchParams;
  const slug = typeof asked.for === "string" && asked.for !== "" ? asked.for : undefined;
  const door = orNotFound(await readImportDoor(viewer, (await params).submissionId, slug));
  const lines = await listImports(viewer, door.roundId);
  return <ImportsScreen door={door} lines={lines} problem={asked.problem} viewer={viewer} />;
}
