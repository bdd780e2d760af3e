"use server";
import { action } from "@/lib/core/action";
import { announcePublication, beginPublication, publish, recordPublication } from "./commands";

export const announcePublicationAction = action(announcePublication, {
  done: "publications.announced",
  goTo: () => "/publications",
});
export const beginPublicationAction = action(beginPublication, { done: "publications.begun" });
export const publishAction = action(publish, { done: "publications.published", goTo: () => "/publications" });
export const recordPublicationAction = action(recordPublication, {
  done: "publications.recorded",
  goTo: () => "/publications",
});
