"use server";
import { action } from "@/lib/core/action";
import { answerQuestion } from "./commands/answer-question";
import { enterOnBehalf } from "./commands/behalf";
import { takeBackMessage } from "./commands/behalf-message";
import { noCommentsOnBehalf } from "./commands/behalf-none";
import { answerStep, carryOver, defineClearance, skipStep } from "./commands/clearance";
import { editComment, removeComment, supportComment } from "./commands/comments";
import { mergeComments } from "./commands/merge";
import { addComment, answerNoComments, resubmit, submitResponse, withdrawResponse } from "./commands/respond";
import {
  inviteReviewer,
  moveReviewer,
  reviewerDone,
  shareVerified,
  takeBackReviewer,
} from "./commands/reviewers";
import { coSponsor, withdrawCoSponsor } from "./commands/sponsor";
import {
  pauseResponse,
  resumeResponse,
  unverifyComment,
  unverifyResponse,
  verifyAll,
  verifyComment,
  verifyResponse,
} from "./commands/verify";

export const addCommentAction = action(addComment, { done: "rounds.added" });
export const editCommentAction = action(editComment);
export const removeCommentAction = action(removeComment, { done: "rounds.removed" });
export const mergeCommentsAction = action(mergeComments, { done: "responses.merged" });
export const supportCommentAction = action(supportComment);
export const submitResponseAction = action(submitResponse, { done: "rounds.submitted" });
/** The same act after the close, where what has left cannot be withdrawn or changed. */
export const submitLateAction = action(submitResponse, { done: "rounds.submittedLate" });
export const resubmitAction = action(resubmit, { done: "responses.replaced" });
export const answerNoCommentsAction = action(answerNoComments, { done: "rounds.noCommentsSaid" });
export const withdrawResponseAction = action(withdrawResponse, { done: "rounds.withdrawn" });
export const verifyCommentAction = action(verifyComment);
export const unverifyCommentAction = action(unverifyComment);
export const verifyAllAction = action(verifyAll);
export const verifyResponseAction = action(verifyResponse, { done: "responses.verifiedNow" });
export const unverifyResponseAction = action(unverifyResponse);
export const pauseResponseAction = action(pauseResponse);
export const resumeResponseAction = action(resumeResponse);
export const inviteReviewerAction = action(inviteReviewer, { done: "responses.invited" });
export const moveReviewerAction = action(moveReviewer);
export const takeBackReviewerAction = action(takeBackReviewer);
export const reviewerDoneAction = action(reviewerDone, { done: "responses.doneSaid" });
export const shareVerifiedAction = action(shareVerified, { done: "responses.sharedNow" });
export const defineClearanceAction = action(defineClearance);
export const answerStepAction = action(answerStep);
export const skipStepAction = action(skipStep);
export const carryOverAction = action(carryOver, { done: "responses.carriedOver" });
export const coSponsorAction = action(coSponsor);
export const withdrawCoSponsorAction = action(withdrawCoSponsor);
export const enterOnBehalfAction = action(enterOnBehalf, { done: "responses.entered" });
export const noCommentsOnBehalfAction = action(noCommentsOnBehalf, { done: "responses.noneEntered" });
export const takeBackMessageAction = action(takeBackMessage, { done: "responses.messageTakenBack" });
export const answerQuestionAction = action(answerQuestion, { done: "roundLife.questionKept" });
