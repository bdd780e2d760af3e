import type { Metadata } from "next";
import { TraceScreen } from "@/components/provenance/trace-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { type Asked, readTrace } from "@/lib/provenance/queries/trace";
import { readSubmissionHead } from "@/lib/submissions/queries/head";

type Props = {
  params: Promise<{ submissionId: string; number: string }>;
  searchParams: Promise<Asked>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  const head = orNotFound(await readSubmissionHead(viewer, (await params).submissionId));
  return { title: `${viewer.t("provenance.title")} · ${head.title}` };
}

export default async function TracePage({ params, searchParams }: Props) {
  const viewer = await currentViewer();
  const { submissionId, number } = await params;
  const { block, from, to, q, near } = await searchParams;
  // An address may say a thing twice, and then it is a list: no place is asked by that.
  const one = (value: unknown) => (typeof value === "string" ? value : undefined);
  const asked = { block: one(block), from: one(from), to: one(to), q: one(q), near: one(near) };
  const view = orNotFound(await readTrace(viewer, submissionId, number, asked));
  return <TraceScreen view={view} viewer={viewer} />;
}
