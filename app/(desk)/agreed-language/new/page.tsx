import type { Metadata } from "next";
import { NewPassageScreen } from "@/components/agreed-language/new-screen";
import { mayAddPassage } from "@/lib/agreed-language/rules";
import { currentViewer } from "@/lib/core/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("agreedLanguage.add") };
}

export default async function NewPassagePage() {
  const viewer = await currentViewer();
  return <NewPassageScreen may={mayAddPassage(viewer.actor)} viewer={viewer} />;
}
