import type { Metadata } from "next";
import { ReportActivityScreen } from "@/components/work-plan/activity-screens";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { readActivity } from "@/lib/work-plan/queries";

type Props = { params: Promise<{ activityId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await currentViewer();
  return {
    title: viewer.t("workPlan.reportOn", {
      title: orNotFound(await readActivity(viewer, (await params).activityId)).title,
    }),
  };
}

export default async function ActivityPage({ params }: Props) {
  const viewer = await currentViewer();
  return (
    <ReportActivityScreen
      view={orNotFound(await readActivity(viewer, (await params).activityId))}
      viewer={viewer}
    />
  );
}
