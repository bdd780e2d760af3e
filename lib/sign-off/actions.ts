"use server";
import { action } from "@/lib/core/action";
import { decline, signOff } from "./commands/answer";
import { openSignOff, withdrawSignOff } from "./commands/open";

export const openSignOffAction = action(openSignOff, {
  done: "signOff.opened",
  goTo: (id) => `/submissions/${id}`,
});
export const signOffAction = action(signOff, { done: "signOff.signed" });
export const declineAction = action(decline, { done: "signOff.declined" });
export const withdrawSignOffAction = action(withdrawSignOff, { done: "signOff.withdrawn" });
