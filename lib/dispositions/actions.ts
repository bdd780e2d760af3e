"use server";
import { action } from "@/lib/core/action";
import { putOnAgenda } from "./commands/agenda";
import { correctDisposition, disposeComment, withdrawComment } from "./commands/dispose";
import { takeStance } from "./commands/stance";
import { takeUp } from "./commands/take-up";

export const disposeCommentAction = action(disposeComment, { done: "rounds.answered" });
export const takeStanceAction = action(takeStance, { done: "dispositions.stanceTaken" });
export const withdrawCommentAction = action(withdrawComment, { done: "dispositions.withdrawnDone" });
export const correctDispositionAction = action(correctDisposition, { done: "dispositions.correctedDone" });
export const putOnAgendaAction = action(putOnAgenda, { done: "dispositions.onAgendaDone" });
export const takeUpAction = action(takeUp, { done: "dispositions.applied" });
