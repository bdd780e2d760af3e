"use server";
import { action } from "@/lib/core/action";
import {
  addComment,
  answerNoComments,
  editComment,
  removeComment,
  submitResponse,
  withdrawResponse,
} from "./commands/respond";

export const addCommentAction = action(addComment, { done: "rounds.added" });
export const editCommentAction = action(editComment);
export const removeCommentAction = action(removeComment, { done: "rounds.removed" });
export const submitResponseAction = action(submitResponse, { done: "rounds.submitted" });
export const answerNoCommentsAction = action(answerNoComments, { done: "rounds.noCommentsSaid" });
export const withdrawResponseAction = action(withdrawResponse, { done: "rounds.withdrawn" });
