import type { Metadata } from "next";
import { RecordScreen } from "@/components/record/record-screen";
import { currentViewer } from "@/lib/core/viewer";
import { filterOf } from "@/lib/record/filter";
import { listRecord } from "@/lib/record/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("record.page.title") };
}

export default async function RecordPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  const filter = filterOf(await searchParams);
  return <RecordScreen view={await listRecord(viewer, filter)} filter={filter} viewer={viewer} />;
}
