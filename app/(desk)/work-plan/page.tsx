import type { Metadata } from "next";
import { WorkPlanScreen } from "@/components/work-plan/plan-screen";
import { currentViewer } from "@/lib/core/viewer";
import { readWorkPlan } from "@/lib/work-plan/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("workPlan.title") };
}

export default async function WorkPlanPage() {
  const viewer = await currentViewer();
  return <WorkPlanScreen view={await readWorkPlan(viewer)} viewer={viewer} />;
}
