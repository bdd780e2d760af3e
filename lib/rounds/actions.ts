"use server";
import { action } from "@/lib/core/action";
import { extendRound, openRound } from "./commands/open";

export const openRoundAction = action(openRound, {
  done: "rounds.opened",
  goTo: (id) => `/submissions/${id}`,
});
export const extendRoundAction = action(extendRound, {
  done: "rounds.extended",
  goTo: (id) => `/submissions/${id}`,
});
