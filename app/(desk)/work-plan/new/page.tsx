import type { Metadata } from "next";
import { NewActivityScreen } from "@/components/work-plan/activity-screens";
import { currentViewer } from "@/lib/core/viewer";
import { listEntityChoices } from "@/lib/work-plan/queries";
import { mayPlanActivity } from "@/lib/work-plan/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("workPlan.plan") };
}

export default async function NewActivityPage() {
  const viewer = await currentViewer();
  return (
    <NewActivityScreen
      entities={await listEntityChoices(viewer)}
      may={mayPlanActivity(viewer.actor)}
      viewer={viewer}
    />
  );
}
