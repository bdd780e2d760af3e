import type { Metadata } from "next";
import { DeskScreen } from "@/components/desk/desk-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readDesk } from "@/lib/desk/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("desk.title") };
}

export default async function DeskPage() {
  const viewer = await currentViewer();
  return <DeskScreen view={await readDesk(viewer)} viewer={viewer} />;
}
