"use server";
import { action } from "@/lib/core/action";
import { excuseEntity, liftExcuse } from "./commands/excuse";
import { extendRound, openRound } from "./commands/open";

export const openRoundAction = action(openRound, {
  done: "rounds.opened",
  goTo: (id) => `/submissions/${id}`,
});
export const extendRoundAction = action(extendRound, {
  done: "rounds.extended",
  goTo: (id) => `/submissions/${id}`,
});
export const excuseEntityAction = action(excuseEntity, { done: "picture.excused" });
export const liftExcuseAction = action(liftExcuse, { done: "picture.lifted" });
