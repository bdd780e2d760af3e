"use server";
import { action } from "@/lib/core/action";
import { groupComments, ungroupComments } from "./commands/group";
import { addReply, editReply } from "./commands/replies";
import { assignComments, setTopic, tagComments } from "./commands/sort";
import { splitComment } from "./commands/split";
import { answerTogether } from "./commands/together";

export const tagCommentsAction = action(tagComments, { done: "workbench.said.tagged" });
export const setTopicAction = action(setTopic, { done: "workbench.said.topicSet" });
export const assignCommentsAction = action(assignComments, { done: "workbench.said.assigned" });
export const splitCommentAction = action(splitComment, { done: "workbench.said.split" });
export const groupCommentsAction = action(groupComments, { done: "workbench.said.grouped" });
export const ungroupCommentsAction = action(ungroupComments, { done: "workbench.said.ungrouped" });
export const answerTogetherAction = action(answerTogether, { done: "workbench.said.answered" });
export const addReplyAction = action(addReply, { done: "workbench.said.replyKept" });
export const editReplyAction = action(editReply, { done: "workbench.said.replyChanged" });
