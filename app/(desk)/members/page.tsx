import type { Metadata } from "next";
import { z } from "zod";
import { DirectoryScreen } from "@/components/membership/directory-screen";
import { currentViewer } from "@/lib/core/viewer";
import { listDirectory } from "@/lib/membership/queries/directory";
import { dayShape } from "@/lib/membership/schema";

const query = z.object({
  search: z.string().optional().catch(undefined),
  on: dayShape.optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("membership.members") };
}

export default async function MembersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await currentViewer();
  return (
    <DirectoryScreen view={await listDirectory(viewer, query.parse(await searchParams))} viewer={viewer} />
  );
}
