"use server";
import { action } from "@/lib/core/action";
import { disposeComment } from "./commands/dispose";

export const disposeCommentAction = action(disposeComment, { done: "rounds.answered" });
