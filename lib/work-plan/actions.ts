"use server";
import { action } from "@/lib/core/action";
import { planActivity, reportActivity } from "./commands";

export const planActivityAction = action(planActivity, {
  done: "workPlan.planned",
  goTo: () => "/work-plan",
});
export const reportActivityAction = action(reportActivity, {
  done: "workPlan.reported",
  goTo: () => "/work-plan",
});
