import type { Metadata } from "next";
import { SearchScreen } from "@/components/search/search-screen";
import { LONGEST_SEARCH } from "@/lib/agreed-language/schema";
import { currentViewer } from "@/lib/core/viewer";
import { search } from "@/lib/search/queries/search";
import { searchOf } from "@/lib/search/schema";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("search.title") };
}

export default async function SearchPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  const query = await searchParams;
  const q = searchOf(query);
  const tooLong = typeof query.q === "string" && query.q.trim().length > LONGEST_SEARCH;
  const view = q ? await search(viewer, q) : null;
  return <SearchScreen q={q} tooLong={tooLong} view={view} viewer={viewer} />;
}
