"use server";
import { action } from "@/lib/core/action";
import { decide } from "./commands/decide";
import { endDrafter, inviteDrafter } from "./commands/drafters";
import { addNote, resolveNote } from "./commands/notes";

export const decideSuggestionsAction = action(decide);
export const addNoteAction = action(addNote);
export const resolveNoteAction = action(resolveNote);
export const inviteDrafterAction = action(inviteDrafter);
export const endDrafterAction = action(endDrafter);
