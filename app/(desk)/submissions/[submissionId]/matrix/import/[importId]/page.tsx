import { ImportScreen } from "@/components/matrices/import-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readImport } from "@/lib/matrices/queries/import-page";

type Props = {
  params: Promise<{ submissionId: string; importId: string }>;
  searchParams: Promise<{ show?: string; from?: string }>;
};

export async function generateMetadata() {
  return { title: (await currentViewer()).t("imports.preview") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { show, from } = await searchParams;
  const first = Math.max(0, Math.trunc(Number(from ?? 0)) || 0);
  const view = orNotFound(await readImport(viewer, { ...(await params), show, from: first }));
  return <ImportScreen view={view} viewer={viewer} />;
}
