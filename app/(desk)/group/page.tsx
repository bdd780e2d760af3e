import type { Metadata } from "next";
import { GroupScreen } from "@/components/membership/group-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readGroup } from "@/lib/membership/queries/group";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("membership.group") };
}

export default async function GroupPage() {
  const viewer = await currentViewer();
  return <GroupScreen view={await readGroup(viewer)} viewer={viewer} />;
}
