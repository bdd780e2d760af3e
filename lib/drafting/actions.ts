"use server";
import { action } from "@/lib/core/action";
import { decide } from "./commands/decide";
import { endDrafter, inviteDrafter } from "./commands/drafters";
import { nameSnapshot, restoreDraft } from "./commands/keep";
import { addNote, resolveNote } from "./commands/notes";

export const decideSuggestionsAction = action(decide);
export const addNoteAction = action(addNote);
export const resolveNoteAction = action(resolveNote);
export const inviteDrafterAction = action(inviteDrafter);
export const endDrafterAction = action(endDrafter);
export const nameSnapshotAction = action(nameSnapshot, { done: "history.named" });
export const restoreDraftAction = action(restoreDraft, {
  goTo: (id) => `/submissions/${id}/draft`,
});
