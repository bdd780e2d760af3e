import { BehalfScreen } from "@/components/rounds/behalf-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readBehalf } from "@/lib/responses/queries/behalf";

type Props = {
  params: Promise<{ submissionId: string }>;
  searchParams: Promise<{ for?: string; problem?: string }>;
};

export async function generateMetadata() {
  return { title: (await currentViewer()).t("responses.behalfTitle") };
}

export default async function BehalfPage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const asked = await searchParams;
  const slug = typeof asked.for === "string" && asked.for !== "" ? asked.for : undefined;
  const page = orNotFound(await readBehalf(viewer, (await params).submissionId, slug));
  const problem = typeof asked.problem === "string" ? asked.problem : undefined;
  return <BehalfScreen page={page} problem={problem} viewer={viewer} />;
}
