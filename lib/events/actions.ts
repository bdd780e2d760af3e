"use server";
import { action } from "@/lib/core/action";
import { recordEvent } from "./commands";

export const recordEventAction = action(recordEvent, { done: "events.recorded", goTo: () => "/events" });
