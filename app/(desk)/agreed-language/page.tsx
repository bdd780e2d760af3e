import type { Metadata } from "next";
import { LibraryScreen } from "@/components/agreed-language/library-screen";
import { listPassages } from "@/lib/agreed-language/queries/list";
import { passageFilterOf } from "@/lib/agreed-language/schema";
import { currentViewer } from "@/lib/core/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("agreedLanguage.title") };
}

export default async function AgreedLanguagePage({ searchParams }: Props) {
  const viewer = await currentViewer();
  const filter = passageFilterOf(await searchParams);
  return <LibraryScreen view={await listPassages(viewer, filter)} filter={filter} viewer={viewer} />;
}
