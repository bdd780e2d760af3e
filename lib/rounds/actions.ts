"use server";
import { action } from "@/lib/core/action";
import { compileRound, publishRound, resolveRound } from "./commands/after-close";
import { changePlanned } from "./commands/change";
import { excuseEntity, liftExcuse } from "./commands/excuse";
import { extendRound } from "./commands/extend";
import { openRound } from "./commands/open";
import { cancelRound } from "./commands/planned";
import { addQuestion, removeQuestion } from "./commands/questions";
import { reopenRound } from "./commands/reopen";

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
export const compileRoundAction = action(compileRound, { done: "roundLife.compiledDone" });
export const resolveRoundAction = action(resolveRound, { done: "roundLife.resolvedDone" });
export const publishRoundAction = action(publishRound, { done: "roundLife.publishedDone" });
export const reopenRoundAction = action(reopenRound, { done: "roundLife.reopenedDone" });
export const changePlannedAction = action(changePlanned, { done: "roundLife.planChangedDone" });
export const cancelRoundAction = action(cancelRound, { done: "roundLife.cancelledDone" });
export const addQuestionAction = action(addQuestion, { done: "roundLife.questionAdded" });
export const removeQuestionAction = action(removeQuestion, { done: "roundLife.questionRemoved" });
