import { Gallery } from "@/components/gallery/gallery";
import { isSample } from "@/components/gallery/samples";

/** Every part, for looking at while developing. Only `next dev` knows the extension, so production has no such page. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ only?: string; language?: string }>;
}) {
  const { only, language } = await searchParams;
  return <Gallery only={isSample(only) ? only : undefined} language={language === "ar" ? "ar" : "en"} />;
}
